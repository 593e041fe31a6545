package vn.mtb.spring.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.spring.Life.OFFICER;
import static vn.mtb.spring.Life.SNV;
import static vn.mtb.spring.Life.by;
import static vn.mtb.spring.Life.day;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.account.Account;
import vn.mtb.law.Language;
import vn.mtb.law.Period;
import vn.mtb.party.FocalBody;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.Unit;
import vn.mtb.register.Entry;
import vn.mtb.register.InMemoryDirectory;
import vn.mtb.register.InMemoryJournal;
import vn.mtb.register.Register;
import vn.mtb.spring.test.InMemoryTablets;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Status;
import vn.mtb.unitrule.UnitRegulation;
import vn.mtb.unitrule.UnitRules;

/** Lists that a unit keeps in a spreadsheet come into its register, all of a file or nothing of it. */
class ImportTest {
    private static final Path REGULATION = Path.of("..", "examples", "unit-regulations", "so-noi-vu.yaml");
    private static final Made MADE = by(OFFICER, "2018-12-03");

    private final InMemoryJournal journal = new InMemoryJournal();
    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final ServedUnit unit = unit();
    private final TabletImport tablets = new TabletImport(unit);
    private final OfficialImport officials = new OfficialImport(unit, directory);

    private ServedUnit unit() {
        InstantSource clock = InstantSource.fixed(Instant.parse("2018-12-03T02:00:00Z"));
        UnitRules rules = UnitRules.of(List.of(UnitRegulation.read(REGULATION))).orElseThrow();
        Register register = new Register("SNV", journal, rules::take, clock, directory);
        Unit snv = new Unit(SNV, Unit.Kind.DEPARTMENT, Period.since(2008, 1, 1), Optional.empty());
        KnownUnits known = new KnownUnits(List.of(snv), new Regulations(List.of(), clock));
        Looking looking = new RegisterLooking(
                new Registers(List.of(register)), journal, new InMemoryTablets(journal), known, FocalBody.asPrinted());
        return new ServedUnit(snv, register, () -> rules, looking);
    }

    private static String counts(Imported found) {
        return found.rows().size() + " rows, " + found.recorded() + " recorded, " + found.already() + " already, "
                + found.errors();
    }

    private static InputStream csv(String text) {
        return csv(text, StandardCharsets.UTF_8);
    }

    private static InputStream csv(String text, Charset encoding) {
        return new ByteArrayInputStream(text.getBytes(encoding));
    }

    private static final String OFFICIALS = """
            mã cán bộ;họ tên;chức vụ;từ ngày;số quyết định;tài khoản;ngày cấp
            cb-01;Nguyễn Văn An;Giám đốc Sở;1/6/2016;12/QĐ-UBND;mail documents portal public-services;1/11/2018
            cb-02;Trần Thị Bình;Trưởng phòng;1/6/2017;13/QĐ-SNV;mail documents;1/11/2018
            """;

    private static final String TABLETS = """
            mã máy;số sê-ri;tình trạng;mã người giữ;giá trị;mã tài sản;ngày ghi tăng;bảo hành đến;số biên bản
            MTB-1;SN-1;đang sử dụng;cb-01;9.500.000;TS-1;5/4/2017;3/4/2019;07/BB
            MTB-2;SN-2;đang lưu giữ;;9500000;TS-2;5/4/2017;;08/BB
            """;

    @Test
    void officials_then_tablets_from_what_excel_saves() throws IOException {
        assertThat(counts(officials.run(csv('\uFEFF' + OFFICIALS), MADE)))
                .isEqualTo("2 rows, 2 recorded, 0 already, []");
        assertThat(counts(tablets.run(csv('\uFEFF' + TABLETS.replace("\n", "\r\n")), MADE)))
                .isEqualTo("2 rows, 2 recorded, 0 already, []");

        assertThat(unit.register().tablet(new TabletId("MTB-1")).holder()).contains(new PersonId("cb-01"));
        assertThat(unit.register().tablet(new TabletId("MTB-1")).warrantyUntil())
                .contains(day("2019-04-03"));
        assertThat(unit.register().tablet(new TabletId("MTB-2")).status()).isEqualTo(Status.IN_KEEPING);
        assertThat(unit.register().accounts(new PersonId("cb-01"))).hasSize(4).allMatch(Account::live);
        assertThat(unit.register().appointments(new PersonId("cb-02"))).hasSize(1);
    }

    @Test
    void names_go_to_the_directory_and_into_no_entry() throws IOException {
        officials.run(csv(OFFICIALS), MADE);

        assertThat(directory.card(new PersonId("cb-01")).orElseThrow().name()).isEqualTo("Nguyễn Văn An");
        for (var chain : journal.heads().keySet()) {
            for (Entry entry : journal.chain(chain)) assertThat(entry.text()).doesNotContain("Văn An", "Bình");
        }
    }

    @Test
    void english_headers_and_commas_do_as_well() throws IOException {
        String english = """
                tablet,serial,status,value,asset-code,recorded-on,holder
                MTB-2,"SN-2",in-keeping,9500000,"TS/2",2017-04-05,
                """;

        assertThat(tablets.run(csv(english), MADE).recorded()).isEqualTo(1);
    }

    @Test
    void a_dry_run_records_nothing() throws IOException {
        assertThat(counts(officials.check(csv(OFFICIALS), MADE))).isEqualTo("2 rows, 2 recorded, 0 already, []");

        assertThat(journal.heads()).isEmpty();
        assertThat(directory.card(new PersonId("cb-01"))).isEmpty();
    }

    @Test
    void the_same_file_on_another_day_records_nothing_twice() throws IOException {
        officials.run(csv(OFFICIALS), MADE);
        tablets.run(csv(TABLETS), MADE);
        var before = journal.heads();

        assertThat(counts(officials.run(csv(OFFICIALS), by(OFFICER, "2018-12-10"))))
                .isEqualTo("2 rows, 0 recorded, 2 already, []");
        assertThat(counts(tablets.run(csv(TABLETS), by(OFFICER, "2018-12-10"))))
                .isEqualTo("2 rows, 0 recorded, 2 already, []");

        assertThat(journal.heads()).isEqualTo(before);
    }

    @Test
    void a_row_that_differs_from_what_was_imported_is_an_error() throws IOException {
        officials.run(csv(OFFICIALS), MADE);
        tablets.run(csv(TABLETS), MADE);

        assertThat(tablets.run(csv(TABLETS.replace("SN-2", "SN-3")), MADE).errors())
                .singleElement()
                .hasToString(
                        "dòng 3: máy này đã nhập trước đây với nội dung khác; sửa bằng việc đính chính trong sổ, không nhập lại"
                                + " · this tablet was imported before with other values; correct it in the register; an import does not overwrite");
        assertThat(officials
                        .run(csv(OFFICIALS.replace("13/QĐ-SNV", "14/QĐ-SNV")), MADE)
                        .errors())
                .hasSize(1);
    }

    @Test
    void every_error_of_every_row_comes_at_once_with_line_and_column() throws IOException {
        String bad = """
                mã máy;số sê-ri;tình trạng;mã người giữ;giá trị;mã tài sản;ngày ghi tăng
                MTB 1;;ở đâu đó;;chín triệu;TS-1;31/2/2017
                MTB-2;SN-2;đang lưu giữ;;9500000;;
                "MTB-3";SN-3;đang sử dụng;;9500000;TS-3;5/4/2017
                MTB-4;SN-3;đang lưu giữ;;9500000;TS-4;5/4/2017
                """;

        Imported found = tablets.check(csv(bad), MADE);

        assertThat(found.recorded()).isZero();
        assertThat(found.errors())
                .extracting(error -> error.line() + ":" + error.column() + " " + error.name())
                .containsExactly(
                        "2:1 mã máy",
                        "2:2 số sê-ri",
                        "2:3 tình trạng",
                        "2:5 giá trị",
                        "2:7 ngày ghi tăng",
                        "3:0 ",
                        "4:0 ",
                        "5:2 số sê-ri");
        assertThat(tablets.run(csv(bad), MADE).sound()).isFalse();
        assertThat(journal.heads()).isEmpty();
    }

    @Test
    void what_the_rules_refuse_is_told_with_its_clause() throws IOException {
        String beyond = OFFICIALS.replace("mail documents;1/11", "mail documents portal;1/11");

        Imported found = officials.check(csv(beyond), MADE);

        assertThat(found.errors()).isNotEmpty().allMatch(error -> error.line() == 3);
        assertThat(found.errors().get(0).remedy().vietnamese()).contains("khoản 3 Điều 5");
    }

    @Test
    void what_no_entry_can_hold_is_told_in_the_dry_run() throws IOException {
        assertThat(tablets.check(csv(TABLETS.replace("TS-2", "TS,2")), MADE).errors())
                .anySatisfy(error -> assertThat(error.what().vietnamese()).contains("TS,2", "mã tài sản"));
    }

    @Test
    void an_id_that_spells_the_name_is_refused_before_anything_is_recorded() throws IOException {
        assertThat(officials
                        .check(csv(OFFICIALS.replace("cb-01", "nguyen-van-an")), MADE)
                        .errors())
                .singleElement()
                .satisfies(
                        error -> assertThat(error.what().english()).isEqualTo("the id of the person spells the name"));
    }

    @Test
    void the_header_is_checked_before_any_row() throws IOException {
        Imported found = tablets.check(csv("mã máy;sô sê ri;tình trạng;giá trị\nMTB-1;SN-1;đang lưu giữ;x\n"), MADE);

        assertThat(found.errors()).hasSize(2);
        assertThat(found.errors().get(0).remedy().vietnamese()).isEqualTo("có lẽ là: số sê-ri");
        assertThat(found.errors().get(1).what().vietnamese()).isEqualTo("thiếu cột «số sê-ri»");
    }

    @Test
    void a_file_that_is_not_utf_8_empty_or_broken_is_told_so() throws IOException {
        assertThat(tablets.check(csv(TABLETS, StandardCharsets.UTF_16), MADE)
                        .errors()
                        .get(0)
                        .what()
                        .english())
                .isEqualTo("the file is not UTF-8");
        assertThat(tablets.check(csv(""), MADE).errors().get(0).what().english())
                .isEqualTo("the file has no line");
        assertThat(tablets.check(csv(TABLETS + "\"MTB-9;SN"), MADE)
                        .errors()
                        .get(0)
                        .what()
                        .english())
                .startsWith("the CSV is broken");
    }

    /** Each of the two fits the register as it is; after the first the second has two reasons against it. */
    private static final String TWICE_THE_SAME_POST = """
            mã cán bộ;chức vụ;từ ngày;số quyết định;tài khoản;ngày cấp
            cb-01;Giám đốc Sở;1/6/2016;12/QĐ-UBND;mail documents portal public-services;1/11/2018
            cb-01;Giám đốc Sở;1/7/2016;13/QĐ-UBND;mail documents portal public-services;1/11/2018
            """;

    @Test
    void a_row_that_is_refused_for_several_reasons_is_one_row_that_was_not_recorded() throws IOException {
        assertThat(officials.check(csv(TWICE_THE_SAME_POST), MADE).recorded()).isEqualTo(2);

        Imported found = officials.run(csv(TWICE_THE_SAME_POST), MADE);

        assertThat(found.errors()).hasSizeGreaterThan(1).allMatch(error -> error.line() == 3);
        assertThat(found.recorded()).isEqualTo(1);
        assertThat(found.rows())
                .extracting(Imported.Row::fate)
                .containsExactly(Imported.Fate.RECORDED, Imported.Fate.WRONG);
        assertThat(unit.register().appointments(new PersonId("cb-01"))).hasSize(1);
    }

    @Test
    void each_row_tells_its_fate_and_what_is_sound_can_be_recorded_alone() throws IOException {
        String some = TABLETS.replace("MTB-2;SN-2", "MTB 2;SN-2");
        List<Integer> progress = new ArrayList<>();
        officials.run(csv(OFFICIALS), MADE);

        Imported tried = tablets.check(csv(some), MADE);
        Imported found = tablets.runSound(csv(some), MADE, progress::add);
        Imported again = tablets.runSound(csv(TABLETS), MADE, done -> {});

        assertThat(tried.columns()).startsWith("mã máy", "số sê-ri");
        assertThat(tried.recorded()).isZero();
        assertThat(tried.count(Imported.Fate.FIT)).isEqualTo(1);
        assertThat(tried.rows().get(1).cells()).startsWith("MTB 2", "SN-2");
        assertThat(found.recorded()).isEqualTo(1);
        assertThat(found.rows())
                .extracting(Imported.Row::fate)
                .containsExactly(Imported.Fate.RECORDED, Imported.Fate.WRONG);
        assertThat(progress).endsWith(2).isSorted();
        assertThat(again.rows())
                .extracting(Imported.Row::fate)
                .containsExactly(Imported.Fate.ALREADY, Imported.Fate.RECORDED);
    }

    @Test
    void a_row_that_says_more_than_the_register_is_not_there_already() throws IOException {
        String waiting = """
                mã máy;số sê-ri;tình trạng;giá trị;mã tài sản;ngày ghi tăng
                MTB-7;SN-7;đã nhận, chưa ghi tăng;9500000;;
                """;
        assertThat(counts(tablets.run(csv(waiting), MADE))).isEqualTo("1 rows, 1 recorded, 0 already, []");

        Imported same = tablets.check(csv(waiting), MADE);
        Imported more = tablets.check(csv(waiting.replace("9500000;;", "9500000;TS-7;5/4/2017")), MADE);

        assertThat(same.rows()).extracting(Imported.Row::fate).containsExactly(Imported.Fate.ALREADY);
        assertThat(more.rows()).extracting(Imported.Row::fate).doesNotContain(Imported.Fate.ALREADY);
    }

    @Test
    void what_a_file_says_of_people_is_not_in_what_a_row_tells_a_log() throws IOException {
        assertThat(officials.check(csv(OFFICIALS), MADE).toString()).doesNotContain("Văn An", "Bình");
    }

    @Test
    void a_card_is_not_given_to_somebody_else() throws IOException {
        officials.run(csv(OFFICIALS), MADE);

        assertThat(officials
                        .check(
                                csv(OFFICIALS
                                        .replace("Nguyễn Văn An", "Lý Thị Khác")
                                        .replace("1/6/2016", "2/6/2016")),
                                MADE)
                        .errors())
                .anySatisfy(error -> assertThat(error.what().english()).contains("another name for cb-01"));
    }

    @Test
    void tablets_that_the_unit_bought_come_with_their_paper_of_acceptance() throws IOException {
        PurchaseImport bought = new PurchaseImport(unit);
        String file = """
                mã máy,số sê-ri,giá mua,nhà cung cấp,biên bản nghiệm thu,bảo hành đến,ngày mua
                MTB-51,SN-51,8.200.000,ncc-02,09/BB-NT,31/12/2019,1/11/2018
                MTB-52,SN-52,8200000,ncc-02,09/BB-NT,,
                MTB-53,SN-52,,ncc-02,09/BB-NT,,
                MTB-51,SN-54,8200000,ncc-02,09/BB-NT,,
                """;

        Imported found = bought.runSound(csv(file), MADE, done -> {});

        assertThat(found.rows())
                .extracting(Imported.Row::fate)
                .containsExactly(
                        Imported.Fate.RECORDED, Imported.Fate.RECORDED, Imported.Fate.WRONG, Imported.Fate.WRONG);
        assertThat(found.errors())
                .extracting(error -> error.line() + ":" + error.column())
                .containsExactly("4:3", "4:2", "5:0");
        assertThat(found.errors().get(2).what().vietnamese()).isEqualTo("máy này đã có ở dòng 2");
        assertThat(unit.register().tablet(new TabletId("MTB-51")).asOf()).isEqualTo(day("2018-11-01"));
        assertThat(unit.register().tablet(new TabletId("MTB-52")).status()).isEqualTo(Status.RECEIVED);
    }

    private String told(String tablet, Language language) {
        List<List<String>> rows = List.of(
                TabletImport.heads(language),
                TabletImport.row(unit.register().tablet(new TabletId(tablet)), "Nguyễn Văn An", language));
        return rows.stream().map(row -> String.join(";", row)).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_the_register_tells_of_a_tablet_is_read_again_as_what_is_there_already(Language language)
            throws IOException {
        officials.run(csv(OFFICIALS), MADE);
        tablets.run(csv(TABLETS), MADE);

        for (String tablet : List.of("MTB-1", "MTB-2")) {
            assertThat(counts(tablets.check(csv(told(tablet, language)), MADE)))
                    .isEqualTo("1 rows, 0 recorded, 1 already, []");
        }
    }

    @Test
    void what_another_way_brought_is_there_already_too_but_not_with_another_serial_number() throws IOException {
        new PurchaseImport(unit).run(csv("""
                mã máy,số sê-ri,giá mua,nhà cung cấp,biên bản nghiệm thu
                MTB-7,SN-7,8200000,ncc-02,09/BB-NT
                """), MADE);
        String file = told("MTB-7", Language.VIETNAMESE).replace("8200000", "8.200.000");

        assertThat(counts(tablets.run(csv(file), MADE))).isEqualTo("1 rows, 0 recorded, 1 already, []");
        assertThat(tablets.run(csv(file.replace("SN-7", "SN-8")), MADE).count(Imported.Fate.WRONG))
                .isEqualTo(1);
    }

    @Test
    void heads_are_read_whatever_their_case_and_blanks_and_days_as_a_spreadsheet_counts_them() throws IOException {
        String file = """

                Mã  máy ;SỐ SÊ-RI;Tình trạng;Giá trị;mã tài sản;ngày ghi tăng;bảo hành đến
                MTB-2;SN-2;đang lưu giữ;9500000;TS-2;42830;43558
                ;;;;;;
                """.replace("Tình trạng", "Tình\u00a0trạng");

        Imported found = tablets.run(csv(file), MADE);

        assertThat(counts(found)).isEqualTo("1 rows, 1 recorded, 0 already, []");
        assertThat(found.rows().get(0).line()).isEqualTo(3);
        assertThat(unit.register().tablet(new TabletId("MTB-2")).warrantyUntil())
                .contains(day("2019-04-03"));
    }

    @Test
    void what_is_copied_out_of_a_spreadsheet_has_tabs() throws IOException {
        assertThat(counts(officials.run(csv(OFFICIALS.replace(';', '\t')), MADE)))
                .isEqualTo("2 rows, 2 recorded, 0 already, []");
    }

    @Test
    void each_column_says_what_may_stand_in_it_and_a_sample_has_a_row_for_everything_that_may_be_chosen() {
        for (List<ImportColumn> columns :
                List.of(TabletImport.columns(), PurchaseImport.columns(), OfficialImport.columns())) {
            assertThat(columns).allMatch(ImportColumn::read);
            assertThat(columns)
                    .filteredOn(one -> one.use() == ImportColumn.Use.NEEDED)
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one.vietnamese()).doesNotContain(""));
            for (Language language : Language.values()) {
                assertThat(ImportColumn.sample(columns, language))
                        .hasSizeGreaterThan(2)
                        .allMatch(row -> row.size() == columns.size());
            }
        }
        assertThat(TabletImport.columns().get(2).form().vietnamese())
                .isEqualTo("một trong: đang sử dụng, đang lưu giữ, đã nhận");
        assertThat(TabletImport.columns().get(2).vietnamese())
                .containsExactly("đang sử dụng", "đang lưu giữ", "đã nhận");
    }
}
