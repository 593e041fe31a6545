package vn.mtb.spring.security;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.util.ClassUtils;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;

/**
 * Who acts, by what the sign-in says (<i>định danh theo thông tin đăng nhập</i>): the claims of a token, the attributes of an account, or
 * authorities written {@code mtb_person=CB-01}. What is no id or no capacity names nobody; who has no capacity acts as a user.
 */
public final class ClaimedActors implements Actors {
    private static final boolean TOKENS = ClassUtils.isPresent(
            "org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken",
            ClaimedActors.class.getClassLoader());
    private static final boolean PRINCIPALS = ClassUtils.isPresent(
            "org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal",
            ClaimedActors.class.getClassLoader());

    private final SecurityProperties names;

    /**
     * By the names of the claims.
     *
     * @param names which claims say what
     */
    public ClaimedActors(SecurityProperties names) {
        this.names = Objects.requireNonNull(names, "names");
    }

    @Override
    public Optional<Actor> of(Authentication signedIn) {
        Map<String, ?> claims = claims(signedIn);
        Optional<PersonId> person =
                one(said(names.personClaim(), claims, signedIn)).flatMap(id -> form(PersonId::new, id));
        Optional<UnitId> unit = one(said(names.unitClaim(), claims, signedIn)).flatMap(id -> form(UnitId::new, id));
        List<String> capacities = said(names.capacityClaim(), claims, signedIn);
        Optional<Capacity> as = capacities.isEmpty()
                ? Optional.of(Capacity.USER)
                : one(capacities).flatMap(ClaimedActors::capacity);
        if (person.isEmpty() || unit.isEmpty() || as.isEmpty()) return Optional.empty();
        return Optional.of(new Actor(person.get(), as.get(), unit.get()));
    }

    private static Map<String, ?> claims(Authentication signedIn) {
        Map<String, ?> claims = TOKENS ? Tokens.claims(signedIn) : Map.of();
        return claims.isEmpty() && PRINCIPALS ? Principals.claims(signedIn) : claims;
    }

    /** What is claimed under a name; a claim that is no text is as good as several. */
    private static List<String> said(String name, Map<String, ?> claims, Authentication signedIn) {
        Object claimed = claims.get(name);
        if (claimed != null) return claimed instanceof String text ? List.of(text) : List.of("", name);
        String prefix = name + "=";
        return signedIn.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(Objects::nonNull)
                .filter(authority -> authority.startsWith(prefix))
                .map(authority -> authority.substring(prefix.length()))
                .distinct()
                .toList();
    }

    /** One claim, and never two: where several values are claimed under one name, none counts. */
    private static Optional<String> one(List<String> said) {
        return said.size() == 1 ? Optional.of(said.get(0)) : Optional.empty();
    }

    private static Optional<Capacity> capacity(String claimed) {
        String name = claimed.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(Capacity.values())
                .filter(one -> one.name().equals(name))
                .findFirst();
    }

    private static <T> Optional<T> form(Function<String, T> maker, String id) {
        try {
            return Optional.of(maker.apply(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** Loaded only beside the classes of a resource server. */
    private static final class Tokens {
        static Map<String, ?> claims(Authentication signedIn) {
            return signedIn
                            instanceof
                            org.springframework.security.oauth2.server.resource.authentication
                                                    .AbstractOAuth2TokenAuthenticationToken<
                                            ?>
                                    token
                    ? token.getTokenAttributes()
                    : Map.of();
        }
    }

    /** Loaded only beside the classes of OAuth 2. */
    private static final class Principals {
        static Map<String, ?> claims(Authentication signedIn) {
            @Nullable Object principal = signedIn.getPrincipal();
            return principal instanceof org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal account
                    ? account.getAttributes()
                    : Map.of();
        }
    }
}
