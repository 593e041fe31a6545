package vn.mtb;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Nhà có nếp: phụ thuộc một chiều, lõi không hỏi giờ, không hỏi may rủi")
class ArchitectureTest {
    /** From the ground up: a package may look at those before it, never at those after it. */
    private static final List<String> FROM_THE_GROUND_UP = List.of(
            "law",
            "outcome",
            "party",
            "rule",
            "calendar",
            "account",
            "document",
            "incident",
            "tablet",
            "liability",
            "review",
            "constraint",
            "yaml",
            "unitrule",
            "register",
            "plan",
            "casefile");

    /** Other instruments by the same machinery: they stand beside the house, on its lower floors, and only cases look at them. */
    private static final List<String> BESIDE = List.of("meeting", "ituse");

    private static final List<String> UNDER_THOSE_BESIDE =
            List.of("law", "outcome", "party", "rule", "calendar", "document");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.mtb");

    @Test
    void every_package_has_its_floor() {
        List<String> rooms = new ArrayList<>(FROM_THE_GROUND_UP);
        rooms.addAll(BESIDE);
        classes().should().resideInAnyPackage(rooms(rooms)).check(CORE);
    }

    @Test
    void the_other_instruments_stand_on_the_lower_floors_alone_and_not_on_each_other() {
        for (String room : BESIDE) {
            List<String> below = new ArrayList<>(UNDER_THOSE_BESIDE);
            below.add(room);
            classes()
                    .that()
                    .resideInAPackage("vn.mtb." + room)
                    .should()
                    .onlyDependOnClassesThat(resideOutsideOfPackage("vn.mtb..").or(resideInAnyPackage(rooms(below))))
                    .check(CORE);
        }
    }

    @Test
    void only_cases_look_at_the_other_instruments() {
        for (String room : BESIDE) {
            noClasses()
                    .that()
                    .resideOutsideOfPackages("vn.mtb." + room, "vn.mtb.casefile..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("vn.mtb." + room)
                    .check(CORE);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "law",
                "outcome",
                "party",
                "rule",
                "calendar",
                "account",
                "document",
                "incident",
                "tablet",
                "liability",
                "review",
                "constraint",
                "yaml",
                "unitrule",
                "register",
                "plan"
            })
    void nothing_looks_up(String room) {
        List<String> above =
                FROM_THE_GROUND_UP.subList(FROM_THE_GROUND_UP.indexOf(room) + 1, FROM_THE_GROUND_UP.size());
        noClasses()
                .that()
                .resideInAPackage("vn.mtb." + room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(rooms(above))
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void there_are_no_circles() {
        slices().matching("vn.mtb.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void the_rules_stand_on_the_jdk_and_on_annotations_alone() {
        List<String> below = new ArrayList<>(FROM_THE_GROUND_UP.subList(0, FROM_THE_GROUND_UP.indexOf("constraint")));
        below.addAll(BESIDE);
        classes()
                .that()
                .resideInAnyPackage(rooms(below))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("vn.mtb..", "java..", "jakarta.validation..", "org.jspecify..")
                .check(CORE);
    }

    @Test
    void nobody_asks_for_the_time_for_chance_for_a_locale_or_a_zone() {
        Set<String> asking = Set.of(
                "now",
                "randomUUID",
                "systemDefault",
                "getDefault",
                "systemUTC",
                "systemDefaultZone",
                "currentTimeMillis",
                "nanoTime",
                "random",
                "getSystemResource");
        DescribedPredicate<JavaMethodCall> asks = DescribedPredicate.describe(
                "ask the machine",
                call -> call.getTargetOwner().getName().startsWith("java.")
                        && asking.contains(call.getTarget().getName()));
        ArchRule rule = noClasses().should(callMethodWhere(asks));
        rule.check(CORE);
        noClasses().should().dependOnClassesThat().belongToAnyOf(Random.class).check(CORE);
    }

    @Test
    void words_are_never_formed_by_the_machines_own_locale() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(CORE);
        noClasses()
                .should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .check(CORE);
        noClasses()
                .should()
                .callMethod(String.class, "formatted", Object[].class)
                .check(CORE);
    }

    @Test
    void no_type_is_called_by_a_pattern() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Repository|Factory|Service|Dto)")
                .check(CORE);
    }

    @Test
    void every_package_is_null_marked() throws ClassNotFoundException {
        List<String> unmarked = new ArrayList<>();
        for (String room :
                CORE.stream().map(type -> type.getPackageName()).distinct().toList()) {
            Package info = Class.forName(room + ".package-info").getPackage();
            if (!info.isAnnotationPresent(org.jspecify.annotations.NullMarked.class)) unmarked.add(room);
        }
        org.assertj.core.api.Assertions.assertThat(unmarked).isEmpty();
    }

    private static String[] rooms(List<String> names) {
        return names.stream().map(name -> "vn.mtb." + name + "..").toArray(String[]::new);
    }
}
