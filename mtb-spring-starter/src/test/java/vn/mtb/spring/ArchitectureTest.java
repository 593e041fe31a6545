package vn.mtb.spring;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

@DisplayName("nếp nhà của bộ khởi động")
class ArchitectureTest {
    private static final String STARTER = "vn.mtb.spring";

    private static final JavaClasses STARTERS = new ClassFileImporter()
            .importUrl(MtbProperties.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void units_stand_on_the_register_the_doors_on_units_and_the_configuration_on_top() {
        below("register", "unit", "duty", "exchange", "security", "web", "operations", "autoconfigure", "test");
        below("unit", "duty", "exchange", "security", "web", "operations", "autoconfigure", "test");
        below("duty", "exchange", "security", "web", "operations", "autoconfigure", "test");
        below("exchange", "duty", "security", "web", "operations", "autoconfigure", "test");
        below("security", "duty", "exchange", "web", "operations", "autoconfigure", "test");
        below("web", "operations", "autoconfigure", "test");
        below("operations", "web", "autoconfigure", "test");
        below("autoconfigure", "test");
    }

    private static void below(String room, String... above) {
        noClasses()
                .that()
                .resideInAPackage(STARTER + "." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.of(above)
                        .map(name -> STARTER + "." + name + "..")
                        .toArray(String[]::new))
                .check(STARTERS);
    }

    @Test
    void there_are_no_circles() {
        slices().matching("vn.mtb.spring.(*)..").should().beFreeOfCycles().check(STARTERS);
    }

    @Test
    void the_register_and_the_units_run_without_web_security_and_actuator() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        STARTER,
                        STARTER + ".register..",
                        STARTER + ".unit..",
                        STARTER + ".duty..",
                        STARTER + ".exchange..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework.web..",
                        "org.springframework.security..",
                        "org.springframework.boot.actuate..",
                        "org.springframework.boot.health..",
                        "io.micrometer..",
                        "jakarta.servlet..")
                .check(STARTERS);
    }

    @Test
    void nobody_scans_for_us_and_every_bean_can_be_replaced() {
        noClasses()
                .that()
                .areNotMetaAnnotatedWith(Configuration.class)
                .and()
                .areNotAnnotatedWith(Configuration.class)
                .and()
                .areNotAnnotatedWith(AutoConfiguration.class)
                .and()
                .resideOutsideOfPackage(
                        STARTER + ".web..") // Spring MVC asks its endpoints for the mark; nobody scans for it
                .should()
                .beAnnotatedWith(Component.class)
                .orShould()
                .beMetaAnnotatedWith(Component.class)
                .check(STARTERS);
        methods()
                .that()
                .areAnnotatedWith(Bean.class)
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage(STARTER + ".autoconfigure..")
                .should()
                .beAnnotatedWith(ConditionalOnMissingBean.class)
                .check(STARTERS);
    }

    @Test
    void configuration_is_nobodys_api() {
        classes()
                .that()
                .resideInAPackage(STARTER + ".autoconfigure..")
                .should()
                .notBePublic()
                .check(STARTERS);
    }

    @Test
    void time_and_chance_are_brought_in() {
        noClasses()
                .that()
                .resideOutsideOfPackage(STARTER + ".autoconfigure..")
                .and()
                .doNotHaveSimpleName("Store") // pauses before it repeats what a deadlock broke off
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Math.class, "random")
                .check(STARTERS);
    }
}
