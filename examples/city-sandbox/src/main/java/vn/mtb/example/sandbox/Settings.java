package vn.mtb.example.sandbox;

import java.nio.file.Path;
import java.util.List;

/**
 * What points an application of the starter at the doors of a unit (<i>thiết lập cho ứng dụng</i>), as YAML that names the files of the
 * passwords and holds none.
 */
final class Settings {
    private Settings() {}

    static List<String> of(DemoUnit unit, Sandbox sandbox) {
        String mail = reference(Passwords.mail(sandbox.home(), unit.code()));
        String axis = reference(Passwords.axis(sandbox.home(), unit.code()));
        return """
                mtb:
                  mail:
                    "[%1$s]":
                      address: %2$s
                      user: %3$s
                      password: %4$s
                  axis:
                    "[%1$s]":
                      dialect: VNPT
                      address: %5$s
                      system-id: %6$s
                      secret: %7$s
                      # Phương ngữ LGSP thay cho VNPT · LGSP's dialect instead:
                      # dialect: LGSP
                      # address: %8$s
                      # user: %6$s
                      # password: %7$s
                      # application: %9$s
                  outbox:
                    enabled: true
                  inbox:
                    enabled: true
                    poll: 5s""".formatted(
                unit.code(),
                sandbox.url(Door.MAIL),
                unit.mailbox(),
                mail,
                sandbox.url(Door.VNPT),
                unit.systemId(),
                axis,
                sandbox.url(Door.LGSP),
                DemoUnit.APPLICATION).lines().toList();
    }

    private static String reference(Path file) {
        return "\"file:" + file.toAbsolutePath().toString().replace('\\', '/') + "\"";
    }
}
