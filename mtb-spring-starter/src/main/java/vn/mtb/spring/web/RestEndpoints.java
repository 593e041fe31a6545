package vn.mtb.spring.web;

import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerTypePredicate;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.PathMatchConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.mtb.law.Text;
import vn.mtb.party.FocalBody;
import vn.mtb.register.Archive;
import vn.mtb.register.Directory;
import vn.mtb.register.Journal;
import vn.mtb.spring.register.Tablets;
import vn.mtb.spring.security.PersonalReads;
import vn.mtb.spring.security.Scopes;
import vn.mtb.spring.unit.Misconfiguration;
import vn.mtb.spring.unit.Referrals;
import vn.mtb.spring.unit.Units;

/** The endpoints and how requests reach them (<i>các đầu mối REST</i>); brought in by the auto-configuration. */
@Configuration(proxyBeanMethods = false)
public class RestEndpoints {

    /** Nothing to give. */
    public RestEndpoints() {}

    @Bean
    Answers mtbAnswers(WebProperties web) {
        return new Answers(web.basePath());
    }

    @Bean
    Callers mtbCallers(
            ObjectProvider<WhoActs> who,
            Scopes scopes,
            Units units,
            Tablets tablets,
            PersonalReads reads,
            InstantSource clock) {
        return new Callers(who.getIfAvailable(RestEndpoints::nobodySaysWhoActs), scopes, units, tablets, reads, clock);
    }

    @Bean
    WebMvcConfigurer mtbRequests(WebProperties web, Callers callers, Answers answers, Directory directory) {
        return new Requests(web, callers, new Failures(web.basePath(), answers, directory));
    }

    @Bean
    ActEndpoints mtbActEndpoints(Answers answers) {
        return new ActEndpoints(answers);
    }

    @Bean
    ManyActsEndpoints mtbManyActsEndpoints(Answers answers) {
        return new ManyActsEndpoints(answers);
    }

    @Bean
    DossierEndpoints mtbDossierEndpoints(Answers answers) {
        return new DossierEndpoints(answers);
    }

    @Bean
    TabletEndpoints mtbTabletEndpoints(Answers answers, Tablets tablets) {
        return new TabletEndpoints(answers, tablets);
    }

    @Bean
    PaperEndpoints mtbPaperEndpoints(Answers answers, Directory directory, Archive archive) {
        return new PaperEndpoints(answers, directory, archive);
    }

    @Bean
    PeopleEndpoints mtbPeopleEndpoints(Answers answers) {
        return new PeopleEndpoints(answers);
    }

    @Bean
    AccountEndpoints mtbAccountEndpoints(Answers answers) {
        return new AccountEndpoints(answers);
    }

    @Bean
    CardEndpoints mtbCardEndpoints(Answers answers, Directory directory) {
        return new CardEndpoints(answers, directory);
    }

    @Bean
    RecordEndpoints mtbRecordEndpoints(Answers answers, FocalBody focalBody) {
        return new RecordEndpoints(answers, focalBody);
    }

    @Bean
    LiabilityEndpoints mtbLiabilityEndpoints(Answers answers) {
        return new LiabilityEndpoints(answers);
    }

    @Bean
    RegulationEndpoints mtbRegulationEndpoints(Answers answers, FocalBody focalBody) {
        return new RegulationEndpoints(answers, focalBody);
    }

    @Bean
    ReportEndpoints mtbReportEndpoints(Answers answers, Tablets tablets) {
        return new ReportEndpoints(answers, tablets);
    }

    @Bean
    UnitEndpoints mtbUnitEndpoints(Answers answers, Units units) {
        return new UnitEndpoints(answers, units);
    }

    @Bean
    ApiEndpoints mtbApiEndpoints(Answers answers) {
        return new ApiEndpoints(answers);
    }

    @Bean
    JournalEndpoints mtbJournalEndpoints(Answers answers, Journal journal, PersonalReads reads, Sealing sealing) {
        return new JournalEndpoints(answers, journal, reads, sealing);
    }

    @Bean
    RegisterEndpoints mtbRegisterEndpoints(Answers answers, Journal journal, Sealing sealing) {
        return new RegisterEndpoints(answers, journal, sealing);
    }

    @Bean
    ReferralEndpoints mtbReferralEndpoints(Answers answers, ObjectProvider<Referrals> referrals, InstantSource clock) {
        return new ReferralEndpoints(answers, referrals.getIfAvailable(() -> Referrals.NONE), clock);
    }

    private static WhoActs nobodySaysWhoActs() {
        throw new Misconfiguration(
                "mtb.web.enabled",
                new Text(
                        "API được bật nhưng không có gì cho biết ai đang thao tác",
                        "the API is switched on and nothing says who acts"),
                new Text(
                        "thêm spring-boot-starter-security, hoặc khai báo một bean kiểu WhoActs, hoặc tắt thuộc tính này",
                        "add spring-boot-starter-security, or a bean of type WhoActs, or switch the property off"));
    }

    /** The path of the endpoints, what their methods may ask for, and how they fail. */
    private record Requests(WebProperties web, Callers callers, Failures failures) implements WebMvcConfigurer {
        @Override
        public void configurePathMatch(PathMatchConfigurer paths) {
            paths.addPathPrefix(
                    web.basePath(), HandlerTypePredicate.forBasePackage(RestEndpoints.class.getPackageName()));
        }

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(callers);
            resolvers.add(new Bodies(web.maxBody(), web.maxPaper()));
        }

        @Override
        public void addInterceptors(InterceptorRegistry interceptors) {
            interceptors.addInterceptor(new StrictParameters()).addPathPatterns(web.basePath() + "/**");
        }

        @Override
        public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
            resolvers.add(0, failures);
        }
    }
}
