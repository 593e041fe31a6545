package vn.mtb.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.mtb.account.Account;
import vn.mtb.account.Application;
import vn.mtb.law.Period;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.Appointment;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Facts;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Key;
import vn.mtb.yaml.Read;
import vn.mtb.yaml.Variants;

/** A person as given (<i>người cho sẵn</i>). */
record GivenPerson(List<Post> posts, Optional<List<Held>> accounts, Set<TabletId> holding, Set<UnitId> servedBy) {

    private static final Form<GivenPerson> WHOLE =
            Form.either(Words.POSITION.as(GivenPerson::in), Form.object(fields -> {
                Read<List<Post>> posts = fields.or(
                        Key.of("chức vụ", "posts")
                                .saying("một chức vụ, một danh sách, hoặc không", "one, a list, or none"),
                        Variants.some(Post.FORM),
                        List.of());
                Read<Optional<UnitId>> unit = fields.maybe(
                        Key.of("đơn vị", "unit")
                                .saying("nơi giữ chức vụ; không viết là đơn vị đầu tiên", "where; the first unit"),
                        Words.UNIT);
                Given.Days days = Given.Days.ask(fields);
                Read<Optional<Appointment.Kind>> kind = fields.maybe(
                        Key.of("hình thức", "kind").saying("không viết là được bổ nhiệm", "left out, appointed"),
                        Words.constant(Appointment.Kind.class));
                Read<Optional<List<Held>>> accounts = fields.maybe(
                        Key.of("tài khoản", "accounts")
                                .saying(
                                        "các tài khoản, hoặc không; không viết thì có đủ tài khoản thường ở bốn phần mềm dùng chung cho"
                                                + " mỗi chức vụ đang giữ",
                                        "the accounts, or none; left out, ordinary ones in the four shared applications for every"
                                                + " post held"),
                        Variants.some(Held.FORM));
                Read<List<TabletId>> holding = fields.or(
                        Key.of("đang giữ", "holding").saying("máy khác đang giữ", "other tablets held"),
                        Variants.some(Words.TABLET),
                        List.of());
                Read<List<UnitId>> served = fields.or(
                        Key.of("đơn vị phục vụ", "served-by")
                                .saying("đơn vị được ghi là phục vụ người này", "units recorded as serving"),
                        Variants.some(Words.UNIT),
                        List.of());
                return fields.make(() -> new GivenPerson(
                        posts.get().stream()
                                .map(post -> post.or(
                                        new Post(post.position(), unit.get(), days.from(), days.until(), kind.get())))
                                .toList(),
                        accounts.get(),
                        Set.copyOf(holding.get()),
                        Set.copyOf(served.get())));
            }));
    static final Form<GivenPerson> FORM = Form.lazily("person", () -> WHOLE);

    static GivenPerson in(Position position) {
        return new GivenPerson(List.of(Post.of(position)), Optional.empty(), Set.of(), Set.of());
    }

    Facts.Person as(PersonId id, UnitId first, LocalDate date) {
        List<Appointment> appointments =
                posts.stream().map(post -> post.as(id, first)).toList();
        List<Account> held = new ArrayList<>();
        if (accounts.isPresent()) {
            for (Held one : accounts.get()) held.add(one.as(id, appointments, first, date));
        } else {
            for (Appointment post : appointments) {
                if (!post.holdsOn(date)) continue;
                for (Application shared : Application.SHARED) {
                    held.add(Account.ordinary(id, shared, post.unit(), post.position(), issued(post, date)));
                }
            }
        }
        return new Facts.Person(appointments, held, holding, servedBy);
    }

    static LocalDate issued(Appointment post, LocalDate date) {
        return post.held().from().isAfter(date) ? date : post.held().from();
    }

    /** A post as it is given (<i>chức vụ cho sẵn</i>). */
    record Post(
            Position position,
            Optional<UnitId> unit,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<Appointment.Kind> kind) {
        private static final LocalDate USUAL_FIRST_DAY = LocalDate.of(2016, 1, 1);

        private static final Form<Post> WHOLE = Form.either(Words.POSITION.as(Post::of), Form.object(fields -> {
            Read<Position> position = fields.needed(Key.of("chức vụ", "post"), Words.POSITION);
            Read<Optional<UnitId>> unit = fields.maybe(
                    Key.of("đơn vị", "unit").saying("không viết là đơn vị đầu tiên", "left out, the first unit"),
                    Words.UNIT);
            Given.Days days = Given.Days.ask(fields);
            Read<Optional<Appointment.Kind>> kind = fields.maybe(
                    Key.of("hình thức", "kind").saying("không viết là được bổ nhiệm", "left out, appointed"),
                    Words.constant(Appointment.Kind.class));
            return fields.make(() -> new Post(position.get(), unit.get(), days.from(), days.until(), kind.get()));
        }));
        static final Form<Post> FORM = Form.lazily("post", () -> WHOLE);

        static Post of(Position position) {
            return new Post(position, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        Post or(Post usual) {
            return new Post(
                    position, unit.or(usual::unit), from.or(usual::from), until.or(usual::until), kind.or(usual::kind));
        }

        Appointment as(PersonId id, UnitId first) {
            return new Appointment(
                    id,
                    position,
                    unit.orElse(first),
                    new Period(from.orElse(earlier(USUAL_FIRST_DAY, until)), until.orElse(LocalDate.MAX)),
                    kind.orElse(Appointment.Kind.APPOINTED));
        }

        private static LocalDate earlier(LocalDate usual, Optional<LocalDate> until) {
            return until.filter(last -> last.isBefore(usual)).orElse(usual);
        }
    }

    /** An account as it is given (<i>tài khoản cho sẵn</i>). */
    record Held(
            Application application,
            Optional<Position> position,
            Optional<UnitId> unit,
            Set<String> powers,
            Optional<LocalDate> issuedOn,
            Account.State state) {

        private static final Form<Held> WHOLE = Form.either(Words.APPLICATION.as(Held::of), Form.object(fields -> {
            Read<Application> application = fields.needed(Key.of("phần mềm", "application"), Words.APPLICATION);
            Read<Optional<Position>> position = fields.maybe(
                    Key.of("chức vụ", "post")
                            .saying("cấp cho chức vụ nào; không viết là chức vụ đầu tiên", "for which post; the first"),
                    Words.POSITION);
            Read<Optional<UnitId>> unit = fields.maybe(
                    Key.of("đơn vị", "unit").saying("không viết là nơi giữ chức vụ ấy", "left out, where that post is"),
                    Words.UNIT);
            Read<List<String>> powers = fields.or(
                    Key.of("quyền", "powers").saying("không viết là quyền thường", "left out, ordinary"),
                    Variants.some(Form.text()),
                    List.of());
            Read<Optional<LocalDate>> issued = fields.maybe(
                    Key.of("ngày cấp", "issued-on")
                            .saying("không viết là ngày nhận chức vụ", "left out, the day of the post"),
                    Form.date());
            Read<Account.State> state = fields.or(
                    Key.of("trạng thái", "state").saying("không viết là đang hoạt động", "left out, active"),
                    Words.constant(Account.State.class),
                    Account.State.ACTIVE);
            return fields.make(() -> new Held(
                    application.get(),
                    position.get(),
                    unit.get(),
                    Set.copyOf(powers.get()),
                    issued.get(),
                    state.get()));
        }));
        static final Form<Held> FORM = Form.lazily("account", () -> WHOLE);

        static Held of(Application application) {
            return new Held(
                    application, Optional.empty(), Optional.empty(), Set.of(), Optional.empty(), Account.State.ACTIVE);
        }

        Account as(PersonId id, List<Appointment> posts, UnitId first, LocalDate date) {
            Optional<Appointment> post = posts.stream()
                    .filter(one -> position.isEmpty() || position.get().equals(one.position()))
                    .findFirst();
            Position of = position.or(() -> post.map(Appointment::position))
                    .orElseThrow(() -> new UnfitValue("unfit-given-account", id, application));
            return new Account(
                    id,
                    application,
                    unit.or(() -> post.map(Appointment::unit)).orElse(first),
                    of,
                    powers,
                    issuedOn.orElse(
                            post.map(one -> GivenPerson.issued(one, date)).orElse(date)),
                    state);
        }
    }
}
