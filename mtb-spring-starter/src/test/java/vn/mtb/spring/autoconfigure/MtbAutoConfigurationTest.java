package vn.mtb.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.spring.Life.DIRECTOR;
import static vn.mtb.spring.Life.OFFICER;
import static vn.mtb.spring.Life.SNV;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.FocalBody;
import vn.mtb.party.TabletId;
import vn.mtb.register.Archive;
import vn.mtb.register.Directory;
import vn.mtb.register.InMemoryArchive;
import vn.mtb.register.InMemoryDirectory;
import vn.mtb.register.InMemoryJournal;
import vn.mtb.register.Journal;
import vn.mtb.register.Memory;
import vn.mtb.spring.Life;
import vn.mtb.spring.register.Databases;
import vn.mtb.spring.register.Scope;
import vn.mtb.spring.register.Tablets;
import vn.mtb.spring.test.InMemoryTablets;
import vn.mtb.spring.unit.KnownUnits;
import vn.mtb.spring.unit.Looking;
import vn.mtb.spring.unit.Misconfiguration;
import vn.mtb.spring.unit.RegisterLooking;
import vn.mtb.spring.unit.Registers;
import vn.mtb.spring.unit.ServedUnit;
import vn.mtb.spring.unit.Units;
import vn.mtb.tablet.Status;

class MtbAutoConfigurationTest {
    private static final TabletId TABLET = new TabletId("MTB-0042");

    @TempDir
    Path folder;

    private ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        MtbRegisterFileAutoConfiguration.class,
                        MtbAutoConfiguration.class,
                        DataSourceAutoConfiguration.class,
                        DataSourceTransactionManagerAutoConfiguration.class,
                        TransactionAutoConfiguration.class))
                .withPropertyValues("mtb.register.path=" + folder.resolve("register"));
    }

    @Test
    void one_code_is_enough_to_serve_a_unit_from_purchase_to_use() {
        runner().withPropertyValues("mtb.agency-code=SNV").run(context -> {
            ServedUnit unit = context.getBean(Units.class).of(SNV);
            Life life = new Life(unit, "k-").recorded(TABLET, "SN-0042").staffed();

            Outcome<?> judged = unit.judge(TABLET, Life.intoUse(), Life.by(OFFICER, "2017-04-20"));
            Outcome<?> taken = life.take(TABLET, OFFICER, "2017-04-20", Life.intoUse());

            assertThat(taken).isInstanceOf(Outcome.Settled.class);
            assertThat(judged.reasons()).hasToString(taken.reasons().toString());
            Tablets tablets = context.getBean(Tablets.class);
            assertThat(tablets.find(TABLET, Scope.of(SNV)).orElseThrow().status())
                    .isEqualTo(Status.IN_USE);
            assertThat(tablets.heldBy(DIRECTOR.person())).isEqualTo(Set.of(TABLET));
        });
    }

    @Test
    void what_was_settled_is_still_there_after_a_restart() {
        runner().withPropertyValues("mtb.agency-code=SNV")
                .run(context -> new Life(context.getBean(Units.class).of(SNV), "k-").recorded(TABLET, "SN-0042"));

        runner().withPropertyValues("mtb.agency-code=SNV").run(context -> {
            assertThat(context.getBean(Units.class)
                            .of(SNV)
                            .register()
                            .tablet(TABLET)
                            .status())
                    .isEqualTo(Status.IN_KEEPING);
            assertThat(folder.resolve("register").resolve("mtb.mv.db")).exists();
        });
    }

    @Test
    void a_data_source_of_the_application_is_used_and_no_file_is_made() {
        HikariDataSource postgres = Databases.emptyPostgres();
        runner().withPropertyValues("mtb.agency-code=SNV")
                .withBean(DataSource.class, () -> postgres)
                .run(context -> {
                    new Life(context.getBean(Units.class).of(SNV), "k-").recorded(TABLET, "SN-0042");

                    assertThat(folder.resolve("register")).doesNotExist();
                    assertThat(new JdbcTemplate(postgres).queryForObject("select count(*) from mtb_entry", Long.class))
                            .isEqualTo(4);
                });
    }

    @Test
    void a_data_source_that_is_configured_is_used_and_no_file_is_made() {
        runner().withPropertyValues("mtb.agency-code=SNV", "spring.datasource.url=jdbc:h2:mem:configured")
                .run(context -> {
                    assertThat(context).hasSingleBean(DataSource.class).doesNotHaveBean("mtbDataSource");
                    assertThat(folder.resolve("register")).doesNotExist();
                });
    }

    @Test
    void two_data_sources_need_a_primary_one() {
        ApplicationContextRunner two = runner().withPropertyValues("mtb.agency-code=SNV")
                .withBean("one", DataSource.class, Databases::h2)
                .withBean("other", DataSource.class, Databases::h2);

        two.run(context -> assertThat(context)
                .hasFailed()
                .getFailure()
                .rootCause()
                .hasMessageContaining("có nhiều nguồn dữ liệu"));
        two.withBean("primary", DataSource.class, Databases::h2, definition -> definition.setPrimary(true))
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void without_migration_the_tables_of_an_earlier_start_do() {
        runner().withPropertyValues("mtb.agency-code=SNV")
                .run(context -> assertThat(context).hasNotFailed());
        runner().withPropertyValues("mtb.agency-code=SNV", "mtb.register.migrate=false")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void every_bean_gives_way_to_one_of_the_application() {
        runner().withPropertyValues("mtb.agency-code=SNV", "mtb.register.memory=0")
                .withUserConfiguration(Own.class)
                .run(context -> {
                    for (Class<?> type : Own.TYPES) {
                        assertThat(context).hasSingleBean(type);
                        assertThat(context.getBeanNamesForType(type)[0]).startsWith("own");
                    }
                });
    }

    @Test
    void without_what_keeps_the_register_the_application_is_told_what_to_add() {
        runner().withPropertyValues("mtb.agency-code=SNV")
                .withClassLoader(new FilteredClassLoader(JdbcTemplate.class))
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(Misconfiguration.class)
                        .hasMessageContaining("không có nơi giữ sổ"));
    }

    @Test
    void it_works_without_web_security_and_actuator_on_the_class_path() {
        runner().withConfiguration(AutoConfigurations.of(
                        MtbSecurityAutoConfiguration.class,
                        MtbWebAutoConfiguration.class,
                        MtbExchangeAutoConfiguration.class,
                        MtbOperationsAutoConfiguration.class))
                .withClassLoader(new FilteredClassLoader(
                        "org.springframework.web",
                        "org.springframework.security",
                        "org.springframework.boot.actuate",
                        "org.springframework.boot.health",
                        "io.micrometer.core",
                        "jakarta.servlet"))
                .withPropertyValues("mtb.agency-code=SNV", "mtb.web.enabled=true")
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(Units.class));
    }

    @Configuration(proxyBeanMethods = false)
    static class Own {
        static final List<Class<?>> TYPES = List.of(
                Journal.class,
                Tablets.class,
                Directory.class,
                Archive.class,
                Memory.class,
                FocalBody.class,
                Looking.class,
                InstantSource.class);

        @Bean
        Journal ownJournal() {
            return new InMemoryJournal();
        }

        @Bean
        Tablets ownTablets(Journal journal) {
            return new InMemoryTablets(journal);
        }

        @Bean
        Directory ownDirectory() {
            return new InMemoryDirectory();
        }

        @Bean
        Archive ownArchive() {
            return new InMemoryArchive();
        }

        @Bean
        Memory ownMemory() {
            return Memory.NONE;
        }

        @Bean
        FocalBody ownFocalBody() {
            return FocalBody.asPrinted();
        }

        @Bean
        Looking ownLooking(Registers registers, Journal journal, Tablets tablets, KnownUnits units, FocalBody bodies) {
            return new RegisterLooking(registers, journal, tablets, units, bodies);
        }

        @Bean
        InstantSource ownClock() {
            return InstantSource.fixed(Instant.EPOCH);
        }
    }
}
