package vn.mtb.register;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import javax.tools.ToolProvider;

/** The verifier as it is handed out (<i>chương trình kiểm tra sổ</i>): compiled from its one file, away from this library. */
final class VerifyProgram {
    static final Path SOURCE = Path.of("..", "examples", "verify-journal", "Verify.java");

    /** What it answered and what it printed. */
    record Answer(int code, String said) {}

    private final Method check;

    private VerifyProgram(Method check) {
        this.check = check;
    }

    static VerifyProgram compiled() {
        try {
            Path classes = Files.createTempDirectory("verify");
            int code = ToolProvider.getSystemJavaCompiler()
                    .run(null, null, null, "--limit-modules", "java.base", "-d", classes.toString(), SOURCE.toString());
            if (code != 0) throw new IllegalStateException("Verify.java does not compile on java.base alone");
            ClassLoader alone =
                    new URLClassLoader(new URL[] {classes.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
            return new VerifyProgram(alone.loadClass("Verify")
                    .getMethod("check", InputStream.class, PublicKey.class, String.class, PrintStream.class));
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    Answer check(byte[] export, PublicKey key, String last) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            PrintStream out = new PrintStream(said, false, StandardCharsets.UTF_8);
            int code = (int) check.invoke(null, new ByteArrayInputStream(export), key, last, out);
            out.flush();
            return new Answer(code, said.toString(StandardCharsets.UTF_8));
        } catch (InvocationTargetException e) {
            throw new AssertionError("the verifier threw instead of answering", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] export(Journal journal) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Export.write(journal, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    static byte[] export(Journal journal, String register) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Export.write(journal, register, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
