package vn.mtb.spring.autoconfigure;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import vn.mtb.spring.MtbProperties;

/** The register's own file (<i>sổ trong tệp</i>), where the application has no data source of its own. */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@ConditionalOnClass(
        value = {DataSource.class, HikariDataSource.class},
        name = "org.h2.Driver")
@ConditionalOnMissingBean({DataSource.class, JdbcConnectionDetails.class})
@Conditional(OnNoDataSourceConfigured.class)
@EnableConfigurationProperties(MtbProperties.class)
class MtbRegisterFileAutoConfiguration {

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean(DataSource.class)
    HikariDataSource mtbDataSource(MtbProperties properties) {
        return RegisterFile.open(properties.register().path());
    }
}
