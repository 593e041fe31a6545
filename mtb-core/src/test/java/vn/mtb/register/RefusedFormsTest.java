package vn.mtb.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

@DisplayName("Giá trị mà hàm dựng từ chối: người đọc được nói bằng tiếng của mình")
class RefusedFormsTest {
    private static final String REFUSED = "giá trị không hợp lệ: ";
    private static final List<String> WORDS =
            List.of("", "  ", "x".repeat(201), "a b", "Tablet/x", "1999-01-01", "2099-12-31");

    /** What a constructor says, past the form of single values: a recorded line is read without that. */
    private static List<Flaw> flaws(Class<?> type, JsonNode node) {
        FormReader reader = FormReader.ofLines("1");
        Object read = type == Deed.class ? reader.deed(node, "$") : reader.read(node, type, "$", "value");
        try {
            reader.sound(read);
            return List.of();
        } catch (BadInput bad) {
            return bad.flaws();
        }
    }

    private static void spokenInBoth(Flaw flaw) {
        assertThat(flaw.what().vietnamese())
                .as(flaw.toString())
                .isNotEqualTo(flaw.what().english())
                .doesNotContainPattern("(?i)\\b(must|the|be|of|give|is|are|cannot|names?|and|or|letters|blank)\\b");
        String vietnamese = flaw.what().vietnamese();
        String english = flaw.what().english();
        if (vietnamese.startsWith(REFUSED)) {
            assertThat(english).as(flaw.toString()).startsWith("the value is refused: ");
            assertThat(vietnamese.substring(REFUSED.length())).containsPattern("[à-ỹđ]");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            party.TabletId             | "a b"                                                             | mã máy «a b» phải
            party.UnitId               | ""                                                                | mã đơn vị «» phải
            party.PersonId             | "x/y"                                                             | mã cán bộ «x/y» phải
            party.AgencyCode           | {"value":"a b"}                                                   | mã định danh cơ quan «a b»
            party.Position             | {"code":"a b","group":"TECHNICIAN"}                               | mã chức vụ «a b»
            party.Decision             | {"number":" ","signedOn":"2017-04-03","signer":{"person":"p","as":"UNIT","unit":"SNV"}} | quyết định phải có số
            party.Unit                 | {"id":"P1","kind":"SUB_UNIT","existing":{"from":null,"until":null},"parent":null} | phải nêu đơn vị cấp trên
            party.Appointment          | {"person":"p","position":{"code":"staff","group":"WITHIN_A_UNIT"},"unit":"SNV","held":{"from":"2018-01-01","until":"2017-12-31"},"kind":"APPOINTED"} | kỳ từ 1/1/2018 không thể kết thúc ngày 31/12/2017
            account.Application        | "ma il"                                                           | mã ứng dụng «ma il»
            account.Exposure           | {"cause":"LEAK","applications":[],"reportedOn":"2017-04-03"}      | báo cáo ngày 3/4/2017
            account.SoftwareUser       | {"person":"p","appointments":[],"onRequest":["mail"]}             | hộp thư điện tử là ứng dụng dùng chung
            account.Accounts           | {"holder":"p","all":[{"holder":"q","application":"mail","position":{"code":"staff","group":"WITHIN_A_UNIT"},"unit":"SNV","issuedOn":"2017-04-03","powers":[],"state":"ACTIVE"}]} | tài khoản hộp thư điện tử là của q, không phải của p
            account.UnitLink           | {"unit":"SNV","address":"ftp://x"}                                | phải là địa chỉ http
            account.UnitLink           | {"unit":"SNV","address":"https://a:b@x"}                          | thông tin đăng nhập
            account.UnitLink           | {"unit":"SNV","address":"https://a b"}                            | sai ở ký tự thứ
            account.NoSignIn           | {"unit":"SNV","application":"portal","declared":{"from":null,"until":null},"ground":""} | phải nêu căn cứ
            incident.DataBreach        | {"occurredOn":"2017-04-03","facts":" "}                           | vụ lộ, lọt dữ liệu ngày 3/4/2017
            incident.CredentialLeak    | {"applications":[],"notices":[]}                                  | ứng dụng nào bị lộ
            incident.Damage            | {"occurredOn":"2017-04-03","description":"","minutesNumber":" ","writtenAccount":true} | ghi số biên bản
            incident.Notice            | {"told":"STTTT","knownOn":"2017-04-03","toldOn":"2017-04-02","channel":"TELEPHONE"} | báo ngày 2/4/2017, trước ngày biết sự việc 3/4/2017
            incident.Violation         | {"kind":"NO_GAMES","foundOn":"2017-04-03","facts":"","authorised":true,"circumstances":["TOLD_LATE"]} | tình tiết «có báo nhưng chậm» không dùng để xét
            review.UpgradeRequest      | {"software":"OPERATING_SYSTEM","askedOn":"2017-04-03","what":" "}             | ghi rõ cần nâng cấp gì
            plan.Figure                | {"of":"UNITS","counted":5,"total":4,"asOf":"2017-04-03","source":"x"} | 5 trên tổng số 4 đơn vị
            plan.Figure                | {"of":"FOUR_DATABASES","counted":1,"total":5,"asOf":"2017-04-03","source":"x"} | không phải 5
            plan.Figure                | {"of":"UNITS","counted":1,"total":4,"asOf":"2017-04-03","source":""} | phải nêu nguồn
            liability.Proceedings$Paper | {"number":"","date":"2017-04-03"}                                | giấy tờ ngày 3/4/2017 chưa có số
            liability.Proceedings$Round | {"reopenedOn":null,"council":null,"met":{"number":"1","date":"2017-04-03"},"award":null} | chưa có quyết định thành lập
            liability.Proceedings      | {"minutes":null,"accounts":{},"concludedOn":null,"settledAtOnce":null,"rounds":[]} | lần xét chưa có tình tiết mới
            liability.Valuation$Appraised | {"dong":0,"minutesNumber":"1","fullyWorn":true}                | giá trị do hội đồng xác định phải
            liability.Valuation$Appraised | {"dong":5,"minutesNumber":"","fullyWorn":true}                 | kèm số biên bản
            liability.Valuation$BookValue | {"dong":-1}                                                    | giá trị còn lại trên sổ phải
            meeting.TerminalPlan       | {"year":2026,"terminals":{},"maintained":["TB9"],"toBuy":0,"toRent":0} | bảo trì TB9
            register.Subject           | "tablet"                                                          | phải viết theo dạng loại/mã
            register.Subject           | "Tablet/x"                                                        | loại đối tượng «Tablet»
            register.Subject           | "tablet/a b"                                                      | mã đối tượng «a b»
            register.Attachment        | {"digest":"x","label":"photo","size":1}                           | giá trị băm «x»
            register.Erasure           | {"on":"2026-01-01","rule":" "}                                    | ghi mã quy tắc
            tablet.Books$On            | {"unit":"SNV","since":"2017-04-05","assetCode":"","valueInDong":1,"fixedAsset":true} | mã tài sản phải
            """)
    void a_value_type_says_in_vietnamese_what_it_refuses(String type, String json, String says) throws Exception {
        List<Flaw> flaws = flaws(Class.forName("vn.mtb." + type), Json.read(json));
        assertThat(flaws).as(json).isNotEmpty().allSatisfy(RefusedFormsTest::spokenInBoth);
        assertThat(flaws).extracting(flaw -> flaw.what().vietnamese()).anyMatch(said -> said.contains(says));
    }

    @Test
    void every_act_with_any_wrong_value_is_refused_in_both_languages() {
        Set<String> said = new TreeSet<>();
        Stream.concat(Samples.acts().stream().map(Deed.OnTablet::new), Samples.deeds().stream())
                .forEach(deed -> spoiled(Forms.write(deed))
                        .forEach(form -> flaws(Deed.class, form).forEach(flaw -> {
                            spokenInBoth(flaw);
                            String what = flaw.what().vietnamese();
                            if (what.startsWith(REFUSED)) said.add(what.replaceAll("«[^»]*»", "«»"));
                        })));
        assertThat(said).hasSizeGreaterThan(30);
    }

    /** The same form with one value spoiled, for every value and every way to spoil it. */
    private static List<JsonNode> spoiled(JsonNode form) {
        List<JsonNode> all = new ArrayList<>();
        if (form instanceof ObjectNode object) {
            for (String name : object.propertyNames()) {
                for (JsonNode bad : spoiled(object.get(name))) {
                    ObjectNode copy = object.deepCopy();
                    copy.set(name, bad);
                    all.add(copy);
                }
            }
        } else if (form instanceof ArrayNode array) {
            if (!array.isEmpty()) all.add(array.deepCopy().removeAll());
            for (int i = 0; i < array.size(); i++) {
                for (JsonNode bad : spoiled(array.get(i))) {
                    ArrayNode copy = array.deepCopy();
                    copy.set(i, bad);
                    all.add(copy);
                }
            }
        } else if (form.isString()) {
            for (String word : WORDS) all.add(StringNode.valueOf(word));
        } else if (form.isNumber()) {
            for (long number : new long[] {-1, 10_000_000_000_000L}) all.add(LongNode.valueOf(number));
        }
        return all;
    }
}
