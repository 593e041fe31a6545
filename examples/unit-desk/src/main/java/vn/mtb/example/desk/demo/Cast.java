package vn.mtb.example.desk.demo;

import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.register.Directory;

/** The people of the demo department. All names are invented; there are no telephone numbers and no addresses. */
final class Cast {
    record Person(String id, String name, Position position, String where, int since) {}

    static final Person[] PEOPLE = {
        new Person("cb-001", "Đặng Hoài An", Position.DEPARTMENT_DIRECTOR, "SXD", 1500),
        new Person("cb-002", "Lý Thanh Bách", Position.DEPARTMENT_DEPUTY_DIRECTOR, "SXD", 1450),
        new Person("cb-003", "Phùng Ngọc Chi", Position.DEPARTMENT_DEPUTY_DIRECTOR, "SXD", 1400),
        new Person("cb-004", "Tạ Minh Duy", Position.DEPARTMENT_DEPUTY_DIRECTOR, "SXD", 1350),
        new Person("cb-005", "Cao Thùy Giang", Position.DEPARTMENT_DEPUTY_DIRECTOR, "SXD", 1300),
        new Person("cb-006", "Quách Gia Hưng", Position.DEPARTMENT_DEPUTY_DIRECTOR, "SXD", 40),
        new Person("cb-011", "Mạc Khánh Linh", Position.ROOM_HEAD, "SXD-VP", 1250),
        new Person("cb-012", "Hồ Đức Mạnh", Position.ROOM_HEAD, "SXD-QLN", 1240),
        new Person("cb-013", "Lương Bảo Ngân", Position.ROOM_HEAD, "SXD-HTKT", 1230),
        new Person("cb-014", "Triệu Hải Phong", Position.ROOM_HEAD, "SXD-TTR", 1220),
        new Person("cb-015", "Vương Thu Quỳnh", Position.ROOM_DEPUTY_HEAD, "SXD-VP", 1210),
        new Person("cb-016", "Kiều Anh Sơn", Position.ROOM_DEPUTY_HEAD, "SXD-VP", 1205),
        new Person("cb-017", "Thái Minh Thư", Position.ROOM_DEPUTY_HEAD, "SXD-QLN", 1200),
        new Person("cb-018", "Nghiêm Quốc Tuấn", Position.ROOM_DEPUTY_HEAD, "SXD-QLN", 1190),
        new Person("cb-019", "Đoàn Phương Uyên", Position.ROOM_DEPUTY_HEAD, "SXD-HTKT", 1180),
        new Person("cb-020", "Tống Việt Vinh", Position.ROOM_DEPUTY_HEAD, "SXD-HTKT", 1170),
        new Person("cb-021", "La Cẩm Yến", Position.ROOM_DEPUTY_HEAD, "SXD-TTR", 1160),
        new Person("cb-022", "Giang Hữu Bình", Position.ROOM_DEPUTY_HEAD, "SXD-TTR", 1150),
        new Person("cb-023", "Khổng Mai Châu", Position.ROOM_DEPUTY_HEAD, "SXD-VP", 1140),
        new Person("cb-024", "Âu Trung Dũng", Position.ROOM_DEPUTY_HEAD, "SXD-HTKT", 1135),
        new Person("cb-025", "Lã Thùy Dương", Position.ROOM_DEPUTY_HEAD, "SXD-QLN", 1130),
        new Person("cb-026", "Ninh Quang Hà", Position.ROOM_DEPUTY_HEAD, "SXD-TTR", 380),
        new Person("cb-027", "Viên Tường Lam", Position.ROOM_DEPUTY_HEAD, "SXD-VP", 1100),
        new Person("cb-030", "Bùi Hạnh Nguyên", Position.STAFF, "SXD-VP", 1500),
        new Person("cb-031", "Trịnh Đăng Khoa", Position.STAFF, "SXD-VP", 1480),
        new Person("cb-032", "Chu Lệ Thủy", Position.STAFF, "SXD-TTR", 1470),
        new Person("cb-033", "Doãn Nhật Minh", Position.STAFF, "SXD-QLN", 700),
    };

    private Cast() {}

    static void enter(Directory directory) {
        for (Person one : PEOPLE) enter(directory, one.id(), one.name());
        enter(directory, "dm-001", "Từ Bích Đào");
        enter(directory, "vp-001", "Mai Thế Long");
        enter(directory, "tp-001", "Phí Nguyên Khang");
        enter(directory, "gt-001", "Hà Diệu Nhi");
    }

    private static void enter(Directory directory, String id, String name) {
        directory.enter(new PersonId(id), new Directory.Card(name, "", ""));
    }
}
