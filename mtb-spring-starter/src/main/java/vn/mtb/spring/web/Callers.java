package vn.mtb.spring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import vn.mtb.party.Actor;
import vn.mtb.spring.register.Hanoi;
import vn.mtb.spring.register.Tablets;
import vn.mtb.spring.security.PersonalReads;
import vn.mtb.spring.security.Scopes;
import vn.mtb.spring.unit.ServedUnit;
import vn.mtb.spring.unit.Units;

/**
 * Finds out who asks and which unit he asks about (<i>xác định người hỏi và đơn vị</i>), before anything else of the request is read: what he
 * does not see is answered like what is not there.
 */
final class Callers implements HandlerMethodArgumentResolver {
    private final WhoActs who;
    private final Scopes scopes;
    private final Units units;
    private final Tablets tablets;
    private final PersonalReads reads;
    private final InstantSource clock;

    Callers(WhoActs who, Scopes scopes, Units units, Tablets tablets, PersonalReads reads, InstantSource clock) {
        this.who = who;
        this.scopes = scopes;
        this.units = units;
        this.tablets = tablets;
        this.reads = reads;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Seen.class || parameter.getParameterType() == Caller.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest http =
                Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class), "a servlet request");
        Caller caller = caller(http);
        return parameter.getParameterType() == Caller.class ? caller : seen(caller, request);
    }

    private Caller caller(HttpServletRequest request) {
        Actor actor = who.in(request);
        LocalDate today = Hanoi.day(clock.instant());
        return new Caller(actor, scopes.of(actor, today), scopes.confinedTo(actor), today, Spoken.by(request));
    }

    private Seen seen(Caller caller, NativeWebRequest request) {
        Object variables =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        String code = variables instanceof Map<?, ?> map ? String.valueOf(map.get("unit")) : "";
        ServedUnit unit = units.find(Given.unit(code))
                .filter(found -> caller.scope().includes(found.id()))
                .orElseThrow(() -> new Stopped(Problem.NOT_FOUND));
        return new Seen(caller, unit, tablets, reads, scopes.keeps(caller.actor(), unit.id()));
    }
}
