package vn.mtb.spring.autoconfigure;

import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import vn.mtb.law.Text;
import vn.mtb.register.Archive;
import vn.mtb.register.Directory;
import vn.mtb.register.Journal;
import vn.mtb.spring.MtbProperties;
import vn.mtb.spring.duty.Duties;
import vn.mtb.spring.duty.JdbcDuties;
import vn.mtb.spring.register.JdbcArchive;
import vn.mtb.spring.register.JdbcDirectory;
import vn.mtb.spring.register.JdbcJournal;
import vn.mtb.spring.register.JdbcTablets;
import vn.mtb.spring.register.Tablets;
import vn.mtb.spring.unit.JdbcReferrals;
import vn.mtb.spring.unit.KnownUnits;
import vn.mtb.spring.unit.Misconfiguration;
import vn.mtb.spring.unit.Referrals;
import vn.mtb.spring.unit.Regulations;
import vn.mtb.spring.unit.Units;

/** The durable register (<i>sổ bền vững</i>): in the application's database, or in the register's own file. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass({JdbcTemplate.class, Flyway.class})
@ConditionalOnBean(DataSource.class)
class DurableRegisterConfiguration {

    @Bean
    @ConditionalOnMissingBean
    RegisterDatabase mtbDatabase(
            ObjectProvider<DataSource> sources,
            ObjectProvider<PlatformTransactionManager> transactions,
            MtbProperties properties) {
        DataSource only = sources.getIfUnique();
        if (only == null) throw several();
        return RegisterDatabase.ready(only, transactions, properties.register());
    }

    @Bean
    @ConditionalOnMissingBean(Journal.class)
    JdbcJournal mtbJournal(RegisterDatabase database) {
        return new JdbcJournal(database.source(), database.transactions(), database.timeout());
    }

    /** Only beside the journal that keeps these states; whoever brings a journal brings its states. */
    @Bean
    @ConditionalOnBean(JdbcJournal.class)
    @ConditionalOnMissingBean(Tablets.class)
    JdbcTablets mtbTablets(RegisterDatabase database) {
        return new JdbcTablets(database.source(), database.timeout());
    }

    /** Only beside the states that the same database keeps; everywhere else the lines are read for every question. */
    @Bean
    @ConditionalOnBean(JdbcTablets.class)
    @ConditionalOnMissingBean(Duties.class)
    JdbcDuties mtbDuties(
            RegisterDatabase database, Units units, Tablets tablets, Regulations regulations, KnownUnits known) {
        return new JdbcDuties(
                database.source(),
                database.transactions(),
                database.timeout(),
                units,
                tablets,
                () -> regulations.inForce().stream()
                                .map(one -> one.unit() + " " + one.files())
                                .collect(Collectors.joining("\n"))
                        + known.configured());
    }

    @Bean
    @ConditionalOnMissingBean(Directory.class)
    JdbcDirectory mtbDirectory(RegisterDatabase database) {
        return new JdbcDirectory(database.source(), database.transactions(), database.timeout());
    }

    @Bean
    @ConditionalOnMissingBean(Archive.class)
    JdbcArchive mtbArchive(RegisterDatabase database) {
        return new JdbcArchive(database.source(), database.transactions(), database.timeout());
    }

    @Bean
    @ConditionalOnMissingBean(Referrals.class)
    JdbcReferrals mtbReferrals(RegisterDatabase database) {
        return new JdbcReferrals(database.source(), database.transactions(), database.timeout());
    }

    private static Misconfiguration several() {
        return new Misconfiguration(
                "spring.datasource",
                new Text(
                        "có nhiều nguồn dữ liệu, không rõ sổ nằm ở đâu",
                        "there are several data sources, and it is open in which the register lies"),
                new Text(
                        "đánh dấu @Primary một nguồn, hoặc khai báo bean Journal, Tablets, Directory, Archive của mình",
                        "mark one of them @Primary, or define beans Journal, Tablets, Directory and Archive of your own"));
    }
}
