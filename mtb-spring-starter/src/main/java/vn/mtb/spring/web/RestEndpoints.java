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
import vn.mtb.register.Directory;
import vn.mtb.spring.register.Tablets;
import vn.mtb.spring.security.PersonalReads;
import vn.mtb.spring.security.Scopes;
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
            WhoActs who,
            Scopes scopes,
            Units units,
            Tablets tablets,
            PersonalReads reads,
            ObjectProvider<InstantSource> clock) {
        return new Callers(who, scopes, units, tablets, reads, clock.getIfAvailable(InstantSource::system));
    }

    @Bean
    WebMvcConfigurer mtbRequests(WebProperties web, Callers callers, Answers answers, Directory directory) {
        return new Requests(web, callers, new Failures(web.basePath(), answers, directory));
    }

    @Bean
    ActEndpoints mtbActEndpoints(Answers answers) {
        return new ActEndpoints(answers);
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
