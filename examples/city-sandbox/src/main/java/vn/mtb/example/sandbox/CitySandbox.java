package vn.mtb.example.sandbox;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import vn.mtb.law.Language;
import vn.mtb.law.Text;

/**
 * Starts the city's systems on this machine (<i>chạy môi trường thử</i>), says where everything listens and how an application is
 * pointed at it, and runs until it is interrupted.
 */
public final class CitySandbox {
    private static final int BAD_OPTION = 2;

    private final PrintStream out;
    private final Language language;

    private CitySandbox(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    /**
     * Starts it.
     *
     * @param arguments see {@code --help}
     * @throws InterruptedException when the thread is told to stop
     */
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        List<String> asked = List.of(arguments);
        if (asked.contains("--help")) {
            out.print(usage());
            return;
        }
        try {
            Options options = Options.of(asked);
            new CitySandbox(out, options.language()).run(options);
        } catch (BadOption bad) {
            out.println(bad.getMessage());
            out.print(usage());
            System.exit(BAD_OPTION);
        }
    }

    private void run(Options options) throws InterruptedException {
        Sandbox sandbox = Sandbox.start(options, Place.built(), this::tell);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            sandbox.close();
            say("\nĐã dừng; thư và văn bản trong môi trường thử không còn.", "\nStopped; mail and documents are gone.");
        }));
        show(sandbox);
        Thread.currentThread().join();
    }

    private void show(Sandbox sandbox) {
        say(
                "Môi trường thử đang chạy, chỉ trên máy này. Ctrl-C để dừng.",
                "The sandbox runs, for this machine alone. Ctrl-C ends it.");
        Stream.of(Door.values())
                .forEach(door -> out.printf("  %-32s %s%n", door.shown().in(language), sandbox.url(door)));
        if (sandbox.james()) say("  Máy chủ thư: Apache James 3.8.1", "  Mail server: Apache James 3.8.1");
        else
            say(
                    "  Máy chủ thư: máy chủ GIẢ, vì không dùng hoặc chưa có các tệp jar của Apache James",
                    "  Mail server: a FAKE, for Apache James is not wanted or its jars are not at hand");
        for (DemoUnit unit : sandbox.units()) {
            out.println("\n# " + unit.name().in(language) + " · " + sandbox.settings(unit));
            Settings.of(unit, sandbox).forEach(out::println);
        }
        passwords(sandbox);
        out.println();
    }

    private void passwords(Sandbox sandbox) {
        if (!sandbox.newPasswords()) return;
        say(
                "\nMật khẩu trình diễn, chỉ in một lần; sau đó đọc trong các tệp nêu trên:",
                "\nDemonstration passwords, printed this once; later read them in the files above:");
        for (DemoUnit unit : sandbox.units()) {
            out.printf("  %-32s %s%n", unit.mailbox(), unit.mailPassword().reveal());
            out.printf("  %-32s %s%n", unit.systemId(), unit.axisSecret().reveal());
        }
    }

    private void tell(CallLog.Line line) {
        line.fault()
                .ifPresent(fault -> out.println(line.door().shown().in(language) + ": " + line.call() + " · "
                        + fault.shown().in(language)));
    }

    private void say(String vietnamese, String english) {
        out.println(new Text(vietnamese, english).in(language));
    }

    static String usage() {
        return """
                --port=8880          cổng đầu tiên trong bốn cổng; 0 là cổng trống bất kỳ · the first of four ports; 0 for free ones
                --units=2            số đơn vị, hoặc mã, như H26.901,H26.902 · how many units, or their codes
                --mail=james         máy chủ thư: james hoặc fake · the mail server: james or fake
                --faults=none        lỗi lần lượt · faults in turn: %s
                --every=3            mỗi bao nhiêu lần gọi một cửa thì lỗi · every so many calls of a door
                --lang=vi            vi, en
                """.formatted(Fault.words());
    }
}
