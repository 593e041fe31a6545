package vn.mtb.spring.web;

import static vn.mtb.spring.web.Town.CENTRE;
import static vn.mtb.spring.web.Town.DIRECTOR;
import static vn.mtb.spring.web.Town.FOCAL;
import static vn.mtb.spring.web.Town.OFFICER;
import static vn.mtb.spring.web.Town.STRANGER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.mtb.account.Application;
import vn.mtb.incident.SecurityCheck;
import vn.mtb.party.Actor;
import vn.mtb.party.FocalBody;
import vn.mtb.party.Minutes;
import vn.mtb.register.Acts;
import vn.mtb.register.Attachment;
import vn.mtb.register.Deed;
import vn.mtb.spring.Life;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Upkeep;

/** What is asked on the tour, in its order (<i>các lượt hỏi đáp mẫu</i>). */
final class Tour {
    private static final byte[] PHOTO = "mặt lưng máy".getBytes(StandardCharsets.UTF_8);
    private static final String SNV = "/mtb/units/SNV";
    private static final String TABLET = SNV + "/tablets/MTB-0042";

    private final List<Exchange> all = new ArrayList<>();

    private Tour() {}

    static List<Exchange> exchanges() {
        Tour tour = new Tour();
        tour.look();
        tour.act();
        tour.read();
        tour.people();
        tour.records();
        tour.regulation();
        tour.reports();
        tour.many();
        tour.dossiers();
        tour.journal();
        tour.itself();
        return tour.all;
    }

    private Exchange ask(String title, Actor actor, String method, String path, int status) {
        Exchange one = new Exchange(title, actor, method, path, status);
        all.add(one);
        return one;
    }

    private static String form(Act act, String on) {
        return "{\"act\":" + Acts.write(act) + ",\"on\":\"" + on + "\"}";
    }

    private static String form(Deed deed, String on) {
        return "{\"deed\":" + Acts.write(deed) + ",\"on\":\"" + on + "\"}";
    }

    private void look() {
        ask("Cơ quan đầu mối xem mọi đơn vị", FOCAL, "GET", "/mtb/units", 200);
        ask("Một đơn vị", OFFICER, "GET", SNV, 200);
        ask("Đơn vị khác không thấy", STRANGER, "GET", SNV, 404);
        ask("Máy đang ở đơn vị", OFFICER, "GET", SNV + "/tablets?status=IN_KEEPING&limit=10", 200);
        ask("Tham số lạ", OFFICER, "GET", SNV + "/tablets?colour=red", 400);
        ask("Một máy", OFFICER, "GET", TABLET, 200);
        ask("Có thể làm gì tiếp", OFFICER, "GET", TABLET + "/next?on=2017-04-20", 200);
        ask("Nghĩa vụ", OFFICER, "GET", TABLET + "/duties?on=2017-04-20", 200);
    }

    private void act() {
        String use = form(Life.intoUse(), "2017-04-20");
        ask("Hỏi trước", OFFICER, "POST", TABLET + "/ruling", 200).json(use);
        ask("Thiếu khóa", OFFICER, "POST", TABLET + "/acts", 428).json(use);
        ask("Được, đã ghi", OFFICER, "POST", TABLET + "/acts", 200)
                .with("Idempotency-Key", "k-2017-0001")
                .with("If-Match", "\"4\"")
                .json(use);
        ask("Gửi lại cùng khóa", OFFICER, "POST", TABLET + "/acts", 200)
                .with("Idempotency-Key", "k-2017-0001")
                .with("If-Match", "\"4\"")
                .json(use);
        ask("Khóa đã dùng cho lệnh khác", OFFICER, "POST", TABLET + "/acts", 422)
                .with("Idempotency-Key", "k-2017-0001")
                .json(form(new Upkeep.TakeInventory("07/BBKK", "tốt"), "2017-04-21"));
        ask("Không được", OFFICER, "POST", TABLET + "/acts", 409)
                .with("Idempotency-Key", "k-2017-0002")
                .json(form(Life.procure("SN-0043"), "2017-04-21"));
        ask("Đã thay đổi", OFFICER, "POST", TABLET + "/acts", 412)
                .with("Idempotency-Key", "k-2017-0003")
                .with("If-Match", "\"4\"")
                .json(form(new Upkeep.TakeInventory("07/BBKK", "tốt"), "2017-04-21"));
        ask("Dữ liệu sai", OFFICER, "POST", TABLET + "/acts", 400)
                .with("Idempotency-Key", "k-2017-0004")
                .json("{\"act\":{\"act\":\"take-inventory\",\"v\":1,\"minutesNumber\":\"\",\"colour\":\"đỏ\"}}");
        SecurityCheck check = new SecurityCheck(
                Life.day("2025-04-10"), SecurityCheck.Occasion.YEARLY, FocalBody.AS_PRINTED, "không có gì bất thường");
        ask("Phải trình", DIRECTOR, "POST", TABLET + "/acts", 202)
                .with("Idempotency-Key", "k-2025-0001")
                .json(form(new Upkeep.Review(check), "2025-04-10"));
        ask("Việc đang trình", DIRECTOR, "GET", SNV + "/referrals", 200);
        ask("Rút việc đã trình", OFFICER, "POST", SNV + "/referrals/k-2025-0001/withdrawal", 200);
        ask("Lưu một tệp", OFFICER, "POST", SNV + "/papers?label=photo", 200)
                .sending("application/octet-stream", new String(PHOTO, StandardCharsets.UTF_8));
        String attached = Acts.writeForm(Attachment.of("photo", PHOTO));
        ask("Kiểm kê, kèm ảnh", OFFICER, "POST", TABLET + "/acts", 200)
                .with("Idempotency-Key", "k-2017-0005")
                .json("{\"act\":" + Acts.write(new Upkeep.TakeInventory("07/BBKK", "tốt"))
                        + ",\"on\":\"2017-04-21\",\"attachments\":[" + attached + "]}");
    }

    private void read() {
        ask("Người sử dụng xem sổ của máy mình", DIRECTOR, "GET", TABLET + "/ledger", 200);
        ask(
                "Tệp kèm dòng sổ",
                OFFICER,
                "GET",
                TABLET + "/ledger/5/papers/" + Attachment.of("photo", PHOTO).digest(),
                200);
        ask("Biên bản để in", OFFICER, "GET", TABLET + "/ledger/4/minutes?place=Hà Nội", 200);
        Minutes draft = Minutes.between("12/BB-SNV", Life.day("2017-05-02"), DIRECTOR, OFFICER);
        ask("Dự thảo biên bản để ký", OFFICER, "POST", TABLET + "/minutes", 200)
                .json("{\"minutes\":" + Acts.writeForm(draft) + ",\"place\":\"Hà Nội\"}");
        ask("Làm mất: ai bồi thường bao nhiêu", OFFICER, "POST", TABLET + "/liability", 200)
                .json("""
                        {"kind":"LOSS","occurredOn":"2017-09-01","discoveredOn":"2017-09-02",
                         "hands":{"kind":"USER","person":"p-03"},"cause":"PEOPLE",
                         "respondents":[{"person":"p-03","culpability":"NEGLIGENCE",
                           "service":[{"as":"CIVIL_SERVANT","held":{"from":"2016-01-01","until":null}}]}],
                         "damage":{"measure":"MARKET_LESS_REMAINS","dong":9000000},
                         "on":"2017-10-01"}""");
    }

    private void people() {
        String director = SNV + "/people/p-03";
        ask("Những người trong sổ", OFFICER, "GET", SNV + "/people", 200);
        ask("Chức vụ", OFFICER, "GET", director + "/posts?on=2017-04-21", 200);
        ask("Bổ nhiệm", OFFICER, "POST", SNV + "/people/p-06/posts", 200)
                .with("Idempotency-Key", "k-2017-0006")
                .json("""
                        {"deed":{"act":"appoint","v":1,"decisionNumber":"15/QĐ-SNV","appointment":{"person":"p-06",
                          "position":{"code":"room-head","group":"WITHIN_A_UNIT"},"unit":"SNV",
                          "held":{"from":"2017-05-01","until":null},"kind":"APPOINTED"}},"on":"2017-04-21"}""");
        ask("Tài khoản", OFFICER, "GET", director + "/accounts", 200);
        ask("Tạm khóa", OFFICER, "POST", director + "/accounts", 200)
                .with("Idempotency-Key", "k-2017-0007")
                .json(form(new Deed.SuspendAccounts(Set.copyOf(Application.SHARED), "incident/INC-1"), "2017-04-21"));
        ask("Nhập thông tin", OFFICER, "PUT", director + "/card", 200)
                .json("{\"name\":\"Trần Văn Mẫu\",\"post\":\"Giám đốc\",\"contact\":\"mau@example.invalid\"}");
        ask("Xem thông tin", OFFICER, "GET", director + "/card", 200);
        ask("Ai đã xem", DIRECTOR, "GET", director + "/reads", 200);
        ask("Xóa thông tin", OFFICER, "POST", director + "/card/erasure", 200)
                .json("{\"on\":\"2017-04-21\",\"rule\":\"Nghị định số 13/2023/NĐ-CP\"}");
    }

    private void records() {
        ask("Ghi nhận vụ việc", OFFICER, "POST", SNV + "/incidents/INC-1", 200)
                .with("Idempotency-Key", "k-2017-0008")
                .json(form(new Deed.PutOnRecord("nghi lộ mật khẩu hộp thư"), "2017-04-21"));
        ask("Các vụ việc", OFFICER, "GET", SNV + "/incidents", 200);
        ask("Một vụ việc", OFFICER, "GET", SNV + "/incidents/INC-1", 200);
        ask("Đã báo đúng nơi chưa", OFFICER, "POST", SNV + "/notices/ruling?on=2017-09-03", 200)
                .json("""
                        {"loss":{"discoveredOn":"2017-09-02","circumstances":"để quên trên xe","notices":[
                          {"told":"STTTT","knownOn":"2017-09-02","toldOn":"2017-09-03","channel":"TELEPHONE"}]}}""");
    }

    private void regulation() {
        String text = yaml();
        ask("Quy chế của đơn vị", OFFICER, "GET", SNV + "/regulation?on=2019-01-01", 200);
        ask("Đối chiếu", OFFICER, "GET", SNV + "/regulation/conformity?on=2019-01-01", 200);
        ask("Đối chiếu dự thảo", OFFICER, "POST", SNV + "/regulation/conformity", 200)
                .sending("application/yaml", text);
        ask("Dự thảo sai", OFFICER, "POST", SNV + "/regulation/conformity", 400)
                .sending("application/yaml", "quy chế: 1");
        ask("Nhìn lại bằng dự thảo", OFFICER, "POST", SNV + "/regulation/hindsight", 200)
                .sending("application/yaml", text);
    }

    private static String yaml() {
        try {
            return Files.readString(Path.of("../examples/unit-regulations/so-noi-vu.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void reports() {
        ask("Số máy của đơn vị", OFFICER, "GET", SNV + "/reports/counts", 200);
        ask("Số máy toàn Thành phố", FOCAL, "GET", "/mtb/reports/counts", 200);
        ask("Chỉ tiêu theo sổ", OFFICER, "GET", SNV + "/reports/plan?on=2017-04-21", 200);
        ask("Chỉ tiêu theo số liệu", OFFICER, "POST", SNV + "/reports/plan", 200)
                .json("""
                        {"target":"JUDICIAL_FILES_ONLINE","of":"JUDICIAL_FILES","counted":6000,"total":10000,
                         "asOf":"2017-12-31","source":"12/BC-STP"}""");
    }

    private void many() {
        ask("Nhiều máy, tất cả hoặc không", CENTRE, "POST", SNV + "/acts", 200)
                .with("Idempotency-Key", "k-2016-0001")
                .json("{\"together\":true,\"rows\":[" + bought("0051") + "," + bought("0052") + "]}");
        ask("Nhiều máy, từng dòng", CENTRE, "POST", SNV + "/acts", 200)
                .with("Idempotency-Key", "k-2016-0002")
                .json("{\"together\":false,\"rows\":[" + bought("0053") + "," + bought("0042") + "]}");
    }

    private static String bought(String number) {
        return "{\"tablet\":\"MTB-" + number + "\",\"act\":" + Acts.write(Life.procure("SN-" + number))
                + ",\"on\":\"2016-12-20\"}";
    }

    private void dossiers() {
        String given = SNV + "/tablets/MTB-0051/dossier";
        ask("Đóng sổ để chuyển đi", OFFICER, "POST", given, 200)
                .with("Idempotency-Key", "k-2017-0009")
                .json(form(new Deed.Close("SVHTT"), "2017-04-21"));
        ask("Hồ sơ chuyển sổ", OFFICER, "GET", given, 200);
        ask("Hồ sơ của sổ khác", STRANGER, "POST", "/mtb/units/SVHTT/tablets/MTB-0042/dossier", 400)
                .with("Idempotency-Key", "k-2017-0010")
                .json("{\"deed\":{\"act\":\"open\",\"v\":1,\"dossier\":{}},\"on\":\"2017-04-21\"}");
    }

    private void journal() {
        ask("Chốt sổ", FOCAL, "POST", "/mtb/checkpoints", 200);
        ask("Các điểm chốt", CENTRE, "GET", "/mtb/checkpoints", 200);
        ask("Kiểm tra sổ", FOCAL, "GET", "/mtb/checkpoints/audit", 200);
        ask("Xuất sổ", FOCAL, "GET", "/mtb/export", 200);
        ask("Kiểm tra sổ của đơn vị", OFFICER, "GET", SNV + "/audit", 200);
        ask("Xuất sổ của đơn vị", OFFICER, "GET", SNV + "/export", 200);
    }

    private void itself() {
        ask("Một loại trả lời", OFFICER, "GET", "/mtb/problems/referred", 200);
        ask("OpenAPI", OFFICER, "GET", "/mtb/openapi.yaml", 200);
        ask("Mẫu", OFFICER, "GET", "/mtb/forms.schema.json", 200);
    }
}
