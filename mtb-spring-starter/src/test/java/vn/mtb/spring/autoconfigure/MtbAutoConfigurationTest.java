package vn.mtb.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.spring.Life.DIRECTOR;
import static vn.mtb.spring.Life.OFFICER;
import static vn.mtb.spring.Life.SNV;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.TabletId;
import vn.mtb.spring.Life;
import vn.mtb.spring.register.Scope;
import vn.mtb.spring.register.Tablets;
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
}
