package vn.mtb.example.sandbox;

import java.util.List;

/** What points an application of the starter at the doors of a unit (<i>thiết lập cho ứng dụng</i>). */
final class Settings {
    private Settings() {}

    static List<String> of(DemoUnit unit, Sandbox sandbox) {
        String mail = "mtb.mail[" + unit.code() + "].";
        String axis = "mtb.axis[" + unit.code() + "].";
        return List.of(
                mail + "url=" + sandbox.url(Door.MAIL),
                mail + "user=" + unit.mailbox(),
                mail + "password=" + unit.mailPassword().reveal(),
                axis + "dialect=vnpt",
                axis + "url=" + sandbox.url(Door.VNPT),
                axis + "system-id=" + unit.systemId(),
                axis + "secret=" + unit.axisSecret().reveal());
    }
}
