package vn.mtb.spring.autoconfigure;

import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import vn.mtb.law.Text;
import vn.mtb.party.FocalBody;
import vn.mtb.register.Directory;
import vn.mtb.register.Journal;
import vn.mtb.register.Memory;
import vn.mtb.register.Register;
import vn.mtb.register.Rules;
import vn.mtb.spring.MtbProperties;
import vn.mtb.spring.duty.Duties;
import vn.mtb.spring.duty.WalkedDuties;
import vn.mtb.spring.register.CaffeineMemory;
import vn.mtb.spring.register.Tablets;
import vn.mtb.spring.unit.KnownUnits;
import vn.mtb.spring.unit.Looking;
import vn.mtb.spring.unit.Misconfiguration;
import vn.mtb.spring.unit.Referrals;
import vn.mtb.spring.unit.RegisterLooking;
import vn.mtb.spring.unit.Registers;
import vn.mtb.spring.unit.RegulationFiles;
import vn.mtb.spring.unit.Regulations;
import vn.mtb.spring.unit.ServedUnit;
import vn.mtb.spring.unit.Units;
import vn.mtb.spring.unit.Watch;

/** The units with their rules and registers (<i>các đơn vị, quy tắc và sổ</i>). Every bean gives way to one of the application. */
@AutoConfiguration(
        after = MtbRegisterFileAutoConfiguration.class,
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration"
        })
@EnableConfigurationProperties(MtbProperties.class)
@Import(DurableRegisterConfiguration.class)
class MtbAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    static UnknownProperties mtbUnknownProperties(Environment environment) {
        return new UnknownProperties(environment);
    }

    @Bean
    @ConditionalOnMissingBean(InstantSource.class)
    InstantSource mtbClock() {
        return InstantSource.system();
    }

    @Bean
    @ConditionalOnMissingBean
    ConfiguredUnits mtbConfiguredUnits(MtbProperties properties) {
        return ConfiguredUnits.of(properties);
    }

    @Bean
    @ConditionalOnMissingBean
    FocalBody mtbFocalBody(ConfiguredUnits configured) {
        return configured.focalBody();
    }

    @Bean
    @ConditionalOnMissingBean
    Regulations mtbRegulations(ConfiguredUnits configured, InstantSource clock) {
        return new Regulations(configured.served(), clock);
    }

    @Bean
    @ConditionalOnMissingBean
    KnownUnits mtbKnownUnits(ConfiguredUnits configured, Regulations regulations) {
        return new KnownUnits(configured.all(), regulations);
    }

    /** What registers remember is kept in this process; a journal refuses what rests on a memory that is too old. */
    @Bean
    @ConditionalOnMissingBean
    Memory mtbMemory(MtbProperties properties) {
        int lines = properties.register().memory();
        return lines == 0 ? Memory.NONE : new CaffeineMemory(lines);
    }

    @Bean
    @ConditionalOnMissingBean
    Registers mtbRegisters(
            ConfiguredUnits configured,
            Regulations regulations,
            ObjectProvider<Journal> journals,
            Memory memory,
            ObjectProvider<Directory> directories,
            InstantSource clock) {
        Directory directory = needed(directories, Directory.class);
        Journal journal = needed(journals, Journal.class);
        return new Registers(configured.served().stream()
                .map(RegulationFiles::unit)
                .map(unit -> {
                    Rules rules =
                            (tablet, act, facts, made) -> regulations.of(unit).take(tablet, act, facts, made);
                    return new Register(unit.value(), journal, rules, clock, directory).remembering(memory);
                })
                .toList());
    }

    @Bean
    @ConditionalOnMissingBean
    Looking mtbLooking(Registers registers, Journal journal, Tablets tablets, KnownUnits units, FocalBody focalBody) {
        return new RegisterLooking(registers, journal, tablets, units, focalBody);
    }

    @Bean
    @ConditionalOnMissingBean
    Units mtbUnits(
            ConfiguredUnits configured,
            Registers registers,
            Regulations regulations,
            Looking looking,
            ObjectProvider<Referrals> referrals,
            ObjectProvider<Watch> watches,
            InstantSource clock) {
        Watch watch = watches.getIfAvailable(() -> Watch.NONE);
        Referrals kept = referrals.getIfAvailable(() -> Referrals.NONE);
        return new Units(configured.all().stream()
                .filter(unit -> registers.named(unit.id().value()).isPresent())
                .map(unit -> new ServedUnit(
                        unit, registers.of(unit.id()), () -> regulations.of(unit.id()), looking, kept, clock, watch))
                .toList());
    }

    @Bean
    @ConditionalOnMissingBean(Duties.class)
    WalkedDuties mtbWalkedDuties(Units units, Tablets tablets) {
        return new WalkedDuties(units, tablets);
    }

    @Bean
    @ConditionalOnMissingBean
    Announcement mtbAnnouncement(
            MtbProperties properties,
            Regulations regulations,
            ObjectProvider<RegisterDatabase> database,
            Environment environment) {
        return new Announcement(properties, regulations, database, environment);
    }

    /** What keeps the register; without a database, and without beans of the application, there is none. */
    private static <T> T needed(ObjectProvider<T> found, Class<T> type) {
        T one = found.getIfUnique();
        if (one != null) return one;
        String name = type.getSimpleName();
        throw new Misconfiguration(
                "spring.datasource.url",
                new Text(
                        "không có nơi giữ sổ: thiếu bean " + name + " (hoặc có nhiều hơn một)",
                        "nothing keeps the register: there is no bean " + name + " (or more than one)"),
                new Text(
                        "thêm spring-boot-starter-jdbc và một nguồn dữ liệu, hoặc tự khai báo bean Journal, Tablets, Directory, Archive",
                        "add spring-boot-starter-jdbc and a data source, or define beans Journal, Tablets, Directory and Archive"));
    }
}
