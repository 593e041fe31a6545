package vn.mtb.unitrule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.mtb.account.Application;
import vn.mtb.law.Period;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.PositionGroup;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;
import vn.mtb.yaml.Choices;
import vn.mtb.yaml.Fields;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Key;
import vn.mtb.yaml.Mistakes;
import vn.mtb.yaml.Read;

/** How a regulation's file is read (<i>biểu mẫu quy chế</i>): the heading, then every section that may be left out. */
final class RegulationForm {
    private static final Form<Clause> CITED = Form.text().then((read, mistakes) -> {
        Optional<Clause> clause = Clause.read(read.get());
        if (clause.isPresent()) return Read.of(clause.get(), read.where());
        mistakes.note("unit-clause", read.where(), read.get());
        return Read.nothing(read.where());
    });
    static final Form<UnitRegulation> FORM = Form.object(RegulationForm::regulation);

    private RegulationForm() {}

    /** The instrument as its section says it. */
    private record Paper(String number, String title, LocalDate signedOn, PersonId signer, Period inForce) {}

    /** The unit as its section says it. */
    private record Issuer(UnitId id, Unit.Kind kind, Map<UnitId, UnitId> subUnits) {}

    private static Read<UnitRegulation> regulation(Fields fields) {
        Read<Paper> paper = fields.needed(Keys.REGULATION, Form.object(RegulationForm::paper));
        Read<Issuer> issuer = fields.needed(Keys.UNIT, Form.object(RegulationForm::issuer));
        Read<List<WrittenNames.OwnPost>> posts = fields.or(Keys.OWN_POSTS, OWN_POSTS, List.of());
        Read<List<Access.OwnApplication>> applications = fields.or(Keys.OWN_APPLICATIONS, OWN_APPLICATIONS, List.of());
        WrittenNames names = posts.present() && applications.present()
                ? WrittenNames.with(posts.get(), applications.get())
                : WrittenNames.with(List.of(), List.of());
        List<Read<? extends List<? extends Content>>> sections = new ArrayList<>();
        sections.add(applications);
        sections.addAll(EquippingForm.sections(fields, names));
        sections.addAll(AccessForm.sections(fields, names));
        sections.addAll(TimingForm.sections(fields));
        sections.addAll(DemandForm.sections(fields, names));
        sections.add(fields.or(Keys.LEFT_BY_LAW, SurroundingForm.of(names), List.of()));
        if (paper.present()
                && issuer.present()
                && Heading.outlivesTheDistricts(issuer.get().kind(), paper.get().inForce())) {
            fields.mistake("unit-after-the-districts", paper.where(), Heading.LAST_DAY_OF_DISTRICTS);
        }
        return fields.make(() -> new UnitRegulation(heading(paper.get(), issuer.get()), together(sections)));
    }

    /** The contents of several sections, one after the other. */
    static List<Content> together(List<Read<? extends List<? extends Content>>> sections) {
        List<Content> all = new ArrayList<>();
        for (Read<? extends List<? extends Content>> section : sections) all.addAll(section.get());
        return all;
    }

    private static Heading heading(Paper paper, Issuer issuer) {
        return new Heading(
                issuer.id(),
                issuer.kind(),
                paper.number(),
                paper.title(),
                paper.signedOn(),
                paper.signer(),
                paper.inForce(),
                issuer.subUnits());
    }

    private static Read<Paper> paper(Fields fields) {
        Read<String> number = fields.needed(Keys.NUMBER, Words.form("number"));
        Read<String> title = fields.needed(Keys.TITLE, Words.form("named"));
        Read<LocalDate> signedOn = fields.needed(Keys.SIGNED_ON, Form.date());
        Read<PersonId> signer = fields.needed(Keys.SIGNER, Words.form("id").as(PersonId::new));
        Read<LocalDate> from = fields.needed(Keys.FROM, Form.date());
        Read<LocalDate> until = fields.or(Keys.UNTIL, Form.date(), LocalDate.MAX);
        if (signedOn.present() && from.present() && from.get().isBefore(signedOn.get())) {
            fields.mistake("unit-before-its-date", from.where(), from.get(), signedOn.get());
        }
        if (from.present() && from.get().isBefore(Heading.first())) {
            fields.mistake("unit-before-the-city", from.where(), from.get(), Heading.first());
        }
        if (from.present() && until.present() && until.get().isBefore(from.get())) {
            fields.mistake("unit-ends-before-it-begins", until.where(), until.get(), from.get());
        }
        return fields.make(() -> new Paper(
                number.get(), title.get(), signedOn.get(), signer.get(), new Period(from.get(), until.get())));
    }

    private static Read<Issuer> issuer(Fields fields) {
        Read<UnitId> id = fields.needed(Keys.ID, Words.form("id").as(UnitId::new));
        Read<Unit.Kind> kind = fields.needed(Keys.KIND, Form.oneOf(WrittenNames.UNITS));
        Read<List<Read<SubUnit>>> subs = fields.or(Keys.SUB_UNITS, Form.listOf(placed(SUB_UNIT)), List.of());
        Map<UnitId, UnitId> parents = new LinkedHashMap<>();
        if (id.present() && subs.present()) {
            for (Read<SubUnit> sub : subs.get()) {
                UnitId above = sub.get().under().orElse(id.get());
                if (sub.get().id().equals(id.get())
                        || parents.putIfAbsent(sub.get().id(), above) != null) {
                    fields.mistake("unit-sub-unit-twice", sub.where(), sub.get().id());
                }
            }
            for (Read<SubUnit> sub : subs.get()) mustLeadUp(fields, id.get(), sub, parents);
        }
        return fields.make(() -> new Issuer(id.get(), kind.get(), parents));
    }

    private static void mustLeadUp(Fields fields, UnitId unit, Read<SubUnit> sub, Map<UnitId, UnitId> parents) {
        Set<UnitId> way = new HashSet<>();
        UnitId at = sub.get().id();
        while (!at.equals(unit)) {
            if (!way.add(at)) {
                if (at.equals(sub.get().id()))
                    fields.mistake("unit-circle", sub.where(), sub.get().id(), way);
                return;
            }
            UnitId above = parents.get(at);
            if (above == null) {
                if (way.size() == 2 || at.equals(sub.get().id())) {
                    fields.mistake("unit-nobody-above", sub.where(), sub.get().id(), at);
                }
                return;
            }
            at = above;
        }
    }

    /** A sub-unit as written. */
    private record SubUnit(UnitId id, Optional<UnitId> under) {}

    private static final Form<UnitId> UNIT_ID = Words.form("id").as(UnitId::new);
    private static final Form<SubUnit> SUB_UNIT =
            Form.either(UNIT_ID.as(id -> new SubUnit(id, Optional.empty())), Form.object(fields -> {
                Read<UnitId> id = fields.needed(Keys.ID, UNIT_ID);
                Read<Optional<UnitId>> under = fields.maybe(Keys.UNDER, UNIT_ID);
                return fields.make(() -> new SubUnit(id.get(), under.get()));
            }));

    private static final Form<List<WrittenNames.OwnPost>> OWN_POSTS = Form.listOf(placed(Form.object(fields -> {
                Read<String> code = fields.needed(Keys.ID, Words.form("code"));
                Read<String> name = fields.needed(Keys.NAME, Words.form("named"));
                return fields.make(() ->
                        new WrittenNames.OwnPost(new Position(code.get(), PositionGroup.WITHIN_A_UNIT), name.get()));
            })))
            .then(RegulationForm::postsOnce);

    private static final Form<List<Access.OwnApplication>> OWN_APPLICATIONS = Form.listOf(placed(Form.object(fields -> {
                Read<String> code = fields.needed(Keys.ID, Words.form("code"));
                Read<String> name = fields.needed(Keys.NAME, Words.form("named"));
                Read<Clause> clause = clause(fields);
                if (code.present() && new Application(code.get()).shared()) {
                    fields.mistake("unit-name-taken", code.where(), code.get());
                }
                return fields.make(
                        () -> new Access.OwnApplication(clause.get(), new Application(code.get()), name.get()));
            })))
            .then(RegulationForm::applicationsOnce);

    private static Read<List<WrittenNames.OwnPost>> postsOnce(
            Read<List<Read<WrittenNames.OwnPost>>> read, Mistakes mistakes) {
        Set<String> taken = new HashSet<>();
        WrittenNames.cityPositions().keySet().forEach(name -> taken.add(Choices.same(name)));
        for (Read<WrittenNames.OwnPost> one : read.get()) {
            String code = one.get().position().code();
            String name = Choices.same(one.get().name());
            if (!bothFree(taken, code, name)) {
                mistakes.note("unit-name-taken", one.where(), one.get().name());
            }
        }
        return read.map(all -> all.stream().map(Read::get).toList());
    }

    private static boolean bothFree(Set<String> taken, String code, String name) {
        boolean codeFree = taken.add(code);
        boolean nameFree = name.equals(code) || taken.add(name);
        return codeFree && nameFree;
    }

    private static Read<List<Access.OwnApplication>> applicationsOnce(
            Read<List<Read<Access.OwnApplication>>> read, Mistakes mistakes) {
        Set<String> taken = new HashSet<>();
        WrittenNames.sharedApplications().keySet().forEach(name -> taken.add(Choices.same(name)));
        for (Read<Access.OwnApplication> one : read.get()) {
            String code = one.get().application().code();
            String name = Choices.same(one.get().name());
            if (!bothFree(taken, code, name)) {
                mistakes.note("unit-name-taken", one.where(), one.get().name());
            }
        }
        return read.map(all -> all.stream().map(Read::get).toList());
    }

    /** A form that keeps the place of what it read. */
    static <T> Form<Read<T>> placed(Form<T> form) {
        return form.then((read, mistakes) -> Read.of(read, read.where()));
    }

    /** The clause that every content names. */
    static Read<Clause> clause(Fields fields) {
        return fields.needed(Keys.CLAUSE, CITED);
    }

    /** One or several. */
    static <T> Form<List<T>> some(Form<T> one) {
        return Form.either(one.as(List::of), Form.listOf(one)).then((read, mistakes) -> {
            if (!read.get().isEmpty()) return nothingTwice(read, mistakes);
            mistakes.note("unit-none-or-twice", read.where());
            return Read.nothing(read.where());
        });
    }

    /** A section that says one thing. */
    static <T extends Content> Read<List<T>> one(Fields fields, Key key, Form<T> form) {
        return fields.or(key, form.as(List::of), List.of());
    }

    /** A section that says several things of one kind. */
    static <T extends Content> Read<List<T>> many(Fields fields, Key key, Form<T> form) {
        return fields.or(key, Form.listOf(form).then(RegulationForm::nothingTwice), List.of());
    }

    private static <T> Read<List<T>> nothingTwice(Read<List<T>> read, Mistakes mistakes) {
        if (new HashSet<>(read.get()).size() == read.get().size()) return read;
        mistakes.note("unit-none-or-twice", read.where());
        return Read.nothing(read.where());
    }
}
