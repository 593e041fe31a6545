package vn.mtb.example.desk.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A form that was sent after the session ended is shown again after signing in, filled as it was; it is never sent by itself. */
public final class KeptForms extends SavedRequestAwareAuthenticationSuccessHandler implements AuthenticationEntryPoint {
    private static final String KEPT = "desk.kept-form";
    private static final int MOST_CHARACTERS = 100_000;

    private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint("/signin");
    private final AuthenticationEntryPoint signInAgain = new LoginUrlAuthenticationEntryPoint("/signin?expired");

    KeptForms() {
        setDefaultTargetUrl("/overview");
    }

    private record Kept(String path, Map<String, List<String>> typed) implements Serializable {
        private static final long serialVersionUID = 1;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        boolean typed = HttpMethod.POST.matches(request.getMethod());
        if (typed) keep(request);
        boolean cameBefore = typed || request.getRequestedSessionId() != null;
        (cameBefore ? signInAgain : signIn).commence(request, response, why);
    }

    private static void keep(HttpServletRequest request) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("_")) typed.put(name, List.copyOf(Arrays.asList(values)));
        });
        int size = typed.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
        if (size <= MOST_CHARACTERS) request.getSession().setAttribute(KEPT, new Kept(Area.path(request), typed));
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication signedIn)
            throws IOException, ServletException {
        if (request.getSession().getAttribute(KEPT) instanceof Kept kept) {
            response.sendRedirect(request.getContextPath() + kept.path());
            return;
        }
        super.onAuthenticationSuccess(request, response, signedIn);
    }

    /**
     * What was typed into a form before the session ended; asked once, it is forgotten.
     *
     * @param request the request for the form
     * @return the fields; null when nothing was kept for this address
     */
    public static @Nullable MultiValueMap<String, String> takeFor(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(KEPT) instanceof Kept kept)
                || !kept.path().equals(Area.path(request))) {
            return null;
        }
        session.removeAttribute(KEPT);
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        kept.typed().forEach((name, values) -> values.forEach(value -> typed.add(name, value)));
        return typed;
    }
}
