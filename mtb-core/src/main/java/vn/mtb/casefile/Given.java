package vn.mtb.casefile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.mtb.account.Application;
import vn.mtb.account.Role;
import vn.mtb.account.RoleCatalogue;
import vn.mtb.law.Period;
import vn.mtb.party.Decision;
import vn.mtb.party.FocalBody;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.TabletId;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Facts;
import vn.mtb.unitrule.UnitRegulation;
import vn.mtb.yaml.Fields;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Key;
import vn.mtb.yaml.Read;
import vn.mtb.yaml.Variants;

/** What a case gives (<i>phần cho sẵn</i>), as it was written; {@link #world} completes it. */
record Given(
        Optional<Map<UnitId, GivenUnit>> units,
        Optional<Map<PersonId, GivenPerson>> people,
        Optional<GivenTablet> tablet,
        Optional<Map<TabletId, GivenTablet>> tablets,
        Optional<Map<UnitId, Period>> focalBody,
        Optional<Map<Position, Role>> roles,
        Optional<Map<String, Paper>> answered,
        Optional<List<UnitRegulation>> regulations) {

    static final Given NOTHING = new Given(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static final Key UNITS = Key.of("đơn vị", "units")
            .saying(
                    "mã đơn vị: loại, hoặc các mục; không viết thì có SO-A và SO-B, hai sở; đơn vị đầu tiên quản lý máy",
                    "unit id: its kind, or its keys; left out, SO-A and SO-B, two departments; the first manages the tablet");
    private static final Key PEOPLE = Key.of("người", "people")
            .saying(
                    "mã người: chức vụ, hoặc các mục; không viết thì có nguoi-dung, Giám đốc Sở, và nguoi-truoc, Phó Giám đốc Sở;"
                            + " người đầu tiên nhận máy",
                    "person id: the post, or its keys; left out, nguoi-dung, director, and nguoi-truoc, deputy director; the"
                            + " first receives the tablet");
    private static final Key TABLET = Key.of("máy", "tablet")
            .saying(
                    "tình trạng của máy, hoặc các mục; không viết thì máy đang ở tình trạng mà việc đầu tiên cần",
                    "where the tablet stands, or its keys; left out, it stands where the first act needs it");
    private static final Key TABLETS = Key.of("các máy", "tablets")
            .saying(
                    "khi có nhiều máy: mã máy: tình trạng, hoặc các mục",
                    "of several: tablet id: where it stands, or its keys");
    private static final Key FOCAL_BODY = Key.of("cơ quan đầu mối", "focal-body")
            .saying(
                    "mã đơn vị: ngày nhận nhiệm vụ của Sở TT&TT; không viết thì là STTTT đến hết 28/2/2025, sau đó chưa ai được nêu tên",
                    "unit id: since when it has the tasks of Sở TT&TT; left out, STTTT until 28/2/2025, and nobody named after it");
    private static final Key ROLES = Key.of("vai trò", "roles")
            .saying(
                    "chức vụ: phần mềm, hoặc phần mềm: quyền; không viết thì theo danh mục của Thành phố",
                    "post: applications, or application: powers; left out, as the City has it");
    private static final Key REGULATION = Key.of("quy chế đơn vị", "unitRegulation")
            .saying(
                    "tệp quy chế riêng, tính từ thư mục của tệp này, hoặc viết luôn ở đây; không viết là không có",
                    "the file of the unit's own regulation, seen from this file's folder, or its text here; left out, none");
    private static final Key ANSWERED = Key.of("đã có ý kiến", "answered")
            .saying(
                    "mã quy tắc: quyết định của nơi có thẩm quyền trả lời câu hỏi ấy; không viết thì chưa ai trả lời",
                    "rule id: the decision by which whoever is competent answered; left out, nobody answered");

    private static final Form<Given> WHOLE = Form.object(fields -> {
        Read<Optional<Map<UnitId, GivenUnit>>> units = fields.maybe(UNITS, Form.mapOf(Words.UNIT, GivenUnit.FORM));
        Read<Optional<Map<PersonId, GivenPerson>>> people =
                fields.maybe(PEOPLE, Form.mapOf(Words.PERSON, GivenPerson.FORM));
        Read<Optional<GivenTablet>> tablet = fields.maybe(TABLET, GivenTablet.FORM);
        Read<Optional<Map<TabletId, GivenTablet>>> tablets =
                fields.maybe(TABLETS, Form.mapOf(Words.TABLET, GivenTablet.FORM));
        Read<Optional<Map<UnitId, Period>>> focal = fields.maybe(FOCAL_BODY, Form.mapOf(Words.UNIT, Days.SINCE));
        Read<Optional<Map<Position, Role>>> roles = fields.maybe(ROLES, Form.mapOf(Words.POSITION, role()));
        Read<Optional<Map<String, Paper>>> answered = fields.maybe(ANSWERED, Form.mapOf(Form.text(), Paper.FORM));
        Read<Optional<List<UnitRegulation>>> regulations =
                fields.maybe(REGULATION, Variants.some(GivenRegulation.FORM));
        return fields.make(() -> new Given(
                units.get(),
                people.get(),
                tablet.get(),
                tablets.get(),
                focal.get(),
                roles.get(),
                answered.get(),
                regulations.get()));
    });
    static final Form<Given> FORM = Form.lazily("given", () -> WHOLE);

    /** The same, and for what it leaves out what a whole file gives. */
    Given over(Given file) {
        return new Given(
                units.or(file::units),
                people.or(file::people),
                tablet.or(() -> tablets.isPresent() ? Optional.empty() : file.tablet()),
                tablets.or(() -> tablet.isPresent() ? Optional.empty() : file.tablets()),
                focalBody.or(file::focalBody),
                roles.or(file::roles),
                answered.or(file::answered),
                regulations.or(file::regulations));
    }

    World world(LocalDate date) {
        Map<UnitId, Unit> known = new LinkedHashMap<>();
        units.orElseGet(this::usualUnits).forEach((id, unit) -> known.put(id, unit.as(id)));
        for (UnitId always : List.of(World.OTHER_UNIT, FocalBody.AS_PRINTED, World.CITY)) {
            known.computeIfAbsent(always, id -> GivenUnit.usual(id).as(id));
        }
        UnitId first = known.keySet().iterator().next();
        Map<PersonId, Facts.Person> looked = new LinkedHashMap<>();
        people.orElseGet(Given::usualPeople).forEach((id, person) -> looked.put(id, person.as(id, first, date)));
        FocalBody bodies = FocalBody.asPrinted();
        for (Map.Entry<UnitId, Period> term : focalBody.orElse(Map.of()).entrySet()) {
            FocalBody.Contact contact = new FocalBody.Contact("—", "—", "—");
            bodies = bodies.and(new FocalBody.Term(term.getKey(), contact, term.getValue()));
        }
        RoleCatalogue catalogue = RoleCatalogue.city().with(roles.orElse(Map.of()));
        World world = new World(date, regulations.orElse(List.of()), bodies, catalogue, known, looked);
        people.orElse(Map.of()).forEach((id, person) -> {
            if (person.accounts().isPresent()) world.saidAccountsOf(id);
        });
        Map<String, Decision> decisions = new HashMap<>();
        answered.orElse(Map.of())
                .forEach((rule, paper) -> decisions.put(rule, paper.decision(world, "15/QĐ-UBND", date)));
        world.answer(decisions);
        tablets.orElseGet(() -> tablet.map(one -> Map.of(one.id(), one)).orElse(Map.of()))
                .forEach((id, one) -> world.put(one.as(id, world)));
        return world;
    }

    /** The unit whose regulation is given, or a department. */
    private Map<UnitId, GivenUnit> usualUnits() {
        Map<UnitId, GivenUnit> usual = new LinkedHashMap<>();
        for (UnitRegulation own : regulations.orElse(List.of())) {
            usual.put(own.heading().unit(), GivenUnit.of(own.heading().kind()));
        }
        if (usual.isEmpty()) usual.put(World.UNIT, GivenUnit.usual(World.UNIT));
        return usual;
    }

    private static Map<PersonId, GivenPerson> usualPeople() {
        Map<PersonId, GivenPerson> usual = new LinkedHashMap<>();
        usual.put(World.USER, GivenPerson.in(Position.DEPARTMENT_DIRECTOR));
        usual.put(World.PREDECESSOR, GivenPerson.in(Position.DEPARTMENT_DEPUTY_DIRECTOR));
        return usual;
    }

    private static Form<Role> role() {
        Form<Role> named = Words.SOME_APPLICATIONS.as(applications -> {
            Map<Application, Set<String>> powers = new HashMap<>();
            applications.forEach(application -> powers.put(application, Set.of()));
            return new Role(powers);
        });
        Form<Role> full = Form.mapOf(
                        Words.APPLICATION, Variants.some(Form.text()).as(Set::copyOf))
                .as(powers -> new Role(new HashMap<>(powers)));
        return Variants.mappingOr(full, named);
    }

    /** A unit as it is given (<i>đơn vị cho sẵn</i>). */
    record GivenUnit(Unit.Kind kind, Optional<LocalDate> from, Optional<LocalDate> until, Optional<UnitId> parent) {
        private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);
        private static final LocalDate LAST_DAY_OF_THE_PRINTED_BODY = LocalDate.of(2025, 2, 28);

        private static final Form<GivenUnit> WHOLE =
                Form.either(Words.constant(Unit.Kind.class).as(GivenUnit::of), Form.object(fields -> {
                    Read<Unit.Kind> kind = fields.or(
                            Key.of("loại", "kind").saying("loại đơn vị; không viết là sở", "what it is; a department"),
                            Words.constant(Unit.Kind.class),
                            Unit.Kind.DEPARTMENT);
                    Days days = Days.ask(fields);
                    Read<Optional<UnitId>> parent = fields.maybe(
                            Key.of("thuộc", "parent")
                                    .saying("đơn vị cấp trên của phòng, ban", "the unit a sub-unit belongs to"),
                            Words.UNIT);
                    return fields.make(() -> new GivenUnit(kind.get(), days.from(), days.until(), parent.get()));
                }));
        static final Form<GivenUnit> FORM = Form.lazily("unit", () -> WHOLE);

        static GivenUnit of(Unit.Kind kind) {
            return new GivenUnit(kind, Optional.empty(), Optional.empty(), Optional.empty());
        }

        static GivenUnit usual(UnitId id) {
            if (id.equals(World.CITY)) return of(Unit.Kind.OTHER_CITY_UNIT);
            Optional<LocalDate> until =
                    id.equals(FocalBody.AS_PRINTED) ? Optional.of(LAST_DAY_OF_THE_PRINTED_BODY) : Optional.empty();
            return new GivenUnit(Unit.Kind.DEPARTMENT, Optional.empty(), until, Optional.empty());
        }

        Unit as(UnitId id) {
            LocalDate last = until.orElse(kind == Unit.Kind.DISTRICT ? LAST_DAY_OF_DISTRICTS : LocalDate.MAX);
            return new Unit(id, kind, new Period(from.orElse(World.LONG_AGO.from()), last), parent);
        }
    }

    /** First and last day as they may stand beside other keys (<i>từ ngày, đến hết ngày</i>). */
    record Days(Read<Optional<LocalDate>> first, Read<Optional<LocalDate>> last) {
        static final Key FROM =
                Key.of("từ ngày", "from").saying("không viết là từ trước năm 2017", "left out, before 2017");
        static final Key UNTIL = Key.of("đến hết ngày", "until").saying("không viết là đến nay", "left out, still");

        static final Form<Period> SINCE = Form.either(Form.date().as(Period::since), Form.object(fields -> {
            Days days = ask(fields);
            return fields.make(() -> new Period(
                    days.from().orElse(World.LONG_AGO.from()), days.until().orElse(LocalDate.MAX)));
        }));

        static Days ask(Fields fields) {
            return new Days(fields.maybe(FROM, Form.date()), fields.maybe(UNTIL, Form.date()));
        }

        Optional<LocalDate> from() {
            return first.get();
        }

        Optional<LocalDate> until() {
            return last.get();
        }
    }
}
