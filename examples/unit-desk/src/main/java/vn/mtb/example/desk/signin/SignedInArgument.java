package vn.mtb.example.desk.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands {@link SignedIn} to the methods of controllers. */
final class SignedInArgument implements HandlerMethodArgumentResolver {
    private final Officers officers;

    SignedInArgument(Officers officers) {
        this.officers = officers;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == SignedIn.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (request.getUserPrincipal() instanceof Authentication signedIn) {
            return officers.of(signedIn).orElseThrow(() -> new IllegalStateException("the filter lets nobody else in"));
        }
        throw new IllegalStateException("the filter lets nobody in who is not signed in");
    }
}
