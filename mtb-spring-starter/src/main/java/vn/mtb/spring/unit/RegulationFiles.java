package vn.mtb.spring.unit;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import vn.mtb.law.Language;
import vn.mtb.law.Text;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.UnitId;
import vn.mtb.spring.register.Digests;
import vn.mtb.unitrule.UnitRegulation;
import vn.mtb.unitrule.UnitRules;
import vn.mtb.yaml.BadFile;
import vn.mtb.yaml.Mistake;
import vn.mtb.yaml.Yaml;

/**
 * The files in which a unit's own regulation stands (<i>các tệp quy chế của đơn vị</i>).
 *
 * @param unit whose
 * @param resources one or several; none means that the city's rules hold alone
 */
public record RegulationFiles(UnitId unit, List<Resource> resources) {

    /** Copies the resources. */
    public RegulationFiles {
        Objects.requireNonNull(unit, "unit");
        resources = List.copyOf(resources);
    }

    /**
     * A file as it was read (<i>tệp đã đọc</i>).
     *
     * @param name its name, without its folder
     * @param digest SHA-256 over its bytes, 64 hexadecimal digits
     */
    public record Read(String name, String digest) {}

    /** Rules with the files they were read from. */
    record Compiled(UnitRules rules, List<Read> files) {}

    /** Reads and compiles all of them, or says what is wrong with the first that cannot be used. */
    Compiled compile() {
        List<UnitRegulation> regulations = new ArrayList<>();
        List<Read> files = new ArrayList<>();
        for (Resource resource : resources) {
            byte[] bytes = bytes(resource);
            files.add(new Read(name(resource), Digests.hex(bytes)));
            regulations.add(regulation(resource, bytes));
        }
        return new Compiled(conforming(UnitRules.of(regulations)), files);
    }

    /** When each was changed last, where the place tells it; asking costs no reading. */
    List<Long> changed() {
        return resources.stream().map(RegulationFiles::changed).toList();
    }

    /** What stands in the files now. */
    List<Read> now() {
        return resources.stream()
                .map(resource -> new Read(name(resource), Digests.hex(bytes(resource))))
                .toList();
    }

    private UnitRegulation regulation(Resource resource, byte[] bytes) {
        UnitRegulation read;
        try {
            read = UnitRegulation.of(Yaml.parse(name(resource), bytes));
        } catch (BadFile bad) {
            throw wrong(
                    new Text(
                            "tệp " + place(resource) + " không dùng được:" + listed(bad, Language.VIETNAMESE),
                            "the file " + place(resource) + " cannot be used:" + listed(bad, Language.ENGLISH)),
                    new Text("sửa các lỗi trên rồi chạy lại", "mend the mistakes above and start again"));
        }
        if (!read.heading().unit().equals(unit)) {
            UnitId other = read.heading().unit();
            throw wrong(
                    new Text(
                            "tệp " + place(resource) + " là quy chế của " + other + ", không phải của " + unit,
                            "the file " + place(resource) + " is the regulation of " + other + ", not of " + unit),
                    new Text(
                            "ghi tệp này dưới mtb.units." + other + ".regulation, hoặc sửa mã đơn vị trong tệp",
                            "put it under mtb.units." + other + ".regulation, or mend the unit's code in the file"));
        }
        return read;
    }

    private UnitRules conforming(Outcome<UnitRules> compiled) {
        if (compiled instanceof Outcome.Settled<UnitRules> settled) return settled.value();
        boolean open = compiled instanceof Outcome.Referred<UnitRules>;
        throw wrong(
                new Text(
                        (open
                                        ? "chưa rõ quy chế có phù hợp không:"
                                        : "quy chế không phù hợp với Quy chế của Thành phố:")
                                + listed(compiled.reasons(), Language.VIETNAMESE),
                        (open
                                        ? "whether the regulation conforms is open:"
                                        : "the regulation does not conform to the city's:")
                                + listed(compiled.reasons(), Language.ENGLISH)),
                open
                        ? new Text(
                                "trình cơ quan có thẩm quyền, hoặc bỏ điều khoản ấy khỏi tệp",
                                "submit it to the authority, or take that clause out of the file")
                        : new Text(
                                "sửa các điều khoản trên trong tệp rồi chạy lại",
                                "mend the clauses above in the file and start again"));
    }

    private byte[] bytes(Resource resource) {
        if (!resource.exists()) {
            throw wrong(
                    new Text("không có tệp " + place(resource), "there is no file " + place(resource)),
                    new Text(
                            "kiểm tra đường dẫn (file:… hoặc classpath:…), hoặc bỏ thuộc tính này để chỉ theo Quy chế của Thành phố",
                            "check the path (file:… or classpath:…), or drop the property to have the city's rules alone"));
        }
        try (InputStream in = resource.getInputStream()) {
            return in.readNBytes(Yaml.MOST_BYTES + 1);
        } catch (IOException unreadable) {
            String why = unreadable.getClass().getSimpleName();
            throw wrong(
                    new Text(
                            "không đọc được tệp " + place(resource) + " (" + why + ")",
                            "the file " + place(resource) + " cannot be read (" + why + ")"),
                    new Text(
                            "cho phép tài khoản chạy ứng dụng được đọc tệp này",
                            "let the account that runs the application read it"));
        }
    }

    private Misconfiguration wrong(Text what, Text remedy) {
        return new Misconfiguration("mtb.units." + unit + ".regulation", what, remedy);
    }

    private static String listed(BadFile bad, Language language) {
        return bad.mistakes().stream()
                .map((Mistake mistake) -> "\n- " + mistake.in(language))
                .collect(Collectors.joining());
    }

    private static String listed(List<Reason> reasons, Language language) {
        return reasons.stream()
                .map(reason -> "\n- " + reason.in(language) + " (" + reason.citation(language) + ")")
                .collect(Collectors.joining());
    }

    private static long changed(Resource resource) {
        try {
            return resource.lastModified();
        } catch (IOException unknown) {
            return 0;
        }
    }

    private static String name(Resource resource) {
        String name = resource.getFilename();
        return name == null ? resource.getDescription() : name;
    }

    private static String place(Resource resource) {
        return "«" + resource.getDescription() + "»";
    }
}
