package vn.mtb.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.law.Decision2020.QD_ARTICLE_2;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_2;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_1;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_2;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_3;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_4_CLAUSE_4_SENTENCE_2;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_6_CLAUSE_4;
import static vn.mtb.law.Regulation2020.QC_ARTICLE_8_CLAUSE_3;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.account.Account;
import vn.mtb.account.Application;
import vn.mtb.account.Role;
import vn.mtb.account.RoleCatalogue;
import vn.mtb.incident.LossReport;
import vn.mtb.incident.Notice;
import vn.mtb.law.Covers;
import vn.mtb.law.Period;
import vn.mtb.law.Provision;
import vn.mtb.law.PublicAssets;
import vn.mtb.law.Regulation2020;
import vn.mtb.law.Wear;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Actor;
import vn.mtb.party.Appointment;
import vn.mtb.party.Capacity;
import vn.mtb.party.Decision;
import vn.mtb.party.FocalBody;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.TabletId;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;

@DisplayName("ngày cuối của luật cũ, ngày đầu của luật mới")
class LawOfTheDayTest {
    private static final UnitId UNIT = new UnitId("QBD");
    private static final UnitId OTHER = new UnitId("STC");
    private static final UnitId SUCCESSOR = new UnitId("SKHCN");
    private static final PersonId USER = new PersonId("CB-10");
    private static final Actor FOR_THE_UNIT = new Actor(new PersonId("CB-11"), Capacity.UNIT, UNIT);
    private static final Actor FOR_THE_OTHER = new Actor(new PersonId("CB-12"), Capacity.UNIT, OTHER);
    private static final Actor FOCAL_BODY = new Actor(new PersonId("CB-13"), Capacity.FOCAL_BODY, FocalBody.AS_PRINTED);
    private static final Actor AUTHORITY = new Actor(new PersonId("CB-14"), Capacity.AUTHORITY, new UnitId("UBNDTP"));
    private static final Actor CITY =
            new Actor(new PersonId("CB-15"), Capacity.CITY_PEOPLES_COMMITTEE, new UnitId("UBNDTP"));
    private static final Actor AS_USER = new Actor(USER, Capacity.USER, UNIT);

    private static final LocalDate LONG_AGO = LocalDate.of(2016, 1, 4);
    private static final Period OPEN = Period.since(2016, 1, 1);

    @Test
    @DisplayName("13/12/2016 chưa mua được, 14/12/2016 mua được")
    @Covers({QC_ARTICLE_4_CLAUSE_1, QC_ARTICLE_4_CLAUSE_2})
    void tablets_are_bought_from_the_day_the_money_was_allocated() {
        Act buying = new Acquisition.Procure(
                "SN-0001", 9_000_000, "NCC", Acquisition.Procure.Funding.CITY_IT_PROGRAMME, "6869/QĐ-UBND");
        Tablet absent = Tablet.absent(new TabletId("MTB-1"));
        assertThat(verdict(absent, buying, FOCAL_BODY, LocalDate.of(2016, 12, 13)))
                .isEqualTo("refused no-way-from-here");
        assertThat(verdict(absent, buying, FOCAL_BODY, LocalDate.of(2016, 12, 14)))
                .isEqualTo("settled");

        Act preinstalling = new Installation.Preinstall(Application.SHARED, "1");
        assertThat(verdict(bought(), preinstalling, FOCAL_BODY, LocalDate.of(2016, 12, 13)))
                .isEqualTo("refused no-way-from-here");
        assertThat(verdict(bought(), preinstalling, FOCAL_BODY, LocalDate.of(2016, 12, 14)))
                .isEqualTo("settled");
    }

    @Test
    @DisplayName("29/3/2017 chưa có Quy chế, 30/3/2017 có hiệu lực ngay ngày ký")
    @Covers(decision = QD_ARTICLE_2)
    void the_regulation_begins_on_the_day_it_was_signed() {
        LocalDate before = LocalDate.of(2017, 3, 29);
        LocalDate first = LocalDate.of(2017, 3, 30);
        assertThat(verdict(bought(), handingOver(before), FOCAL_BODY, before)).isEqualTo("refused no-way-from-here");
        assertThat(verdict(bought(), handingOver(first), FOCAL_BODY, first)).isEqualTo("settled");
        assertThat(verdict(inUse(), givingBack(before), FOR_THE_UNIT, before)).isEqualTo("refused no-way-from-here");
        assertThat(verdict(inUse(), givingBack(first), FOR_THE_UNIT, first)).isEqualTo("settled");
        assertThat(verdict(received(9_000_000), recording(9_000_000, false), FOR_THE_UNIT, before))
                .isEqualTo("refused no-way-from-here");
        assertThat(verdict(received(9_000_000), recording(9_000_000, false), FOR_THE_UNIT, first))
                .isEqualTo("settled");
    }

    @Test
    @DisplayName("máy có sẵn vào sổ được ở mọi ngày, việc trước 30/3/2017 không bị xét")
    @Covers(decision = QD_ARTICLE_2)
    void what_was_there_before_is_entered_on_any_day() {
        Tablet absent = Tablet.absent(new TabletId("MTB-1"));
        assertThat(verdict(absent, found(Status.IN_USE, Optional.empty()), FOR_THE_UNIT, LocalDate.of(2017, 3, 29)))
                .isEqualTo("settled");
        assertThat(verdict(absent, found(Status.IN_USE, Optional.empty()), FOR_THE_UNIT, LocalDate.of(2017, 3, 30)))
                .isEqualTo("settled");
    }

    @Test
    @DisplayName("đơn vị tự trang bị từ 30/3/2017")
    @Covers(QC_ARTICLE_8_CLAUSE_3)
    void units_equip_themselves_under_the_regulation_only() {
        Rulebook own = Rulebook.city().filling(new Slot.OwnTablets(UNIT, Regulation2020.QC_ARTICLE_8_CLAUSE_3, OPEN));
        Act buying = new Acquisition.BuyForUnit("SN-0001", 9_000_000, "NCC", "01/NT", Optional.empty());
        Tablet absent = Tablet.absent(new TabletId("MTB-1"));
        assertThat(verdict(own.take(absent, buying, facts(), made(FOR_THE_UNIT, LocalDate.of(2017, 3, 29)))))
                .isEqualTo("refused no-way-from-here");
        assertThat(verdict(own.take(absent, buying, facts(), made(FOR_THE_UNIT, LocalDate.of(2017, 3, 30)))))
                .isEqualTo("settled");
    }

    @Test
    @DisplayName(
            "thu hồi, điều chuyển, thanh lý, ghi giảm: 31/12/2017 phải trình, từ 1/1/2018 theo Luật số 15/2017/QH14")
    @Covers(QC_ARTICLE_4_CLAUSE_3)
    void leaving_the_books_is_referred_until_the_law_on_public_assets() {
        LocalDate last = LocalDate.of(2017, 12, 31);
        LocalDate first = LocalDate.of(2018, 1, 1);
        assertThat(verdict(kept(), recalling(last), AUTHORITY, last)).isEqualTo("referred law-of-the-day-named");
        assertThat(verdict(kept(), recalling(first), AUTHORITY, first)).isEqualTo("settled");
        assertThat(verdict(kept(), transferring(last), FOR_THE_UNIT, last)).isEqualTo("referred law-of-the-day-named");
        assertThat(verdict(kept(), transferring(first), FOR_THE_UNIT, first)).isEqualTo("settled");
        assertThat(verdict(kept(), disposalBy(AUTHORITY, last), FOR_THE_UNIT, last))
                .isEqualTo("referred law-of-the-day-named");
        assertThat(verdict(kept(), disposalBy(AUTHORITY, first), FOR_THE_UNIT, first))
                .isEqualTo("referred signer-named-by-law");
        assertThat(verdict(lost(false), writeOffBy(AUTHORITY, last), FOR_THE_UNIT, last))
                .isEqualTo("referred law-of-the-day-named");
        assertThat(verdict(lost(false), writeOffBy(AUTHORITY, first), FOR_THE_UNIT, first))
                .isEqualTo("referred signer-named-by-law");
    }

    @Test
    @DisplayName("không có quyết định thì trước hay sau 1/1/2018 đều bị từ chối")
    @Covers(QC_ARTICLE_4_CLAUSE_3)
    void nothing_leaves_the_books_without_a_decision_in_any_year() {
        Act writingOff = new Removal.WriteOffLoss("02/BC", Optional.empty());
        for (LocalDate day : List.of(
                LocalDate.of(2017, 12, 31),
                LocalDate.of(2018, 1, 1),
                LocalDate.of(2025, 6, 30),
                LocalDate.of(2025, 7, 1))) {
            assertThat(verdict(lost(false), writingOff, FOR_THE_UNIT, day))
                    .as("%s", day)
                    .isEqualTo("refused decision-first");
        }
    }

    @Test
    @DisplayName("máy đã có quyết định thu hồi thì từ 1/1/2018 không được sửa, chỉ bàn giao")
    void a_recalled_tablet_is_left_as_it_is_from_2018() {
        Tablet recalled = then(kept(), recalling(LONG_AGO), AUTHORITY);
        Act repairing = new Repair.SendToRepair("03/P", 100_000, false);
        LocalDate last = LocalDate.of(2017, 12, 31);
        LocalDate first = LocalDate.of(2018, 1, 1);
        assertThat(verdict(recalled, repairing, FOR_THE_UNIT, last)).isEqualTo("refused no-way-from-here");
        assertThat(verdict(recalled, repairing, FOR_THE_UNIT, first)).isEqualTo("refused no-repair-after-recall");
        assertThat(verdict(recalled, handingOverRecalled(last), FOR_THE_UNIT, last))
                .isEqualTo("refused no-way-from-here");
        assertThat(verdict(recalled, handingOverRecalled(first), FOR_THE_UNIT, first))
                .isEqualTo("settled");
    }

    @Test
    @DisplayName("bán, tiêu hủy từ 1/1/2018")
    void tablets_are_sold_or_destroyed_from_2018() {
        Tablet decided = then(kept(), disposalBy(AUTHORITY, LONG_AGO), FOR_THE_UNIT);
        Act destroying = new Removal.Dispose("04/BB", Removal.Dispose.Form.DESTROYED, true);
        assertThat(verdict(decided, destroying, FOR_THE_UNIT, LocalDate.of(2017, 12, 31)))
                .isEqualTo("refused no-way-from-here");
        assertThat(verdict(decided, destroying, FOR_THE_UNIT, LocalDate.of(2018, 1, 1)))
                .isEqualTo("settled");
    }

    @Test
    @DisplayName("một người một máy: từ 1/1/2018")
    @Covers(QC_ARTICLE_2)
    void one_tablet_a_person_from_2018() {
        Facts holdingAnother = facts().about(
                        USER,
                        new Facts.Person(
                                posts(Position.DISTRICT_CHAIRMAN),
                                accounts(),
                                Set.of(new TabletId("MTB-9")),
                                Set.of()));
        LocalDate last = LocalDate.of(2017, 12, 31);
        LocalDate first = LocalDate.of(2018, 1, 1);
        assertThat(verdict(Rulebook.city().take(kept(), issuing(last), holdingAnother, made(FOR_THE_UNIT, last))))
                .isEqualTo("settled");
        assertThat(verdict(Rulebook.city().take(kept(), issuing(first), holdingAnother, made(FOR_THE_UNIT, first))))
                .isEqualTo("refused one-tablet-a-person");
    }

    @Test
    @DisplayName("hồ sơ mất máy: không có hạn tới 31/12/2017, 30 ngày từ 1/1/2018, theo nghị định của ngày ấy")
    @Covers(QC_ARTICLE_6_CLAUSE_4)
    void the_dossier_of_a_loss_has_a_term_from_2018_by_the_decree_of_the_day() {
        assertThat(dossier(LocalDate.of(2017, 12, 31))).isEmpty();
        assertThat(dossier(LocalDate.of(2018, 1, 1)))
                .contains(new Due(PublicAssets.DECREE_151_ARTICLE_35, LocalDate.of(2018, 1, 31)));
        assertThat(dossier(LocalDate.of(2025, 6, 30)))
                .contains(new Due(PublicAssets.DECREE_151_ARTICLE_35, LocalDate.of(2025, 7, 30)));
        assertThat(dossier(LocalDate.of(2025, 7, 1)))
                .contains(new Due(PublicAssets.DECREE_186_ARTICLE_35, LocalDate.of(2025, 7, 31)));
    }

    @Test
    @DisplayName("cơ quan đầu mối: biết tới 28/2/2025, từ 1/3/2025 phải khai báo")
    @Covers(QC_ARTICLE_4_CLAUSE_2)
    void the_focal_body_is_known_until_february_2025_and_declared_from_march() {
        Act buying = new Acquisition.Procure(
                "SN-0001", 9_000_000, "NCC", Acquisition.Procure.Funding.CITY_IT_PROGRAMME, "6869/QĐ-UBND");
        Tablet absent = Tablet.absent(new TabletId("MTB-1"));
        LocalDate last = LocalDate.of(2025, 2, 28);
        LocalDate first = LocalDate.of(2025, 3, 1);
        Actor successor = new Actor(new PersonId("CB-16"), Capacity.FOCAL_BODY, SUCCESSOR);
        assertThat(verdict(absent, buying, FOCAL_BODY, last)).isEqualTo("settled");
        assertThat(verdict(absent, buying, FOCAL_BODY, first)).isEqualTo("referred focal-body-known");
        assertThat(verdict(Rulebook.city().take(absent, buying, declared(), made(successor, first))))
                .isEqualTo("settled");
        assertThat(verdict(Rulebook.city().take(absent, buying, declared(), made(FOCAL_BODY, first))))
                .isEqualTo("refused is-the-focal-body");
        assertThat(verdict(Rulebook.city().take(absent, buying, declared(), made(successor, last))))
                .isEqualTo("refused is-the-focal-body");
    }

    @Test
    @DisplayName("báo mất: 28/2/2025 báo Sở Thông tin và Truyền thông, 1/3/2025 báo cơ quan kế tục")
    @Covers(QC_ARTICLE_6_CLAUSE_4)
    void a_loss_is_told_to_the_focal_body_of_the_day() {
        LocalDate last = LocalDate.of(2025, 2, 28);
        LocalDate first = LocalDate.of(2025, 3, 1);
        assertThat(verdict(inUse(), losing(last, FocalBody.AS_PRINTED), AS_USER, last))
                .isEqualTo("settled");
        assertThat(verdict(inUse(), losing(first, FocalBody.AS_PRINTED), AS_USER, first))
                .isEqualTo("referred focal-body-of-the-notice-known");
        assertThat(verdict(Rulebook.city()
                        .take(inUse(), losing(first, FocalBody.AS_PRINTED), declared(), made(AS_USER, first))))
                .isEqualTo("refused focal-body-told");
        assertThat(verdict(Rulebook.city().take(inUse(), losing(first, SUCCESSOR), declared(), made(AS_USER, first))))
                .isEqualTo("settled");
        assertThat(verdict(Rulebook.city().take(inUse(), losing(last, SUCCESSOR), declared(), made(AS_USER, last))))
                .isEqualTo("refused focal-body-told");
    }

    @Test
    @DisplayName("tiếp nhận do sáp nhập: từ 1/3/2025")
    void mergers_take_tablets_over_from_march_2025() {
        LocalDate last = LocalDate.of(2025, 2, 28);
        LocalDate first = LocalDate.of(2025, 3, 1);
        assertThat(verdict(kept(), takingOver(last), FOR_THE_UNIT, last)).isEqualTo("refused no-way-from-here");
        assertThat(verdict(kept(), takingOver(first), FOR_THE_UNIT, first)).isEqualTo("settled");
    }

    @Test
    @DisplayName("người ký quyết định ghi giảm, thanh lý: tới 30/6/2025 phải trình, từ 1/7/2025 theo loại tài sản")
    @Covers(QC_ARTICLE_4_CLAUSE_3)
    void who_signs_is_referred_until_june_2025_and_goes_by_the_class_from_july() {
        LocalDate last = LocalDate.of(2025, 6, 30);
        LocalDate first = LocalDate.of(2025, 7, 1);
        assertThat(verdict(lost(true), writeOffBy(AUTHORITY, last), FOR_THE_UNIT, last))
                .isEqualTo("referred signer-named-by-law");
        assertThat(verdict(lost(true), writeOffBy(AUTHORITY, first), FOR_THE_UNIT, first))
                .isEqualTo("settled");
        assertThat(verdict(lost(true), writeOffBy(FOR_THE_UNIT, first), FOR_THE_UNIT, first))
                .isEqualTo("refused signer-fits-asset-class");
        assertThat(verdict(lost(false), writeOffBy(FOR_THE_UNIT, last), FOR_THE_UNIT, last))
                .isEqualTo("referred signer-named-by-law");
        assertThat(verdict(lost(false), writeOffBy(FOR_THE_UNIT, first), FOR_THE_UNIT, first))
                .isEqualTo("settled");
        assertThat(verdict(kept(), disposalBy(AUTHORITY, last), FOR_THE_UNIT, last))
                .isEqualTo("referred signer-named-by-law");
        assertThat(verdict(kept(), disposalBy(AUTHORITY, first), FOR_THE_UNIT, first))
                .isEqualTo("settled");
        assertThat(verdict(kept(), disposalBy(FOR_THE_OTHER, first), FOR_THE_UNIT, first))
                .isEqualTo("refused signer-fits-asset-class");
    }

    @Test
    @DisplayName("chức vụ cấp huyện hết từ 1/7/2025; lãnh đạo phường, xã từ ngày ấy thì phải hỏi")
    @Covers(QC_ARTICLE_2)
    void district_posts_end_with_june_2025_and_commune_posts_become_a_question() {
        LocalDate last = LocalDate.of(2025, 6, 30);
        LocalDate first = LocalDate.of(2025, 7, 1);
        assertThat(verdict(kept(), issuing(last), FOR_THE_UNIT, last)).isEqualTo("settled");
        assertThat(verdict(kept(), issuing(first), FOR_THE_UNIT, first)).isEqualTo("refused holder-entitled");

        Facts commune = facts().about(USER, Facts.Person.with(posts(Position.COMMUNE_LEADER), List.of()))
                .with(RoleCatalogue.city().with(Position.COMMUNE_LEADER, new Role(Map.of())));
        assertThat(verdict(Rulebook.city().take(kept(), issuing(last), commune, made(FOR_THE_UNIT, last))))
                .isEqualTo("refused holder-entitled");
        assertThat(verdict(Rulebook.city().take(kept(), issuing(first), commune, made(FOR_THE_UNIT, first))))
                .isEqualTo("referred post-named-by-a-text");
    }

    @Test
    @DisplayName("từ 1/7/2025 người giữ chức vụ cấp huyện phải trả máy, huyện không còn thì máy phải chuyển đi")
    @Covers(QC_ARTICLE_4_CLAUSE_4_SENTENCE_2)
    void when_districts_ended_the_duty_to_return_arose_by_itself() {
        Facts ended = facts().about(new Unit(UNIT, Unit.Kind.DISTRICT, OPEN.before(2025, 7, 1), Optional.empty()));
        assertThat(Rulebook.city().standing(inUse(), ended, LocalDate.of(2025, 6, 30)))
                .isEmpty();
        assertThat(Rulebook.city().standing(inUse(), ended, LocalDate.of(2025, 7, 1)))
                .extracting(Obligation::duty)
                .containsExactly("give-it-back", "unit-has-ended");
    }

    @Test
    @DisplayName("loại tài sản: tới 31/12/2025 đơn vị tự phân loại, từ 1/1/2026 theo mức 10 triệu đồng")
    @Covers(QC_ARTICLE_4_CLAUSE_3)
    void the_class_of_an_asset_goes_by_its_value_from_2026() {
        LocalDate last = LocalDate.of(2025, 12, 31);
        LocalDate first = LocalDate.of(2026, 1, 1);
        assertThat(verdict(received(9_999_999), recording(9_999_999, true), FOR_THE_UNIT, last))
                .isEqualTo("settled");
        assertThat(verdict(received(9_999_999), recording(9_999_999, true), FOR_THE_UNIT, first))
                .isEqualTo("refused fixed-asset-class");
        assertThat(verdict(received(9_999_999), recording(9_999_999, false), FOR_THE_UNIT, first))
                .isEqualTo("settled");
        assertThat(verdict(received(10_000_000), recording(10_000_000, false), FOR_THE_UNIT, last))
                .isEqualTo("settled");
        assertThat(verdict(received(10_000_000), recording(10_000_000, false), FOR_THE_UNIT, first))
                .isEqualTo("refused fixed-asset-class");
        assertThat(verdict(received(10_000_000), recording(10_000_000, true), FOR_THE_UNIT, first))
                .isEqualTo("settled");
    }

    @Test
    @DisplayName("kiểm kê: tới 31/12/2025 chỉ là nếp của sổ, từ 1/1/2026 theo Thông tư số 141/2025/TT-BTC")
    void inventories_stand_on_the_circular_from_2026() {
        Act counting = new Upkeep.TakeInventory("05/BB", "tốt");
        Function<LocalDate, List<Basis>> grounds =
                day -> Rulebook.city().take(kept(), counting, facts(), made(FOR_THE_UNIT, day)).reasons().stream()
                        .map(Reason::basis)
                        .toList();
        assertThat(grounds.apply(LocalDate.of(2025, 12, 31))).containsExactly(Basis.consistency());
        assertThat(grounds.apply(LocalDate.of(2026, 1, 1))).containsExactly(Basis.stated(Wear.CIRCULAR_141_ARTICLE_5));
    }

    private record Due(Provision provision, LocalDate last) {}

    /** The dossier that a loss reported on that day, the day of its discovery, leaves behind. */
    private static Optional<Due> dossier(LocalDate day) {
        UnitId told = day.isBefore(LocalDate.of(2025, 3, 1)) ? FocalBody.AS_PRINTED : SUCCESSOR;
        Outcome<Tablet> answer = Rulebook.city().take(inUse(), losing(day, told), declared(), made(AS_USER, day));
        assertThat(verdict(answer)).isEqualTo("settled");
        return answer.obligations().stream()
                .filter(one -> one.duty().equals("loss-dossier"))
                .map(one -> new Due(
                        ((Basis.Stated) one.reason().basis()).provision(),
                        one.due().orElseThrow()))
                .findFirst();
    }

    private static String verdict(Tablet tablet, Act act, Actor by, LocalDate on) {
        return verdict(Rulebook.city().take(tablet, act, facts(), made(by, on)));
    }

    private static String verdict(Outcome<Tablet> answer) {
        List<String> rules = answer.reasons().stream().map(Reason::rule).toList();
        return answer.match(
                settled -> "settled",
                refused -> "refused " + String.join(", ", rules),
                referred -> "referred " + String.join(", ", rules));
    }

    private static Made made(Actor by, LocalDate on) {
        return Made.by(by).on(on);
    }

    private static Facts facts() {
        return Facts.none()
                .about(USER, Facts.Person.with(posts(Position.DISTRICT_CHAIRMAN), accounts()))
                .about(new Unit(UNIT, Unit.Kind.DISTRICT, OPEN, Optional.empty()))
                .about(new Unit(OTHER, Unit.Kind.DEPARTMENT, OPEN, Optional.empty()));
    }

    /** The same facts, with somebody declared as the focal body since the reform. */
    private static Facts declared() {
        return facts().with(FocalBody.asPrinted()
                .and(new FocalBody.Term(
                        SUCCESSOR, new FocalBody.Contact("Hà Nội", "024", "x@example.vn"), Period.since(2025, 3, 1))));
    }

    private static List<Appointment> posts(Position position) {
        return List.of(Appointment.of(USER, position, UNIT, OPEN));
    }

    private static List<Account> accounts() {
        List<Account> all = new ArrayList<>();
        for (Application application : Application.SHARED) {
            all.add(Account.ordinary(USER, application, UNIT, Position.DISTRICT_CHAIRMAN, LONG_AGO));
        }
        return all;
    }

    private static Act found(Status status, Optional<Books.On> booked) {
        return new Acquisition.EnterAsFound(
                "SN-0001",
                status,
                UNIT,
                status == Status.IN_USE ? Optional.of(USER) : Optional.empty(),
                booked,
                9_000_000,
                Optional.of("00/BB"),
                Optional.empty(),
                Application.SHARED);
    }

    private static Optional<Books.On> booked(boolean fixed) {
        return Optional.of(new Books.On(UNIT, LONG_AGO, "TS-1", fixed ? 12_000_000 : 9_000_000, fixed));
    }

    private static Tablet bought() {
        return then(
                Tablet.absent(new TabletId("MTB-1")),
                new Acquisition.Procure(
                        "SN-0001", 9_000_000, "NCC", Acquisition.Procure.Funding.CITY_IT_PROGRAMME, "6869/QĐ-UBND"),
                FOCAL_BODY);
    }

    private static Tablet received(long value) {
        return then(
                bought(),
                new Acquisition.HandOver(toTheUnit(LONG_AGO), "SN-0001", value, Optional.empty()),
                FOCAL_BODY);
    }

    private static Tablet kept() {
        return then(Tablet.absent(new TabletId("MTB-1")), found(Status.IN_KEEPING, booked(false)), FOR_THE_UNIT);
    }

    private static Tablet inUse() {
        return then(Tablet.absent(new TabletId("MTB-1")), found(Status.IN_USE, booked(false)), FOR_THE_UNIT);
    }

    private static Tablet lost(boolean fixed) {
        Tablet kept = then(Tablet.absent(new TabletId("MTB-1")), found(Status.IN_KEEPING, booked(fixed)), FOR_THE_UNIT);
        return then(kept, new Mishap.ReportLossInKeeping(loss(LONG_AGO, FocalBody.AS_PRINTED)), FOR_THE_UNIT);
    }

    /** What an act made of a tablet long ago, whatever the rules would say to it. */
    private static Tablet then(Tablet tablet, Act act, Actor by) {
        return tablet.after(act, by, LONG_AGO, act.becomes(tablet));
    }

    private static Minutes toTheUnit(LocalDate day) {
        return Minutes.between("06/BB", day, FOCAL_BODY, FOR_THE_UNIT);
    }

    private static Act handingOver(LocalDate day) {
        return new Acquisition.HandOver(toTheUnit(day), "SN-0001", 9_000_000, Optional.empty());
    }

    private static Act recording(long value, boolean fixed) {
        return new Acquisition.RecordAsset("TS-1", value, fixed);
    }

    private static Act givingBack(LocalDate day) {
        return new Holding.GiveBack(Minutes.between("07/BB", day, AS_USER, FOR_THE_UNIT));
    }

    private static Act issuing(LocalDate day) {
        return new Holding.PutIntoUse(
                Minutes.between("08/BB", day, FOR_THE_UNIT, AS_USER),
                Optional.of(new Decision("09/QĐ-UBND", day, CITY)),
                Set.of());
    }

    private static Act losing(LocalDate day, UnitId told) {
        return new Mishap.ReportLoss(loss(day, told));
    }

    private static LossReport loss(LocalDate day, UnitId told) {
        return new LossReport(day, "trên xe khách", List.of(new Notice(told, day, day, Notice.Channel.WRITTEN)));
    }

    private static Act recalling(LocalDate day) {
        return new Removal.DecideRecall(decision(AUTHORITY, day), Removal.DecideRecall.RecallCase.RENEWAL);
    }

    private static Act handingOverRecalled(LocalDate day) {
        return new Removal.HandOverRecalled(Minutes.between("10/BB", day, FOR_THE_UNIT, AUTHORITY));
    }

    private static Act transferring(LocalDate day) {
        return new Removal.Transfer(
                Minutes.between("11/BB", day, FOR_THE_UNIT, FOR_THE_OTHER),
                decision(AUTHORITY, day),
                Removal.Transfer.TransferCase.SURPLUS_TO_SHORTAGE,
                9_000_000);
    }

    private static Act takingOver(LocalDate day) {
        return new Removal.TakeOver(
                Minutes.between("12/BB", day, FOR_THE_UNIT, FOR_THE_OTHER), decision(AUTHORITY, day), 9_000_000);
    }

    private static Act disposalBy(Actor signer, LocalDate day) {
        return new Removal.DecideDisposal(decision(signer, day), Removal.DecideDisposal.Ground.LIFE_EXPIRED, false);
    }

    private static Act writeOffBy(Actor signer, LocalDate day) {
        return new Removal.WriteOffLoss("13/BC", decision(signer, day));
    }

    private static Optional<Decision> decision(Actor signer, LocalDate day) {
        return Optional.of(new Decision("14/QĐ", day, signer));
    }
}
