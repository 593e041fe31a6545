package vn.mtb.example.desk.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import vn.mtb.example.desk.signin.Area;
import vn.mtb.example.desk.signin.DeskProperties;
import vn.mtb.example.desk.signin.Officers;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.law.Language;
import vn.mtb.register.Directory;

/** What the head of every page shows: its words, who is signed in, and the parts this role opens. */
@ControllerAdvice
class EveryPage {
    private final MessageSource messages;
    private final Directory directory;
    private final DeskProperties settings;
    private final Desk desk;
    private final Officers officers;

    EveryPage(MessageSource messages, Directory directory, DeskProperties settings, Desk desk, Officers officers) {
        this.messages = messages;
        this.directory = directory;
        this.settings = settings;
        this.desk = desk;
        this.officers = officers;
    }

    @ModelAttribute
    void head(Model model, Locale locale, HttpServletRequest request) {
        Language language = locale.getLanguage().equals("en") ? Language.ENGLISH : Language.VIETNAMESE;
        Words words = new Words(language, messages, directory, settings.names(), desk.papers());
        model.addAttribute("words", words);
        model.addAttribute("lang", language.tag());
        model.addAttribute("here", request.getRequestURI());
        model.addAttribute("unitName", settings.names().getOrDefault(settings.unit(), settings.unit()));
        Optional.ofNullable((Authentication) request.getUserPrincipal())
                .flatMap(officers::of)
                .ifPresent(who -> {
                    List<Area> areas = Arrays.stream(Area.values())
                            .filter(who.role()::sees)
                            .toList();
                    model.addAttribute("who", who);
                    model.addAttribute("areas", areas);
                    model.addAttribute(
                            "works",
                            Area.of(request).filter(who.role()::worksIn).isPresent());
                });
    }

    /** Vietnamese, until somebody chooses English; the choice is kept in a cookie. */
    @Configuration(proxyBeanMethods = false)
    static class Languages implements WebMvcConfigurer {

        @Bean
        LocaleResolver localeResolver() {
            CookieLocaleResolver resolver = new CookieLocaleResolver("desk-language");
            resolver.setDefaultLocale(Locale.forLanguageTag("vi"));
            resolver.setCookieMaxAge(Duration.ofDays(365));
            resolver.setCookieHttpOnly(true);
            resolver.setCookieSameSite("Lax");
            return resolver;
        }

        @Override
        public void addInterceptors(InterceptorRegistry interceptors) {
            LocaleChangeInterceptor change = new LocaleChangeInterceptor();
            change.setParamName("lang");
            change.setIgnoreInvalidLocale(true);
            interceptors.addInterceptor(change);
        }
    }
}
