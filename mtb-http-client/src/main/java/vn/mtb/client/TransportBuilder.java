package vn.mtb.client;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Sets up a {@link Transport} (<i>thiết lập đường truyền</i>). */
public final class TransportBuilder {
    private static final TimeValue IDLE = TimeValue.ofSeconds(30);
    private static final TimeValue LIFE = TimeValue.ofMinutes(10);
    private static final TimeValue CHECKED_AFTER = TimeValue.ofSeconds(1);

    private Duration connect = Duration.ofSeconds(10);
    private Duration silence = Duration.ofSeconds(30);
    private Duration total = Duration.ofMinutes(1);
    private int attempts = 4;
    private Duration firstPause = Duration.ofMillis(200);
    private Duration longestPause = Duration.ofSeconds(10);
    private long bound = 16L << 20;
    private long streamBound = 1L << 30;
    private int connections = 64;
    private int connectionsPerHost = 16;
    private @Nullable URI proxy;
    private @Nullable UsernamePasswordCredentials proxyShown;
    private @Nullable SSLContext tls;
    private String userAgent = "mtb-http-client";
    private final List<Observer> observers = new ArrayList<>();
    private Consumer<HttpClientBuilder> hook = builder -> {};
    private Time time = Time.system();
    private RandomGenerator chance = new SharedChance();

    TransportBuilder() {}

    /**
     * How long opening a connection may take, TLS included, and waiting for one of the pool; ten seconds unless set.
     *
     * @param span more than zero, at most a day
     * @return this
     */
    public TransportBuilder connectWithin(Duration span) {
        connect = Time.finite("the connect timeout", span);
        return this;
    }

    /**
     * How long a server may be silent, before its answer and between its bytes; half a minute unless set.
     *
     * @param span more than zero, at most a day
     * @return this
     */
    public TransportBuilder silentFor(Duration span) {
        silence = Time.finite("the silence", span);
        return this;
    }

    /**
     * The deadline of a call that names none, over all attempts, redirects, pauses and reading; one minute unless set.
     *
     * @param span more than zero, at most a day
     * @return this
     */
    public TransportBuilder completeWithin(Duration span) {
        total = Time.finite("the deadline", span);
        return this;
    }

    /**
     * How often a call is sent at most; 4 unless set. 1 never repeats.
     *
     * @param most 1 to 20
     * @return this
     */
    public TransportBuilder attempts(int most) {
        if (most < 1 || most > 20) throw new IllegalArgumentException(most + " attempts; give 1 to 20");
        attempts = most;
        return this;
    }

    /**
     * The pauses between attempts: doubling from the first to the longest, of which a random part between half and all is
     * waited; 200 ms and ten seconds unless set. A server's {@code Retry-After} is waited out if it is longer and the deadline
     * allows.
     *
     * @param first before the second attempt
     * @param longest at all
     * @return this
     * @throws IllegalArgumentException when the first is longer than the longest
     */
    public TransportBuilder backoff(Duration first, Duration longest) {
        firstPause = Time.finite("the first pause", first);
        longestPause = Time.finite("the longest pause", longest);
        if (first.compareTo(longest) > 0) {
            throw new IllegalArgumentException("the first pause " + first + " is longer than the longest " + longest);
        }
        return this;
    }

    /**
     * The bounds of answers whose requests name none: 16 MiB in memory and one GiB streamed unless set.
     *
     * @param inMemory bytes
     * @param streamed bytes
     * @return this
     */
    public TransportBuilder answersUpTo(long inMemory, long streamed) {
        if (inMemory < 0 || streamed < 0) throw new IllegalArgumentException("a bound is zero or more bytes");
        bound = inMemory;
        streamBound = streamed;
        return this;
    }

    /**
     * How many connections are open at once; 64, and 16 to one host, unless set.
     *
     * @param inAll 1 or more
     * @param perHost 1 or more
     * @return this
     */
    public TransportBuilder connections(int inAll, int perHost) {
        if (inAll < 1 || perHost < 1) throw new IllegalArgumentException("a pool has one connection at least");
        connections = inAll;
        connectionsPerHost = perHost;
        return this;
    }

    /**
     * Goes through a proxy that asks for no password: calls to http by it, calls to https through a tunnel that it opens.
     *
     * @param address scheme, host and port
     * @return this
     * @throws BadInput when it is no such address
     */
    public TransportBuilder proxy(URI address) {
        proxy = Checks.address(address);
        proxyShown = null;
        return this;
    }

    /**
     * The same through a proxy that asks for a password. It is shown to the proxy alone and never to a server behind it.
     *
     * @param address scheme, host and port
     * @param user whom the proxy knows
     * @param password the password
     * @return this
     * @throws BadInput when it is no such address
     */
    public TransportBuilder proxy(URI address, String user, Secret password) {
        proxy = Checks.address(address);
        proxyShown = new UsernamePasswordCredentials(user, password.reveal().toCharArray());
        return this;
    }

    /**
     * Trusts, and shows a certificate, as this context does; without it, as the JVM does. See {@link Tls} for a context made of
     * key stores.
     *
     * @param context whom to trust and what to show
     * @return this
     */
    public TransportBuilder tls(SSLContext context) {
        tls = Objects.requireNonNull(context, "context");
        return this;
    }

    /**
     * What the client calls itself; {@code mtb-http-client} unless set.
     *
     * @param name a header value
     * @return this
     */
    public TransportBuilder userAgent(String name) {
        userAgent = Checks.headerValue("User-Agent", name);
        return this;
    }

    /**
     * Tells somebody of each call.
     *
     * @param observer told when it is over
     * @return this
     */
    public TransportBuilder observer(Observer observer) {
        observers.add(Objects.requireNonNull(observer, "observer"));
        return this;
    }

    /**
     * Waits and measures by another time, as tests do.
     *
     * @param other the time
     * @return this
     */
    public TransportBuilder time(Time other) {
        time = Objects.requireNonNull(other, "other");
        return this;
    }

    /**
     * Spreads pauses by another chance, as tests do.
     *
     * @param other safe for use by many threads
     * @return this
     */
    public TransportBuilder chance(RandomGenerator other) {
        chance = Objects.requireNonNull(other, "other");
        return this;
    }

    /**
     * Whatever else Apache HttpClient offers, set last. Automatic repeats, redirects, cookies and content decoding are off and
     * should stay so.
     *
     * @param setting of HttpClient's own builder
     * @return this
     */
    public TransportBuilder httpClient(Consumer<HttpClientBuilder> setting) {
        hook = hook.andThen(setting);
        return this;
    }

    /**
     * Builds it. Opens no connection yet.
     *
     * @return the transport, to be closed by the caller
     */
    public Transport build() {
        Timeout connecting = timeout(connect);
        PoolingHttpClientConnectionManagerBuilder pool = PoolingHttpClientConnectionManagerBuilder.create()
                .setConnectionFactory(QuietConnection::new)
                .setMaxConnTotal(connections)
                .setMaxConnPerRoute(connectionsPerHost)
                .setDefaultTlsConfig(
                        TlsConfig.custom().setHandshakeTimeout(connecting).build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(connecting)
                        .setSocketTimeout(timeout(silence))
                        .setIdleTimeout(Timeout.of(IDLE.getDuration(), IDLE.getTimeUnit()))
                        .setTimeToLive(LIFE)
                        .setValidateAfterInactivity(CHECKED_AFTER)
                        .build());
        if (tls != null) pool.setTlsSocketStrategy(new DefaultClientTlsStrategy(tls));
        RequestConfig request = RequestConfig.custom()
                .setConnectionRequestTimeout(connecting)
                .setResponseTimeout(timeout(silence))
                .setRedirectsEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .build();
        HttpHost by = proxy == null ? null : host(proxy);
        Departure departure = new Departure(by, proxyShown);
        HttpClientBuilder client = HttpClientBuilder.create()
                .setConnectionManager(pool.build())
                .setRequestExecutor(departure)
                .setDefaultRequestConfig(request)
                .setUserAgent(userAgent)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableContentCompression();
        if (by != null) client.setProxy(by);
        if (by != null && proxyShown != null) {
            BasicCredentialsProvider known = new BasicCredentialsProvider();
            known.setCredentials(new AuthScope(by), proxyShown);
            client.setDefaultCredentialsProvider(known);
        }
        hook.accept(client);
        return new Transport(
                client.build(),
                new TransportSettings(
                        request,
                        total,
                        attempts,
                        new Backoff(firstPause, longestPause),
                        bound,
                        streamBound,
                        List.copyOf(observers),
                        time,
                        chance,
                        departure));
    }

    private static HttpHost host(URI address) {
        int port = address.getPort() >= 0 ? address.getPort() : URIScheme.HTTPS.same(address.getScheme()) ? 443 : 80;
        return new HttpHost(address.getScheme(), address.getHost(), port);
    }

    static Timeout timeout(Duration span) {
        return Timeout.of(Math.max(1, span.toMillis()), TimeUnit.MILLISECONDS);
    }

    /** The machine's own chance, one generator per thread. */
    private static final class SharedChance implements RandomGenerator {
        @Override
        public long nextLong() {
            return ThreadLocalRandom.current().nextLong();
        }
    }
}
