package vn.mtb.unitrule;

import java.nio.file.Path;

/** Regulations for tests (<i>quy chế mẫu</i>). */
final class Written {
    private static final Path EXAMPLES = Path.of("..", "examples", "unit-regulations");

    private Written() {}

    /** One of the worked examples. */
    static UnitRegulation example(String name) {
        return UnitRegulation.read(EXAMPLES.resolve(name));
    }

    /** A regulation of a unit of a kind, from a day on, with more sections. */
    static String text(String unit, String kind, String from, String sections) {
        return """
                quy chế:
                  số: 1/QĐ-TEST
                  trích yếu: Quy chế thử
                  ngày ký: 30/3/2017
                  người ký: cb-1
                  hiệu lực từ: %s
                đơn vị: {mã: %s, loại: %s}
                %s""".formatted(from, unit, kind, sections);
    }

    /** A department's, from 1/6/2018 on. */
    static UnitRegulation of(String sections) {
        return UnitRegulation.parse("quy-che.yaml", text("SNV", "sở", "1/6/2018", sections));
    }
}
