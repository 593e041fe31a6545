package vn.mtb.example.cases;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import vn.mtb.casefile.Case;
import vn.mtb.casefile.CaseCoverage;
import vn.mtb.casefile.CaseFile;
import vn.mtb.casefile.CaseResult;
import vn.mtb.law.Language;
import vn.mtb.law.Text;
import vn.mtb.yaml.BadFile;

/**
 * Runs case files, for legal officers: {@code java -jar case-runner.jar PATH…}, files or folders, with {@code --coverage} and {@code
 * --lang=en}. Ends with 0 when all came out as expected, 1 when something differs, 2 when a file cannot be read.
 */
public final class CaseRunner {
    /** All as expected. */
    static final int AS_EXPECTED = 0;
    /** Something came out otherwise. */
    static final int DIFFERS = 1;
    /** A file, or the command line, cannot be read. */
    static final int UNREADABLE = 2;

    private static final Set<String> OPTIONS = Set.of("--coverage", "--lang=en", "--lang=vi");
    private static final Logger VALIDATOR = Logger.getLogger("org.hibernate.validator");

    private final PrintStream out;
    private final Language language;
    private final CaseCoverage coverage = new CaseCoverage();
    private int asExpected;
    private int different;
    private int unreadable;

    private CaseRunner(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    /** Runs what the command line names and ends the program. */
    public static void main(String[] arguments) {
        VALIDATOR.setLevel(Level.WARNING);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), out));
    }

    /** Runs what the command line names. */
    static int run(List<String> arguments, PrintStream out) {
        Language language = arguments.contains("--lang=en") ? Language.ENGLISH : Language.VIETNAMESE;
        CaseRunner runner = new CaseRunner(out, language);
        if (arguments.contains("--help")) {
            runner.usage();
            return AS_EXPECTED;
        }
        List<String> paths = arguments.stream()
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        List<String> unknown = arguments.stream()
                .filter(argument -> argument.startsWith("--") && !OPTIONS.contains(argument))
                .toList();
        if (paths.isEmpty() || !unknown.isEmpty()) {
            unknown.forEach(runner::unknown);
            runner.usage();
            return UNREADABLE;
        }
        Set<Path> files = new TreeSet<>();
        paths.forEach(path -> runner.collect(Path.of(path), files));
        files.forEach(runner::runFile);
        runner.sum();
        if (arguments.contains("--coverage")) out.print(runner.coverage.in(language));
        if (runner.unreadable > 0) return UNREADABLE;
        return runner.different > 0 ? DIFFERS : AS_EXPECTED;
    }

    private void collect(Path path, Set<Path> files) {
        if (!Files.isDirectory(path)) {
            files.add(path);
            return;
        }
        try (Stream<Path> inside = Files.walk(path)) {
            List<Path> found = inside.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
                    .toList();
            if (found.isEmpty()) {
                unreadable++;
                say(path + ": không có tệp .yaml nào", path + ": holds no .yaml file");
            }
            files.addAll(found);
        } catch (IOException refused) {
            unreadable++;
            say(path + ": không đọc được thư mục", path + ": the folder cannot be read");
        }
    }

    private void runFile(Path file) {
        List<Case> cases;
        try {
            cases = CaseFile.read(file).cases();
        } catch (BadFile bad) {
            refuse(bad);
            return;
        }
        List<CaseResult> results = new ArrayList<>();
        for (Case one : cases) {
            try {
                results.add(one.run());
            } catch (BadFile bad) {
                refuse(bad);
            }
        }
        results.forEach(this::report);
    }

    private void refuse(BadFile bad) {
        unreadable++;
        bad.mistakes().forEach(mistake -> out.println(mistake.in(language)));
    }

    private void report(CaseResult result) {
        coverage.count(result);
        if (result.asExpected()) {
            asExpected++;
            return;
        }
        different++;
        out.println(result.of().title());
        result.differences().forEach(difference -> out.println("  " + difference.in(language)));
    }

    private void sum() {
        say(
                asExpected + " tình huống đúng như mong đợi, " + different + " khác, " + unreadable + " không đọc được",
                asExpected + (asExpected == 1 ? " case" : " cases") + " as expected, " + different + " different, "
                        + unreadable + " not readable");
    }

    private void unknown(String argument) {
        say(
                argument + " không phải là tùy chọn; chỉ có --coverage, --lang=vi và --lang=en",
                argument + " is no option; there are --coverage, --lang=vi and --lang=en");
    }

    private void usage() {
        say(
                "Cách dùng: java -jar case-runner.jar [--coverage] [--lang=en] TỆP-HOẶC-THƯ-MỤC…",
                "Usage: java -jar case-runner.jar [--coverage] [--lang=en] FILE-OR-FOLDER…");
    }

    private void say(String vietnamese, String english) {
        out.println(new Text(vietnamese, english).in(language));
    }
}
