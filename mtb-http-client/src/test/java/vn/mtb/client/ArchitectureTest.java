package vn.mtb.client;

import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("nếp nhà của các client")
class ArchitectureTest {
    private static final String CLIENT = "vn.mtb.client";
    private static final Set<String> HOOKS = Set.of("vn.mtb.client.TransportBuilder.httpClient");

    private static final JavaClasses CLIENTS = new ClassFileImporter()
            .importUrl(Transport.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void mail_and_edxml_stand_on_the_transport_the_axis_on_edxml_and_testing_on_top() {
        below(CLIENT, "mail", "edxml", "axis", "testing");
        below(CLIENT + ".edxml..", "mail", "axis", "testing");
        below(CLIENT + ".mail..", "axis", "testing");
        below(CLIENT + ".axis..", "mail", "testing");
    }

    private static void below(String room, String... above) {
        noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        Stream.of(above).map(name -> CLIENT + "." + name + "..").toArray(String[]::new))
                .check(CLIENTS);
    }

    @Test
    void every_package_has_its_floor_and_there_are_no_circles() {
        classes()
                .should()
                .resideInAnyPackage(
                        CLIENT, CLIENT + ".mail..", CLIENT + ".edxml..", CLIENT + ".axis..", CLIENT + ".testing..")
                .check(CLIENTS);
        slices().matching("vn.mtb.client.(*)..").should().beFreeOfCycles().check(CLIENTS);
    }

    @Test
    void only_the_transport_knows_the_http_client() {
        noClasses()
                .that()
                .resideOutsideOfPackage(CLIENT)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.hc..")
                .check(CLIENTS);
    }

    @Test
    void no_foreign_type_stands_in_the_public_api_but_in_the_hooks() {
        List<String> foreign = new ArrayList<>();
        for (JavaClass type : CLIENTS) {
            if (!isPublic(type)) continue;
            Stream.concat(type.getMethods().stream(), type.getConstructors().stream())
                    .filter(unit -> unit.getModifiers().contains(PUBLIC)
                            || unit.getModifiers().contains(PROTECTED))
                    .filter(unit -> !HOOKS.contains(type.getName() + "." + unit.getName()))
                    .filter(ArchitectureTest::namesAForeigner)
                    .forEach(unit -> foreign.add(unit.getFullName()));
        }
        assertThat(foreign).isEmpty();
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
    }

    private static boolean namesAForeigner(JavaCodeUnit unit) {
        return Stream.concat(unit.getAllInvolvedRawTypes().stream(), unit.getExceptionTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .anyMatch(type -> !type.isPrimitive()
                        && !type.getPackageName().startsWith("java")
                        && !type.getPackageName().startsWith("vn.mtb"));
    }

    @Test
    void no_door_sends_a_document_without_clearance() {
        Set<String> documents = Set.of(
                CLIENT + ".Content",
                CLIENT + ".mail.Draft",
                CLIENT + ".edxml.DocumentMessage",
                CLIENT + ".edxml.Message");
        List<String> doors = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (JavaClass type : CLIENTS) {
            if (!type.getName().equals(CLIENT + ".mail.MailClient")
                    && !type.isAssignableTo(CLIENT + ".axis.DocumentAxis")) continue;
            type.getMethods().stream()
                    .filter(method -> method.getModifiers().contains(PUBLIC))
                    .filter(method -> method.getRawParameterTypes().stream()
                            .anyMatch(parameter -> documents.contains(parameter.getName())))
                    .forEach(method -> {
                        boolean asks = method.getRawParameterTypes().stream()
                                .anyMatch(parameter -> parameter.isEquivalentTo(Clearance.class));
                        (asks ? doors : open).add(method.getFullName());
                    });
        }
        assertThat(doors).hasSizeGreaterThan(2);
        assertThat(open).isEmpty();
    }

    @Test
    void time_and_chance_are_brought_in() {
        noClasses()
                .that()
                .doNotHaveSimpleName("SystemTime")
                .and()
                .resideOutsideOfPackage(CLIENT + ".testing..")
                .should()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(Math.class, "random")
                .check(CLIENTS);
    }

    @Test
    void words_are_never_formed_by_the_machines_own_locale() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .check(CLIENTS);
    }

    @Test
    void no_type_is_called_by_a_pattern() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|Repository|Factory|Service|Dto)")
                .check(CLIENTS);
    }

    @Test
    void every_package_is_null_marked() throws ClassNotFoundException {
        List<String> unmarked = new ArrayList<>();
        for (String room :
                CLIENTS.stream().map(JavaClass::getPackageName).distinct().toList()) {
            Package info = Class.forName(room + ".package-info").getPackage();
            if (!info.isAnnotationPresent(org.jspecify.annotations.NullMarked.class)) unmarked.add(room);
        }
        assertThat(unmarked).isEmpty();
    }
}
