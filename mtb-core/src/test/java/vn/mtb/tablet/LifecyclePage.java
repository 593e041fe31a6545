package vn.mtb.tablet;

import static vn.mtb.law.Language.ENGLISH;
import static vn.mtb.law.Language.VIETNAMESE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.mtb.law.Certainty;
import vn.mtb.law.Language;
import vn.mtb.law.Period;
import vn.mtb.law.Provision;
import vn.mtb.law.Reading;
import vn.mtb.law.Reform2025;
import vn.mtb.law.Regulation2020;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Messages;
import vn.mtb.rule.Ban;
import vn.mtb.rule.Condition;
import vn.mtb.rule.Duty;
import vn.mtb.rule.Need;
import vn.mtb.rule.Order;
import vn.mtb.rule.Row;
import vn.mtb.rule.Table;

/** The city's table as a page for people (<i>bảng vòng đời, in ra để đọc</i>): Vietnamese first, English beside. */
final class LifecyclePage {
    private static final String AS_ABOVE = "như trên · as above";
    private static final LocalDate REGULATION = LocalDate.of(2017, 3, 30);

    private final Table<Situation, Step, Case> table = CityRules.TABLE;
    private final List<Row<Situation, Step, Case>> rows = table.rows().stream()
            .sorted(Comparator.<Row<Situation, Step, Case>>comparingInt(Row::line)
                    .thenComparing(Row::step)
                    .thenComparing(row -> row.inForce().from()))
            .toList();
    private final Set<String> everywhere = askedEverywhere();
    private final Map<String, Provision> cited = new TreeMap<>();
    private final Set<Reading> read = new TreeSet<>();
    private final StringBuilder page = new StringBuilder();

    private LifecyclePage() {}

    static String text() {
        return new LifecyclePage().print();
    }

    private String print() {
        introduction();
        theRows();
        theOrders();
        theBans();
        theDiagram();
        theConditions();
        theDuties();
        theTexts();
        return page.toString();
    }

    private void introduction() {
        say(
                "# Vòng đời máy tính bảng · The life of a tablet",
                "",
                "Trang này được in ra từ bảng quy tắc trong mã nguồn (`CityRules`), một kiểm thử giữ cho hai bên giống nhau; sửa quy tắc "
                        + "rồi in lại, đừng sửa trang. Câu chữ là của thư viện, văn bản chính thức luôn được ưu tiên. · This page is printed "
                        + "from the rules in the code (`CityRules`), and a test keeps both alike; change the rules and print it anew, do not "
                        + "edit it. The words are the library's; the official text prevails.",
                "",
                "```sh",
                "mvn -Pquick -pl mtb-core test -Dmtb.write-docs=true",
                "```",
                "",
                "Cách đọc · How to read it",
                "",
                "* **✗** không đạt thì **từ chối** · unmet, the act is **refused**; **?** không đạt thì **chuyển** cho nơi ghi sau mũi tên · "
                        + "unmet, it is **referred** to whoever stands after the arrow; **◊** chỗ giao đơn vị quy định · a place left to units.",
                "* Sau mỗi điều kiện là căn cứ: mã điều khoản (QC-4.3 là khoản 3 Điều 4 Quy chế), thêm số cách hiểu (I-02) khi văn bản không "
                        + "nói thẳng, hoặc *sổ* khi đó chỉ là tính nhất quán của sổ. · After each condition stands its basis: the id of the "
                        + "clause (QC-4.3 is Article 4(3) of the Regulation), with a reading (I-02) where the text does not say it outright, or "
                        + "*sổ* where it is only consistency of the register. "
                        + "[Cách hiểu · Readings](interpretations.md); [điều khoản · clauses](#dieu-khoan).",
                "* Một số dòng có vài bản vì luật đổi theo năm; mỗi ngày chỉ một bản có hiệu lực. · Some lines have several versions because "
                        + "the law changed; on any day one of them holds.",
                "* Mọi dòng đều đòi thêm · Every line also asks: "
                        + everywhere.stream().map(LifecyclePage::code).collect(Collectors.joining(", "))
                        + ".",
                "* Câu chữ đầy đủ của từng điều kiện và nghĩa vụ ở [dưới](#dieu-kien). · The full sentence of each condition and duty is "
                        + "[below](#dieu-kien).");
    }

    private void theRows() {
        heading("bang", "Bảng", "The table");
        say(
                "| # | Bước · Step | Từ → đến · From → to | Điều kiện · Needs | Phát sinh · What follows | Căn cứ · Basis | Hiệu lực · In force |",
                "|---|---|---|---|---|---|---|");
        Row<Situation, Step, Case> above = null;
        for (Row<Situation, Step, Case> row : rows) {
            if (row.line() > 41 && above != null && above.line() < 40) noteOf2025();
            boolean version = above != null && above.line() == row.line() && above.step() == row.step();
            String where = version && above.moves().equals(row.moves()) ? AS_ABOVE : moves(row);
            List<Need<Case>> needs = version ? above.needs() : List.of();
            List<Duty<Case>> duties = version ? above.duties() : List.of();
            say("| " + row.line() + " | " + both(row.step()) + "<br>"
                    + code(row.step().wireName()) + " | " + where + " | "
                    + folded(needs, row.needs(), this::needs) + " | " + folded(duties, row.duties(), this::duties)
                    + " | "
                    + basis(row.basis()) + " | " + days(row.inForce()) + " |");
            above = row;
        }
    }

    /** Lines 40 and 41 are changes of law: nobody acts, so the table has no row for them. */
    private void noteOf2025() {
        say(
                "| 40 | *Không ai làm gì · nobody acts* | cơ quan đầu mối được sắp xếp lại ngày 1/3/2025 · the focal body was "
                        + "reorganised on 1/3/2025 | | từ ngày ấy phải khai báo cơ quan đầu mối; chưa khai báo thì việc nào cần tới "
                        + "cơ quan ấy đều được chuyển cho UBND Thành phố · from that day on the focal body is declared, and what needs "
                        + "it is referred until somebody does | "
                        + basis(Basis.implied(Regulation2020.QC_ARTICLE_6_CLAUSE_4, Reading.I_20))
                        + "; " + basis(Basis.stated(Reform2025.HANOI_DEPARTMENTS)) + " | từ · from 1/3/2025 |",
                "| 41 | *Không ai làm gì · nobody acts* | không còn cấp huyện từ ngày 1/7/2025 · no districts from 1/7/2025 | | không ai "
                        + "còn giữ chức vụ ở cấp huyện, nên " + code("give-it-back")
                        + " với mọi người đang giữ máy và " + code("unit-has-ended")
                        + " với mọi đơn vị; nơi nhận không văn bản nào nêu · nobody holds a district post any more, so both duties "
                        + "stand; no text names the receiver | "
                        + basis(Basis.implied(Regulation2020.QC_ARTICLE_4_CLAUSE_4_SENTENCE_2, Reading.I_14))
                        + " | từ · from 1/7/2025 |");
    }

    private void theOrders() {
        heading("trinh-tu", "Trình tự do văn bản đặt ra", "Orders that the texts set");
        say("| Trước · First | Sau · Then | Căn cứ · Basis | Hiệu lực · In force |", "|---|---|---|---|");
        for (Order<Step> order : table.orders()) {
            say("| " + both(order.first()) + " | " + both(order.then()) + " | " + basis(order.basis()) + " | "
                    + days(order.inForce()) + " |");
        }
        say(
                "",
                "Mọi trình tự khác chỉ là tính nhất quán của sổ. · Every other order is only consistency of the register.");
    }

    private void theBans() {
        heading("khong-bao-gio", "Không bao giờ được", "Never allowed");
        say(
                "| Mã · Id | Máy đang · Tablet | Bước · Steps | Trả lời · Answer | Căn cứ · Basis | Hiệu lực · In force |",
                "|---|---|---|---|---|---|");
        for (Ban<Situation, Step> ban : table.bans()) {
            say("| " + code(ban.rule()) + " | " + listed(new TreeSet<>(ban.at())) + " | "
                    + lines(new TreeSet<>(ban.steps()), LifecyclePage::both) + " | " + sentence(ban.rule()) + " | "
                    + basis(ban.basis()) + " | " + days(ban.inForce()) + " |");
        }
    }

    private void theDiagram() {
        heading("so-do", "Sơ đồ", "Diagram");
        say(
                "Chỉ vẽ những bước làm máy đổi chỗ; bước nào luật cho sau 30/3/2017 thì ghi ngày. · Only the steps that move a tablet; a step "
                        + "that opened after 30/3/2017 shows its day.",
                "",
                "```mermaid",
                "stateDiagram-v2");
        for (Situation place : Situation.values()) {
            if (place == Situation.ABSENT) continue;
            say("    state \"" + Messages.name(VIETNAMESE, place) + "\" as " + place);
        }
        Map<String, Set<String>> edges = new LinkedHashMap<>();
        for (Row<Situation, Step, Case> row : rows) {
            row.moves()
                    .forEach((from, targets) -> new TreeSet<>(targets).forEach(to -> {
                        if (from == to) return;
                        String start = from == Situation.ABSENT ? "[*]" : from.name();
                        edges.computeIfAbsent("    " + start + " --> " + to, any -> new LinkedHashSet<>())
                                .add(Messages.name(VIETNAMESE, row.step()) + opened(row.step(), from));
                    }));
        }
        edges.forEach((edge, steps) -> say(edge + " : " + String.join(" / ", steps)));
        say("    DISPOSED --> [*]", "```");
    }

    private String opened(Step step, Situation from) {
        LocalDate first = rows.stream()
                .filter(row -> row.step() == step && row.moves().containsKey(from))
                .map(row -> row.inForce().from())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return first.isAfter(REGULATION) ? " (từ " + day(first) + ")" : "";
    }

    private void theConditions() {
        heading("dieu-kien", "Điều kiện", "Conditions");
        say(
                "Câu trả lời khi điều kiện không đạt; dấu … là chỗ nêu tên, ngày, số của từng trường hợp. · The answer when a condition is "
                        + "unmet; … stands for the names, dates and figures of the case.",
                "",
                "| Mã · Id | Khi không đạt · When unmet | Dòng · Lines |",
                "|---|---|---|");
        for (CityCondition condition : CityCondition.values()) {
            String mark = condition.standing() == Condition.Standing.DELEGATED ? " ◊" : "";
            say("| " + code(condition.id()) + mark + " | " + sentence(condition.id()) + " | "
                    + linesAsking(row -> row.needs().stream().anyMatch(need -> need.condition() == condition)) + " |");
        }
    }

    private void theDuties() {
        heading("nghia-vu", "Nghĩa vụ phát sinh", "Duties");
        say(
                "Chỉ nghĩa vụ có ghi số ngày mới có hạn; còn lại không bao giờ bị coi là quá hạn. · Only a duty with a number of days has a "
                        + "last day; the others are never overdue.",
                "",
                "| Mã · Id | Nghĩa vụ · Duty | Làm xong bằng · Discharged by | Căn cứ · Basis | Dòng · Lines |",
                "|---|---|---|---|---|");
        Map<String, Duty<Case>> duties = new TreeMap<>();
        for (Row<Situation, Step, Case> row : rows) {
            for (Duty<Case> duty : row.duties()) duties.put(duty.id() + basis(duty.basis()), duty);
        }
        for (Duty<Case> duty : duties.values()) {
            say("| " + code(duty.id()) + " | " + sentence(duty.id()) + term(duty) + " | "
                    + lines(new TreeSet<>(duty.dischargedBy()), LifecyclePage::code) + " | " + basis(duty.basis())
                    + " | "
                    + linesAsking(row -> row.duties().contains(duty)) + " |");
        }
        say(
                "",
                "Không đợi ai làm gì, chỉ do thời gian · Owed because time went on, whatever anybody does: "
                        + code("give-it-back") + ", " + code("give-back-or-transfer") + ", " + code("unit-has-ended")
                        + " ("
                        + sentence("unit-has-ended") + ").");
    }

    /** The number of days that a duty gives, found by asking it about a case of a known day. */
    private static String term(Duty<Case> duty) {
        return duty.due()
                .apply(OneOfEachAct.taking(Step.REPORT_LOSS))
                .map(last -> OneOfEachAct.DAY.until(last, ChronoUnit.DAYS))
                .map(count -> "<br>**" + count + " ngày** kể từ ngày phát hiện · " + count + " days from the discovery")
                .orElse("");
    }

    private void theTexts() {
        heading("dieu-khoan", "Điều khoản được viện dẫn", "Clauses cited");
        say(
                "| Mã · Id | Điều khoản · Clause | Tóm tắt bằng lời của thư viện · Gist in our own words |",
                "|---|---|---|");
        for (Provision provision : cited.values()) {
            String sure = provision.certainty() == Certainty.PRIMARY ? "" : " †";
            say("| " + provision.id() + sure + " | " + provision.citation(VIETNAMESE) + "<br>"
                    + provision.citation(ENGLISH) + " | " + provision.gist().in(VIETNAMESE) + "<br>"
                    + provision.gist().in(ENGLISH) + " |");
        }
        say(
                "",
                "† Đọc qua nguồn thứ cấp, chưa đối chiếu với bản gốc. · Read from a secondary source, not against the original.");
        say("", "| Số · Number | Cách hiểu · Reading |", "|---|---|");
        for (Reading reading : read) {
            say("| " + reading.label() + " | " + reading.gist().in(VIETNAMESE) + "<br>"
                    + reading.gist().in(ENGLISH) + " |");
        }
    }

    private Set<String> askedEverywhere() {
        Set<String> common = new TreeSet<>();
        for (CityCondition condition : CityCondition.values()) common.add(condition.id());
        for (Row<Situation, Step, Case> row : table.rows()) {
            common.retainAll(
                    row.needs().stream().map(need -> need.condition().id()).collect(Collectors.toSet()));
        }
        return common;
    }

    /** What a later version of a line says, without repeating what it shares with the version above it. */
    private static <E> String folded(List<E> above, List<E> all, Function<List<E>, String> worded) {
        List<E> less = new ArrayList<>(above);
        less.removeAll(all);
        List<E> more = new ArrayList<>(all);
        more.removeAll(above);
        int shared = all.size() - more.size();
        if (shared <= less.size()) return worded.apply(all);
        return AS_ABOVE
                + (less.isEmpty() ? "" : "<br>thôi · no longer: " + worded.apply(less))
                + (more.isEmpty() ? "" : "<br>thêm · and: " + worded.apply(more));
    }

    private static String moves(Row<Situation, Step, Case> row) {
        Map<Set<Situation>, List<Situation>> byTarget = new LinkedHashMap<>();
        List<Situation> unchanged = new ArrayList<>();
        row.moves().forEach((from, to) -> {
            if (to.equals(Set.of(from))) unchanged.add(from);
            else byTarget.computeIfAbsent(to, any -> new ArrayList<>()).add(from);
        });
        List<String> all = new ArrayList<>();
        byTarget.forEach((to, from) -> all.add(named(from, VIETNAMESE) + " → " + named(new TreeSet<>(to), VIETNAMESE)
                + "<br>" + constants(from) + " → " + constants(new TreeSet<>(to))));
        if (!unchanged.isEmpty()) {
            all.add("không đổi · unchanged: " + listed(unchanged));
        }
        return String.join("<br>", all);
    }

    /** Some situations, or all but the few others when that is shorter. */
    private static String listed(Collection<Situation> places) {
        List<Situation> others = new ArrayList<>(List.of(Situation.values()));
        others.removeAll(places);
        return places.size() > others.size()
                ? "mọi tình trạng trừ · all but: " + named(others, VIETNAMESE) + "<br>" + constants(others)
                : named(places, VIETNAMESE) + "<br>" + constants(places);
    }

    private static String named(Collection<Situation> places, Language language) {
        return places.stream().map(place -> Messages.name(language, place)).collect(Collectors.joining("; "));
    }

    private static String constants(Collection<Situation> places) {
        return places.stream().map(place -> code(place.name())).collect(Collectors.joining(", "));
    }

    private String needs(List<Need<Case>> needs) {
        return needs.stream()
                .filter(need -> !everywhere.contains(need.condition().id()))
                .map(this::need)
                .collect(Collectors.joining("<br>"));
    }

    private String need(Need<Case> need) {
        String delegated = need.condition().standing() == Condition.Standing.DELEGATED ? " ◊" : "";
        String asked = code(need.condition().id()) + delegated + " " + basis(need.basis());
        return need.otherwise()
                .map(authority -> "? " + asked + " → " + both(authority))
                .orElse("✗ " + asked);
    }

    private String duties(List<Duty<Case>> duties) {
        return duties.stream()
                .map(duty -> code(duty.id()) + " " + basis(duty.basis()))
                .collect(Collectors.joining("<br>"));
    }

    private String basis(Basis basis) {
        if (basis instanceof Basis.Stated stated) return cite(stated.provision());
        if (basis instanceof Basis.Implied implied) {
            read.add(implied.reading());
            return cite(implied.provision()) + " " + implied.reading().label();
        }
        return "*sổ*";
    }

    private String cite(Provision provision) {
        cited.put(provision.id(), provision);
        return provision.id();
    }

    private String linesAsking(Predicate<Row<Situation, Step, Case>> which) {
        Set<Integer> all = rows.stream().filter(which).map(Row::line).collect(Collectors.toCollection(TreeSet::new));
        return all.size() > 20
                ? "mọi dòng · all"
                : all.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static <E> String lines(Collection<E> all, Function<E, String> worded) {
        return all.stream().map(worded).collect(Collectors.joining("<br>"));
    }

    private static String both(Object value) {
        return Messages.name(VIETNAMESE, value) + " · " + Messages.name(ENGLISH, value);
    }

    /** A sentence in both languages, with … where a case would be named. */
    private static String sentence(String key) {
        Object[] dots = {"…", "…", "…"};
        return Messages.say(VIETNAMESE, key, dots) + "<br>" + Messages.say(ENGLISH, key, dots);
    }

    private static String days(Period period) {
        if (period.from().equals(LocalDate.MIN)) return "mọi ngày · any day";
        return period.ends() ? day(period.from()) + " – " + day(period.until()) : "từ · from " + day(period.from());
    }

    private static String day(LocalDate date) {
        return Messages.name(VIETNAMESE, date);
    }

    private static String code(String id) {
        return "`" + id + "`";
    }

    private void heading(String anchor, String vietnamese, String english) {
        say("", "<a id=\"" + anchor + "\"></a>", "", "## " + vietnamese + " · " + english, "");
    }

    private void say(String... lines) {
        for (String line : lines) page.append(line).append('\n');
    }
}
