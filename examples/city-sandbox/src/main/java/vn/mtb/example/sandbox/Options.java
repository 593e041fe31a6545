package vn.mtb.example.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.mtb.law.Language;
import vn.mtb.law.Text;
import vn.mtb.party.AgencyCode;

/**
 * What the command line asks for (<i>tham số dòng lệnh</i>).
 *
 * @param port the first port, or 0 for any that are free
 * @param units the codes of the demonstration's units
 * @param mail which mail system
 * @param faults what goes wrong, in turns
 * @param every every so many calls of a door something goes wrong
 * @param slowness how long a slow call waits
 * @param language the language of what is printed
 */
record Options(
        int port,
        List<AgencyCode> units,
        MailSystem mail,
        List<Fault> faults,
        int every,
        Duration slowness,
        Language language) {
    private static final int MOST_UNITS = 50;
    private static final int LAST_PORT = 65_532;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,5}");

    /** Two units, on the ports from 8880 on, without faults. */
    static final Options DEFAULT =
            new Options(8880, units("2"), MailSystem.ANY, List.of(), 3, Duration.ofSeconds(3), Language.VIETNAMESE);

    /** Which mail system stands behind the door (<i>hệ thống thư nào</i>). */
    enum MailSystem {
        /** James where its jars are at hand, and otherwise the fake. */
        ANY,
        /** James or nothing. */
        JAMES,
        /** The fake. */
        FAKE
    }

    static Options of(List<String> arguments) {
        Options options = DEFAULT;
        for (String argument : arguments) options = options.with(argument);
        return options;
    }

    private Options with(String argument) {
        int equal = argument.indexOf('=');
        String name = equal < 0 ? argument : argument.substring(0, equal);
        String value = argument.substring(name.length()).replaceFirst("=", "");
        return switch (name) {
            case "--port" -> at(number(name, value, 0, LAST_PORT));
            case "--units" -> new Options(port, units(value), mail, faults, every, slowness, language);
            case "--mail" -> by(mailSystem(value));
            case "--faults" -> new Options(port, units, mail, Fault.script(value), every, slowness, language);
            case "--every" ->
                new Options(port, units, mail, faults, number(name, value, 1, 10_000), slowness, language);
            case "--lang" -> new Options(port, units, mail, faults, every, slowness, language(value));
            default ->
                throw new BadOption(
                        new Text("Không có tham số «" + argument + "»", "There is no option «" + argument + "»"));
        };
    }

    Options at(int first) {
        return new Options(first, units, mail, faults, every, slowness, language);
    }

    Options by(MailSystem system) {
        return new Options(port, units, system, faults, every, slowness, language);
    }

    Options failing(List<Fault> script, int everySoMany, Duration slow) {
        return new Options(port, units, mail, script, everySoMany, slow, language);
    }

    private static List<AgencyCode> units(String value) {
        if (NUMBER.matcher(value).matches()) {
            int count = number("--units", value, 1, MOST_UNITS);
            return IntStream.rangeClosed(1, count)
                    .mapToObj(unit -> new AgencyCode("H26.9%02d".formatted(unit)))
                    .toList();
        }
        List<AgencyCode> codes = new ArrayList<>();
        for (String code : value.split(",", -1)) codes.add(code(code.strip()));
        if (codes.size() > MOST_UNITS) number("--units", Integer.toString(codes.size()), 1, MOST_UNITS);
        if (codes.stream().map(DemoUnit::mailbox).distinct().count() < codes.size()) {
            throw new BadOption(new Text(
                    "--units nêu một đơn vị hai lần; hãy bỏ bớt", "--units names a unit twice; leave one out"));
        }
        return List.copyOf(codes);
    }

    private static AgencyCode code(String code) {
        try {
            return new AgencyCode(code);
        } catch (IllegalArgumentException e) {
            throw new BadOption(new Text(
                    "«" + code + "» không phải mã định danh đơn vị; viết như --units=H26.901,H26.902",
                    "«" + code + "» is no agency code; write --units=H26.901,H26.902"));
        }
    }

    private static int number(String name, String value, int least, int most) {
        if (NUMBER.matcher(value).matches()) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) return number;
        }
        throw new BadOption(new Text(
                name + " nhận số từ " + least + " đến " + most + ", không nhận «" + value + "»",
                name + " takes a number from " + least + " to " + most + ", not «" + value + "»"));
    }

    private static MailSystem mailSystem(String value) {
        return switch (value) {
            case "james" -> MailSystem.JAMES;
            case "fake" -> MailSystem.FAKE;
            default ->
                throw new BadOption(new Text(
                        "--mail nhận james hoặc fake, không nhận «" + value + "»",
                        "--mail takes james or fake, not «" + value + "»"));
        };
    }

    private static Language language(String value) {
        return Stream.of(Language.values())
                .filter(each -> each.tag().equals(value))
                .findFirst()
                .orElseThrow(() -> new BadOption(new Text(
                        "--lang nhận vi hoặc en, không nhận «" + value + "»",
                        "--lang takes vi or en, not «" + value + "»")));
    }
}
