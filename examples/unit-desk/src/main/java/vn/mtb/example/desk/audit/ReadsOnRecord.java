package vn.mtb.example.desk.audit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.mtb.example.desk.signin.Officers;
import vn.mtb.example.desk.signin.SignedIn;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.spring.security.PersonalReads;

/** Whoever opens somebody's page, minutes or a list with names to take away is written down before anything is shown. */
@Configuration(proxyBeanMethods = false)
class ReadsOnRecord implements WebMvcConfigurer {
    private final Desk desk;
    private final Officers officers;
    private final PersonalReads reads;

    ReadsOnRecord(Desk desk, Officers officers, PersonalReads reads) {
        this.desk = desk;
        this.officers = officers;
        this.reads = reads;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        record(interceptors, "/people/{id}", "person/", List.of(PersonalReads.Kind.POSTS, PersonalReads.Kind.ACCOUNTS));
        record(interceptors, "/tablets/{id}/lines/{line}/minutes", "tablet/", List.of(PersonalReads.Kind.MINUTES));
        record(interceptors, "/tablets/export.*", "tablets", List.of(PersonalReads.Kind.EXPORT));
        record(interceptors, "/reports/period.*", "period", List.of(PersonalReads.Kind.EXPORT));
    }

    private void record(InterceptorRegistry interceptors, String path, String subject, List<PersonalReads.Kind> kinds) {
        interceptors.addInterceptor(new Noting(subject, kinds)).addPathPatterns(path);
    }

    /** Notes one way of reading. */
    private final class Noting implements HandlerInterceptor {
        private final String subject;
        private final List<PersonalReads.Kind> kinds;

        private Noting(String subject, List<PersonalReads.Kind> kinds) {
            this.subject = subject;
            this.kinds = kinds;
        }

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            Optional<SignedIn> who = Optional.ofNullable((Authentication) request.getUserPrincipal())
                    .flatMap(officers::of);
            String whose = subject.endsWith("/") ? id(request) : "";
            if (who.isPresent() && !(subject.endsWith("/") && whose.isEmpty())) {
                for (PersonalReads.Kind kind : kinds) {
                    reads.note(who.get().actor(), desk.unit().id(), kind, subject + whose);
                }
            }
            return true;
        }
    }

    /** Empty for an address like {@code /people/new}, which is nobody's, and for what can be no id. */
    private static String id(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        Object id = variables instanceof Map<?, ?> map ? map.get("id") : null;
        return id instanceof String text && text.matches("[A-Za-z0-9._:-]{1,64}") ? text : "";
    }
}
