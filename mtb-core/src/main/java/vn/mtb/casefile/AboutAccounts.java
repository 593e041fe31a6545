package vn.mtb.casefile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.mtb.account.Account;
import vn.mtb.account.AccountRules;
import vn.mtb.account.Accounts;
import vn.mtb.account.Application;
import vn.mtb.account.Exposure;
import vn.mtb.account.NoSignIn;
import vn.mtb.account.SoftwareUser;
import vn.mtb.account.UnitLink;
import vn.mtb.account.UnitLinks;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.Appointment;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.UnitId;
import vn.mtb.yaml.Fields;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Key;
import vn.mtb.yaml.Read;
import vn.mtb.yaml.Variants;

/** Questions about accounts and links (<i>câu hỏi về tài khoản, đường dẫn</i>): khoản 3 Điều 5, khoản 4 Điều 6. */
final class AboutAccounts {
    private static final Key PERSON =
            Key.of("của ai", "person").saying("không viết là người đầu tiên", "left out, the first person");
    private static final Key APPLICATION =
            Key.of("phần mềm", "application").saying("không viết là hộp thư điện tử", "left out, the mailbox");
    private static final Key APPLICATIONS =
            Key.of("phần mềm", "applications").saying("không viết là hộp thư điện tử", "left out, the mailbox");
    private static final Key POST = Key.of("chức vụ", "post")
            .saying("cho chức vụ nào; không viết là chức vụ đầu tiên", "left out, the first post");
    private static final Key UNIT =
            Key.of("đơn vị", "unit").saying("không viết là nơi giữ chức vụ ấy", "left out, where that post is");
    private static final Key POWERS =
            Key.of("quyền", "powers").saying("không viết là quyền thường", "left out, ordinary");
    private static final Key ON_REQUEST = Key.of("cài theo yêu cầu", "onRequest")
            .saying("ứng dụng riêng đã cài; không viết là không có", "applications of one's own; left out, none");
    private static final Key CAUSE = Key.of("vì", "because")
            .saying("lộ tài khoản hay mất máy; không viết là lộ", "a leak or a loss; left out, a leak");
    private static final Key REPORTED =
            Key.of("ngày báo", "reportedOn").saying("không viết là ngày xét", "left out, the day of the case");

    private AboutAccounts() {}

    static Map<Key, Function<Fields, Read<Asked>>> questions() {
        Map<Key, Function<Fields, Read<Asked>>> all = new LinkedHashMap<>();
        all.put(Key.of("cấp tài khoản", "issue-account"), AboutAccounts::issue);
        all.put(Key.of("tài khoản còn thiếu", "missing-accounts"), AboutAccounts::missing);
        all.put(Key.of("đổi tài khoản theo chức vụ", "refit-accounts"), AboutAccounts::refit);
        all.put(Key.of("tạm khóa tài khoản", "suspend-accounts"), AboutAccounts::suspend);
        all.put(Key.of("cấp lại tài khoản", "reissue-account"), AboutAccounts::reissue);
        all.put(Key.of("thu hồi tài khoản", "revoke-accounts"), AboutAccounts::revoke);
        all.put(Key.of("miễn đăng nhập", "waive-sign-in"), AboutAccounts::waive);
        all.put(Key.of("đặt đường dẫn riêng", "set-unit-link"), AboutAccounts::setLink);
        all.put(Key.of("tìm đường dẫn riêng", "find-unit-link"), AboutAccounts::findLink);
        return all;
    }

    private static Read<Asked> issue(Fields fields) {
        Read<Optional<PersonId>> person = fields.maybe(PERSON, Words.PERSON);
        Read<Application> application = fields.or(APPLICATION, Words.APPLICATION, Application.MAIL);
        Read<Optional<Position>> post = fields.maybe(POST, Words.POSITION);
        Read<Optional<UnitId>> unit = fields.maybe(UNIT, Words.UNIT);
        Read<List<String>> powers = fields.or(POWERS, Variants.some(Form.text()), List.of());
        Read<Set<Application>> onRequest = fields.or(ON_REQUEST, Words.SOME_APPLICATIONS, Set.of());
        return fields.make(() -> (world, on, common) -> {
            SoftwareUser user = user(world, person.get(), onRequest.get());
            GivenPerson.Held wanted = new GivenPerson.Held(
                    application.get(),
                    post.get(),
                    unit.get(),
                    Set.copyOf(powers.get()),
                    Optional.of(on),
                    Account.State.ACTIVE);
            Account account = wanted.as(user.person(), user.appointments(), world.unit(), on);
            Accounts held =
                    world.saysAccountsOf(user.person()) ? held(world, user.person()) : Accounts.none(user.person());
            return Answer.of(AccountRules.by(world.roles(on)).issue(held, account, user));
        });
    }

    private static Read<Asked> missing(Fields fields) {
        Read<Optional<PersonId>> person = fields.maybe(PERSON, Words.PERSON);
        Read<Set<Application>> onRequest = fields.or(ON_REQUEST, Words.SOME_APPLICATIONS, Set.of());
        return fields.make(() -> (world, on, common) -> {
            SoftwareUser user = user(world, person.get(), onRequest.get());
            return Answer.of(
                    AccountRules.by(world.roles(on)).missing(held(world, user.person()), user, on), List::copyOf);
        });
    }

    private static Read<Asked> refit(Fields fields) {
        Read<Optional<PersonId>> person = fields.maybe(PERSON, Words.PERSON);
        return fields.make(() -> (world, on, common) -> {
            SoftwareUser user = user(world, person.get(), Set.of());
            return Answer.of(
                    AccountRules.by(world.roles(on)).refit(held(world, user.person()), user, on),
                    refit -> List.copyOf(refit.missing()));
        });
    }

    private static Read<Asked> suspend(Fields fields) {
        Read<Optional<PersonId>> person = fields.maybe(PERSON, Words.PERSON);
        Read<Set<Application>> applications =
                fields.or(APPLICATIONS, Words.SOME_APPLICATIONS, Set.of(Application.MAIL));
        Read<Exposure.Cause> cause = fields.or(CAUSE, Words.constant(Exposure.Cause.class), Exposure.Cause.LEAK);
        Read<Optional<LocalDate>> reported = fields.maybe(REPORTED, Form.date());
        return fields.make(() -> (world, on, common) -> {
            Exposure exposure =
                    new Exposure(cause.get(), applications.get(), reported.get().orElse(on));
            Accounts held = held(world, person.get().orElse(world.person()));
            return Answer.of(AccountRules.by(world.roles(on)).suspend(held, exposure, on));
        });
    }

    private static Read<Asked> reissue(Fields fields) {
        Read<Optional<PersonId>> person = fields.maybe(PERSON, Words.PERSON);
        Read<Application> application = fields.or(APPLICATION, Words.APPLICATION, Application.MAIL);
        Read<Exposure.Cause> cause = fields.or(CAUSE, Words.constant(Exposure.Cause.class), Exposure.Cause.LEAK);
        Read<Optional<LocalDate>> reported = fields.maybe(REPORTED, Form.date());
        return fields.make(() -> (world, on, common) -> {
            SoftwareUser user = user(world, person.get(), Set.of());
            Accounts held = held(world, user.person());
            Account locked = held.all().stream()
                    .filter(account -> account.application().equals(application.get()))
                    .findFirst()
                    .orElseThrow(() -> new UnfitValue("unfit-given-no-account", user.person(), application.get()));
            Exposure exposure = new Exposure(
                    cause.get(), Set.of(application.get()), reported.get().orElse(on));
            return Answer.of(AccountRules.by(world.roles(on)).reissue(held, locked, exposure, user, on));
        });
    }

    private static Read<Asked> revoke(Fields fields) {
        Read<Optional<PersonId>> person = fields.maybe(PERSON, Words.PERSON);
        Read<Optional<Position>> post = fields.maybe(POST, Words.POSITION);
        return fields.make(() -> (world, on, common) -> {
            SoftwareUser user = user(world, person.get(), Set.of());
            Appointment left = user.appointments().stream()
                    .filter(one -> post.get().isEmpty() || post.get().get().equals(one.position()))
                    .findFirst()
                    .orElseThrow(() -> new UnfitValue("unfit-given-no-post", user.person()));
            return Answer.of(AccountRules.by(world.roles(on)).revoke(held(world, user.person()), left, user, on));
        });
    }

    private static Read<Asked> waive(Fields fields) {
        Read<Optional<UnitId>> unit = fields.maybe(Key.of("đơn vị", "unit"), Words.UNIT);
        Read<Application> application = fields.or(
                Key.of("phần mềm", "application").saying("không viết là Cổng giao tiếp", "left out, the portal"),
                Words.APPLICATION,
                Application.PORTAL);
        Read<String> ground = fields.or(
                Key.of("lý do miễn", "ground").saying("không viết là trang ai cũng xem được", "left out, open to all"),
                Form.text(),
                "trang ai cũng xem được");
        return fields.make(() -> (world, on, common) -> {
            NoSignIn declared =
                    new NoSignIn(unit.get().orElse(world.unit()), application.get(), ground.get(), World.LONG_AGO);
            return Answer.of(AccountRules.by(world.roles(on)).declaring(declared));
        });
    }

    private static Read<Asked> setLink(Fields fields) {
        Read<Optional<UnitId>> unit = fields.maybe(Key.of("đơn vị", "unit"), Words.UNIT);
        Read<String> address = fields.needed(Key.of("địa chỉ", "address"), Form.text());
        Read<Map<UnitId, String>> links = fields.or(links(), Form.mapOf(Words.UNIT, Form.text()), Map.of());
        return fields.make(() -> (world, on, common) -> Answer.of(known(links.get())
                .then(known -> known.with(new UnitLink(unit.get().orElse(world.unit()), address.get())))));
    }

    private static Read<Asked> findLink(Fields fields) {
        Read<Optional<UnitId>> unit = fields.maybe(Key.of("đơn vị", "unit"), Words.UNIT);
        Read<Map<UnitId, String>> links = fields.or(links(), Form.mapOf(Words.UNIT, Form.text()), Map.of());
        return fields.make(() -> (world, on, common) -> Answer.of(
                known(links.get()).then(known -> known.of(unit.get().orElse(world.unit()))),
                link -> List.of(link.address())));
    }

    private static Key links() {
        return Key.of("đã có", "known")
                .saying("đơn vị: địa chỉ đã khai; không viết là chưa có", "unit: address; left out, none");
    }

    private static Outcome<UnitLinks> known(Map<UnitId, String> links) {
        Outcome<UnitLinks> all = Outcome.settled(UnitLinks.none());
        for (Map.Entry<UnitId, String> link : links.entrySet()) {
            all = Outcome.settled(all.orElseThrow()
                    .with(new UnitLink(link.getKey(), link.getValue()))
                    .orElseThrow());
        }
        return all;
    }

    private static SoftwareUser user(World world, Optional<PersonId> who, Set<Application> onRequest) {
        PersonId person = who.orElse(world.person());
        return new SoftwareUser(person, world.personOf(person).appointments(), onRequest);
    }

    private static Accounts held(World world, PersonId person) {
        return new Accounts(person, world.personOf(person).accounts());
    }
}
