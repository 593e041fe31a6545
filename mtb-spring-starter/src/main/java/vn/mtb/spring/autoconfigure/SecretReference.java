package vn.mtb.spring.autoconfigure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import vn.mtb.client.Secret;
import vn.mtb.law.Text;
import vn.mtb.spring.unit.Misconfiguration;

/**
 * Where a password or key is kept (<i>nơi giữ bí mật</i>): {@code env:NAME}, a variable of the environment, or {@code file:PATH}, a file that
 * holds it and nothing else. Whatever was written prints as stars, for it may be the secret itself.
 */
final class SecretReference {
    private static final String ENV = "env:";
    private static final String FILE = "file:";

    private final String written;

    private SecretReference(String written) {
        this.written = written;
    }

    /** What was written, unread; called, as it is public, when properties are bound. */
    public static SecretReference valueOf(String written) {
        return new SecretReference(written);
    }

    static Secret resolve(@Nullable SecretReference reference, String property, Environment environment) {
        if (reference == null) {
            throw wrong(property, "chưa nêu nơi giữ bí mật", "it is not said where the secret is kept", null);
        }
        return reference.resolve(property, environment);
    }

    private Secret resolve(String property, Environment environment) {
        if (written.startsWith(ENV)) return variable(property, environment);
        if (written.startsWith(FILE)) return content(property);
        throw wrong(
                property,
                "bí mật không được viết thẳng vào cấu hình",
                "a secret is not written into the configuration itself",
                null);
    }

    private Secret variable(String property, Environment environment) {
        String name = written.substring(ENV.length());
        String value = environment.getProperty(name);
        if (value != null && !value.isBlank()) return Secret.of(value.strip());
        throw wrong(
                property,
                "biến môi trường nêu ở đó không có hoặc rỗng",
                "the variable that it names is missing or empty",
                null);
    }

    private Secret content(String property) {
        try {
            String value =
                    Files.readString(Path.of(written.substring(FILE.length()))).strip();
            if (!value.isEmpty()) return Secret.of(value);
            throw wrong(property, "tệp nêu ở đó rỗng", "the file that it names is empty", null);
        } catch (IOException unread) {
            throw wrong(property, "không đọc được tệp nêu ở đó", "the file that it names cannot be read", unread);
        }
    }

    private static Misconfiguration wrong(
            String property, String vietnamese, String english, @Nullable IOException cause) {
        Misconfiguration wrong = new Misconfiguration(
                property,
                new Text(vietnamese, english),
                new Text(
                        "viết env:TÊN_BIẾN hoặc file:/đường/dẫn, rồi đặt bí mật ở đó",
                        "write env:VARIABLE or file:/path, and put the secret there"));
        if (cause != null) wrong.initCause(cause);
        return wrong;
    }

    @Override
    public String toString() {
        return "***";
    }
}
