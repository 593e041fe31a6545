package vn.mtb;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.law.BinhDuong02;
import vn.mtb.law.Covers;
import vn.mtb.law.Decision2020;
import vn.mtb.law.Hanoi3125;
import vn.mtb.law.Language;
import vn.mtb.law.Plan2017;
import vn.mtb.law.Provision;
import vn.mtb.law.Regulation2020;
import vn.mtb.law.TabletNews;
import vn.mtb.law.Text;
import vn.mtb.outcome.Basis;
import vn.mtb.rule.Rule;

@DisplayName("Mỗi điều khoản đều có quy tắc và kiểm thử giữ, hoặc lý do vì sao không có gì để tính")
class CoverageTest {

    @Test
    void the_page_of_coverage_is_what_the_code_says() {
        WrittenPages.hold("coverage.md", page());
    }

    @Test
    void no_leaf_is_without_rules_and_without_a_reason() {
        Map<Provision, Set<String>> rules = rulesByProvision();
        assertThat(leaves())
                .filteredOn(leaf -> rules.containsKey(leaf)
                        == NothingToCompute.because(leaf).isPresent())
                .as("leaves with neither rules nor a reason why there are none, or with both")
                .isEmpty();
    }

    @Test
    void every_leaf_with_rules_is_held_by_a_test() {
        Map<Provision, Set<String>> rules = rulesByProvision();
        Map<Provision, Set<String>> tests = testsByProvision();
        List<String> untested = leaves().stream()
                .filter(leaf -> rules.containsKey(leaf) && !tests.containsKey(leaf))
                .map(Provision::id)
                .toList();
        assertThat(untested)
                .as("leaves with rules and no test that @Covers them")
                .isEmpty();
    }

    @Test
    void every_rule_has_a_basis() {
        assertThat(EveryRule.all())
                .allSatisfy(rule ->
                        assertThat(rule.basis().citation(Language.VIETNAMESE)).isNotBlank());
    }

    /** Every citable place of the texts the project was asked to hold, text by text; the order is that of the page. */
    private static Map<Text, List<Provision>> texts() {
        Map<Text, List<Provision>> texts = new LinkedHashMap<>();
        texts.put(
                new Text("Quyết định và Quy chế về máy tính bảng", "The tablet Decision and Regulation"),
                Stream.<Provision>concat(Arrays.stream(Decision2020.values()), Arrays.stream(Regulation2020.values()))
                        .toList());
        texts.put(
                new Text("Bản tin về Quy chế máy tính bảng", "The news on the tablet Regulation"),
                List.of(TabletNews.values()));
        texts.put(
                new Text("Họp trực tuyến của Hà Nội (3125/QĐ-UBND)", "Hanoi's online meetings (3125/QĐ-UBND)"),
                List.of(Hanoi3125.values()));
        texts.put(
                new Text(
                        "Ứng dụng công nghệ thông tin của Bình Dương (02/2013/QĐ-UBND)",
                        "Bình Dương's use of information technology (02/2013/QĐ-UBND)"),
                List.of(BinhDuong02.values()));
        texts.put(new Text("Kế hoạch năm 2017 của Hà Nội", "Hanoi's plan of 2017"), List.of(Plan2017.values()));
        return texts;
    }

    private static List<Provision> leaves() {
        return texts().values().stream().flatMap(List::stream).toList();
    }

    private static String page() {
        Map<Provision, Set<String>> rules = rulesByProvision();
        Map<Provision, Set<String>> tests = testsByProvision();
        StringBuilder page = new StringBuilder("""
                # Điều khoản nào được giữ ở đâu · Which clause is held where

                Trang này được sinh từ mã và được so lại trong kiểm thử. Cột “tóm tắt” là lời của chúng tôi; văn bản chính thức luôn được ưu tiên.
                This page is generated from the code and compared with it in a test. The gists are ours; the official text prevails.

                “(I-nn)” là quy tắc suy ra theo [cách hiểu](interpretations.md) ấy. · “(I-nn)” marks a rule that follows by that [reading](interpretations.md).

                Văn bản nào chỉ biết qua báo chí thì dẫn theo đoạn tin; lời dẫn luôn ghi là nguồn thứ cấp. · A text known only from news is cited by paragraph, always as a secondary source.
                """);
        texts().forEach((text, leaves) -> {
            page.append("\n## ").append(text.vietnamese()).append(" · ").append(text.english());
            page.append(
                    "\n\n| Điều khoản · Clause | Tóm tắt · Gist | Quy tắc · Rules | Kiểm thử · Tests |\n|---|---|---|---|\n");
            leaves.forEach(leaf -> page.append(line(leaf, rules, tests)));
        });
        page.append(
                "\n## Luật chung quanh · The law around it\n\n| Điều khoản · Clause | Tóm tắt · Gist | Mức xác tín · Certainty | Quy tắc · Rules |\n|---|---|---|---|\n");
        rules.forEach((provision, ids) -> {
            if (leaves().contains(provision)) return;
            page.append("| ")
                    .append(provision.place().vietnamese())
                    .append(" ")
                    .append(provision.instrument().citedAs().vietnamese());
            page.append(" | ").append(both(provision.gist())).append(" | ").append(provision.certainty());
            page.append(" | ").append(String.join(", ", ids)).append(" |\n");
        });
        String internal = EveryRule.all().stream()
                .filter(rule -> rule.basis() instanceof Basis.Consistency)
                .map(rule -> "`" + rule.id() + "`")
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return page.append("\n## Nhất quán của sổ, không phải quy định · Consistency of the register, not law\n\n")
                .append(internal)
                .append("\n")
                .toString();
    }

    private static String line(Provision leaf, Map<Provision, Set<String>> rules, Map<Provision, Set<String>> tests) {
        String held = rules.containsKey(leaf)
                ? String.join(", ", rules.get(leaf))
                : "— " + both(NothingToCompute.because(leaf).orElseThrow());
        return "| **" + leaf.id() + "** " + leaf.place().vietnamese() + " | " + both(leaf.gist()) + " | " + held + " | "
                + String.join(", ", tests.getOrDefault(leaf, Set.of("—"))) + " |\n";
    }

    private static String both(Text text) {
        return text.vietnamese() + "<br>" + text.english();
    }

    private static Map<Provision, Set<String>> rulesByProvision() {
        Map<String, Provision> order = new TreeMap<>();
        Map<Provision, Set<String>> rules = new LinkedHashMap<>();
        for (Rule rule : EveryRule.all()) {
            if (rule.basis() instanceof Basis.Stated stated)
                order.put(stated.provision().id(), stated.provision());
            if (rule.basis() instanceof Basis.Implied implied)
                order.put(implied.provision().id(), implied.provision());
        }
        order.values().forEach(provision -> rules.put(provision, new TreeSet<>()));
        for (Rule rule : EveryRule.all()) {
            if (rule.basis() instanceof Basis.Stated stated)
                named(rules, stated.provision()).add("`" + rule.id() + "`");
            if (rule.basis() instanceof Basis.Implied implied) {
                named(rules, implied.provision())
                        .add("`" + rule.id() + "` (" + implied.reading().label() + ")");
            }
        }
        return rules;
    }

    private static Set<String> named(Map<Provision, Set<String>> rules, Provision provision) {
        return rules.computeIfAbsent(provision, one -> new TreeSet<>());
    }

    private static Map<Provision, Set<String>> testsByProvision() {
        Map<Provision, Set<String>> tests = new LinkedHashMap<>();
        for (Class<?> type : testClasses()) {
            List<AnnotatedElement> places = new ArrayList<>(List.of(type));
            places.addAll(Arrays.asList(declared(type)));
            for (AnnotatedElement place : places) {
                Covers covers = place.getAnnotation(Covers.class);
                if (covers == null) continue;
                Stream.of(covers.value(), covers.decision(), covers.meetings(), covers.ituse(), covers.plan())
                        .<Provision>flatMap(Arrays::stream)
                        .forEach(leaf -> tests.computeIfAbsent(leaf, one -> new TreeSet<>())
                                .add(type.getSimpleName()));
            }
        }
        return tests;
    }

    private static Method[] declared(Class<?> type) {
        return type.getDeclaredMethods();
    }

    private static List<Class<?>> testClasses() {
        return new ClassFileImporter()
                .importPackages("vn.mtb").stream()
                        .filter(type -> type.getSource()
                                .map(source -> source.getUri().toString().contains("test-classes"))
                                .orElse(false))
                        .map(JavaClass::reflect)
                        .collect(Collectors.toList());
    }
}
