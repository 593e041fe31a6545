package vn.mtb.spring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.mtb.register.Flaw;

/**
 * Refuses a parameter that the endpoint does not know, and one that is given twice (<i>tham số lạ</i>): a misspelt condition would silently
 * show more than was asked for.
 */
final class StrictParameters implements HandlerInterceptor {
    private static final String OF_THE_FORM =
            "_csrf"; // Spring Security's, in what a page of the same application sends

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || !isOurs(method)) return true;
        Set<String> known = new TreeSet<>();
        Set<String> many = new TreeSet<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
            if (asked == null) continue;
            known.add(asked.value());
            if (parameter.getParameterType() == List.class) many.add(asked.value());
        }
        List<Flaw> flaws = new ArrayList<>();
        for (Map.Entry<String, String[]> given : request.getParameterMap().entrySet()) {
            String name = given.getKey();
            if (name.equals(OF_THE_FORM)) continue;
            if (!known.contains(name)) flaws.add(Flawed.flaw("?", "flaw-parameter", Given.shown(name), known));
            else if (given.getValue().length > 1 && !many.contains(name))
                flaws.add(Flawed.flaw(name, "flaw-parameter-twice"));
        }
        if (!flaws.isEmpty()) throw new Flawed(flaws);
        return true;
    }

    static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackage().equals(StrictParameters.class.getPackage());
    }
}
