package vn.mtb.spring.autoconfigure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import vn.mtb.law.Period;
import vn.mtb.law.Text;
import vn.mtb.party.FocalBody;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;
import vn.mtb.spring.MtbProperties;
import vn.mtb.spring.unit.Misconfiguration;
import vn.mtb.spring.unit.RegulationFiles;

/**
 * The units as they are configured (<i>các đơn vị theo cấu hình</i>), checked one by one.
 *
 * @param all every unit that is known
 * @param served the files of those whose register is kept here
 * @param focalBody who has the tasks of Sở TT&amp;TT, by date
 */
record ConfiguredUnits(List<Unit> all, List<RegulationFiles> served, FocalBody focalBody) {
    private static final Text CODE = new Text(
            "viết mã định danh cơ quan như H26.12 hoặc SNV; mã có dấu chấm trong YAML đặt trong ngoặc: \"[H26.12]\"",
            "write an agency code like H26.12 or SNV; in YAML a code with dots stands in brackets: \"[H26.12]\"");

    ConfiguredUnits {
        all = List.copyOf(all);
        served = List.copyOf(served);
    }

    static ConfiguredUnits of(MtbProperties properties) {
        Map<String, MtbProperties.@Nullable Unit> configured = new LinkedHashMap<>(properties.units());
        if (StringUtils.hasText(properties.agencyCode())) configured.putIfAbsent(properties.agencyCode(), null);
        List<Unit> all = new ArrayList<>();
        List<RegulationFiles> served = new ArrayList<>();
        configured.forEach((code, unit) -> {
            Unit known = unit(code, unit, properties);
            all.add(known);
            if (unit == null) served.add(new RegulationFiles(known.id(), List.of()));
            else if (unit.served()) served.add(new RegulationFiles(known.id(), unit.regulation()));
            else if (!unit.regulation().isEmpty()) throw regulationOfAStranger(code);
        });
        if (served.isEmpty()) throw noUnit();
        return new ConfiguredUnits(all, served, focalBody(properties.focalBody()));
    }

    private static Unit unit(String code, MtbProperties.@Nullable Unit unit, MtbProperties properties) {
        String property = code.equals(properties.agencyCode()) ? "mtb.agency-code" : "mtb.units." + code;
        UnitId id = id(property, code);
        if (unit == null) return Unit.partOfNoOther(id);
        Period existing = days("mtb.units." + code, unit.from() == null ? LocalDate.MIN : unit.from(), unit.to());
        Optional<UnitId> parent =
                Optional.ofNullable(unit.parent()).map(above -> id("mtb.units." + code + ".parent", above));
        if (parent.isEmpty() == (unit.kind() == Unit.Kind.SUB_UNIT)) {
            throw new Misconfiguration(
                    "mtb.units." + code + ".parent",
                    parent.isEmpty()
                            ? new Text(
                                    "đơn vị trực thuộc " + code + " chưa nêu thuộc đơn vị nào",
                                    "the sub-unit " + code + " does not say whose it is")
                            : new Text(
                                    "đơn vị " + code + " loại " + unit.kind() + " không thuộc đơn vị nào khác",
                                    "the unit " + code + " of kind " + unit.kind() + " belongs to no other"),
                    new Text(
                            "chỉ đơn vị có kind: SUB_UNIT mới có parent, và phải có",
                            "a unit with kind: SUB_UNIT has a parent, and no other has one"));
        }
        return new Unit(id, unit.kind(), existing, parent);
    }

    private static UnitId id(String property, String code) {
        try {
            return new UnitId(code);
        } catch (IllegalArgumentException notACode) {
            throw new Misconfiguration(
                    property,
                    new Text("«" + code + "» không phải mã đơn vị", "«" + code + "» is no agency code"),
                    CODE);
        }
    }

    private static Period days(String property, LocalDate from, @Nullable LocalDate to) {
        LocalDate last = to == null ? LocalDate.MAX : to;
        if (last.isBefore(from)) {
            throw new Misconfiguration(
                    property + ".to",
                    new Text(
                            "ngày cuối " + last + " trước ngày đầu " + from,
                            "the last day " + last + " is before the first, " + from),
                    new Text("sửa một trong hai ngày", "mend one of the two days"));
        }
        return new Period(from, last);
    }

    private static FocalBody focalBody(List<MtbProperties.FocalBody> configured) {
        FocalBody bodies = FocalBody.asPrinted();
        for (int i = 0; i < configured.size(); i++) {
            MtbProperties.FocalBody one = configured.get(i);
            String property = "mtb.focal-body[" + i + "]";
            UnitId unit = id(property + ".unit", one.unit());
            Period held = days(property, one.from(), one.to());
            FocalBody.Contact contact = new FocalBody.Contact(one.address(), one.telephone(), one.email());
            try {
                bodies = bodies.and(new FocalBody.Term(unit, contact, held));
            } catch (IllegalArgumentException overlapping) {
                throw new Misconfiguration(
                        property + ".from",
                        new Text(
                                "từ " + one.from() + " đã có cơ quan đầu mối khác vào cùng những ngày ấy",
                                "from " + one.from() + " on another focal body has the tasks on some of the same days"),
                        new Text(
                                "đến hết 28/2/2025 là Sở TT&TT như in trong Quy chế; mỗi cơ quan sau bắt đầu sau ngày cuối (to) của cơ quan trước",
                                "until 28/2/2025 it is Sở TT&TT as printed; let each later body begin after the last day (to) of the one before"));
            }
        }
        return bodies;
    }

    private static Misconfiguration noUnit() {
        return new Misconfiguration(
                "mtb.agency-code",
                new Text("chưa khai báo đơn vị nào được phục vụ", "no unit is configured to be served"),
                new Text(
                        "thêm mtb.agency-code: <mã đơn vị>, ví dụ mtb.agency-code: SNV, hoặc mtb.units.<mã đơn vị>",
                        "add mtb.agency-code: <code>, for example mtb.agency-code: SNV, or mtb.units.<code>"));
    }

    private static Misconfiguration regulationOfAStranger(String code) {
        return new Misconfiguration(
                "mtb.units." + code + ".regulation",
                new Text(
                        "đơn vị " + code + " không được phục vụ ở đây nên quy chế của nó không được dùng",
                        "the unit " + code + " is not served here, so its regulation would not be used"),
                new Text("bỏ thuộc tính này, hoặc đặt served: true", "drop the property, or set served: true"));
    }
}
