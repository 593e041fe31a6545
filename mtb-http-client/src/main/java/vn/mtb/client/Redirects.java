package vn.mtb.client;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where a call goes when the server sends it on (<i>chuyển hướng</i>). Reading is sent on to any host, though never from https to
 * http; what carries content only within the same origin, by 307 and 308. Headers of the caller stay with the first origin.
 */
final class Redirects {
    private static final Set<Integer> STATUSES = Set.of(301, 302, 303, 307, 308);
    private static final Set<String> HARMLESS = Set.of("accept", "accept-language", "user-agent");
    private static final int MOST = 10;

    private final Request request;
    private final String home;
    private final Set<URI> seen = new HashSet<>();
    private URI uri;

    Redirects(Request request) {
        this.request = request;
        this.uri = request.uri();
        this.home = Request.origin(uri);
        seen.add(uri);
    }

    static boolean isOne(Head head) {
        return STATUSES.contains(head.status()) && head.header("Location").isPresent();
    }

    URI uri() {
        return uri;
    }

    boolean atHome() {
        return Request.origin(uri).equals(home);
    }

    /** The headers that may be shown here. */
    List<Request.Field> fields() {
        if (atHome()) return request.fields();
        return request.fields().stream()
                .filter(field -> HARMLESS.contains(field.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    /** Follows, or says why not. */
    void follow(Head head) {
        URI next = target(head);
        boolean reading = request.method().equals("GET");
        boolean kept = head.status() == 307 || head.status() == 308;
        if (!reading && !(kept && Request.origin(next).equals(Request.origin(uri)))) {
            throw new Rejected(head.failure("redirect-refused", next.getHost()));
        }
        if ("https".equalsIgnoreCase(uri.getScheme()) && "http".equalsIgnoreCase(next.getScheme())) {
            throw new Rejected(head.failure("redirect-refused", next.getHost()));
        }
        if (!seen.add(next) || seen.size() > MOST) throw new Rejected(head.failure("redirect-loop", seen.size()));
        uri = next;
    }

    private URI target(Head head) {
        Optional<String> location = head.header("Location");
        try {
            URI resolved = uri.resolve(location.orElseThrow().strip());
            return Checks.address(new URI(resolved.getScheme(), resolved.getRawAuthority(), null, null, null)
                    .resolve(withoutFragment(resolved)));
        } catch (IllegalArgumentException | URISyntaxException unusable) {
            throw new Rejected(head.failure("redirect-refused", "—"));
        }
    }

    private static String withoutFragment(URI uri) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
