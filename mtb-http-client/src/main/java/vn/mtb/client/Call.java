package vn.mtb.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.apache.hc.client5.http.ClientProtocolException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One call, from its first attempt to its end (<i>một lần gọi</i>). */
final class Call<T> implements Deadlines.Dated {

    /** Who reads the body, its bound where the request names none, what he can take at all, and whether bytes that were read are gone. */
    record Reading<T>(BodyReader<T> reader, long bound, long most, boolean consumes) {}

    private static final Logger LOG = LoggerFactory.getLogger(Transport.class);
    private static final Set<Integer> BUSY = Set.of(408, 425, 429, 502, 503, 504);
    private static final int ERROR_BODY = 64 << 10;

    private final Transport transport;
    private final TransportSettings settings;
    private final Request request;
    private final Reading<T> reading;
    private final long bound;
    private final long started;
    private final long ends;
    private volatile @Nullable HttpUriRequestBase current;
    private volatile boolean cut;
    private boolean refreshed;
    private boolean last;
    private int attempts;
    private long sent;
    private long received;
    private OptionalInt status = OptionalInt.empty();

    Call(Transport transport, Request request, Reading<T> reading) {
        this.transport = transport;
        this.settings = transport.settings();
        this.request = request;
        this.reading = reading;
        this.bound = Math.min(request.bound().orElse(reading.bound()), reading.most());
        this.started = settings.time().nanos();
        this.ends = started + request.deadline(settings.total()).toNanos();
    }

    @Override
    public boolean isPast(long now) {
        return now - ends >= 0;
    }

    /** From another thread: whatever this call hangs on ends now. */
    @Override
    public void cut() {
        cut = true;
        HttpUriRequestBase hanging = current;
        if (hanging != null) hanging.cancel();
    }

    void checkDeadline() throws IOException {
        if (cut) throw new InterruptedIOException("past the deadline");
    }

    T run() {
        transport.deadlines().watch(this);
        List<Consumer<Observer.Exchange>> watching = begin();
        Optional<String> problem = Optional.of("interrupted");
        try {
            T read = attempt();
            problem = Optional.empty();
            return read;
        } catch (ClientException failed) {
            problem = Optional.of(failed.code());
            throw failed;
        } finally {
            transport.deadlines().forget(this);
            report(problem, watching);
        }
    }

    private List<Consumer<Observer.Exchange>> begin() {
        if (settings.observers().isEmpty()) return List.of();
        List<Consumer<Observer.Exchange>> watching = new ArrayList<>();
        for (Observer observer : settings.observers()) {
            unharmed(() -> watching.add(observer.begins(request.operation(), request.method())));
        }
        return watching;
    }

    private static void unharmed(Runnable theirs) {
        try {
            theirs.run();
        } catch (RuntimeException failed) {
            LOG.warn("an observer failed with {}", failed.getClass().getName());
        }
    }

    private T attempt() {
        while (true) {
            attempts++;
            last = false;
            try {
                return follow(new Redirects(request));
            } catch (ClientException failed) {
                if (!again(failed)) throw failed;
            }
        }
    }

    /** Waits, where a repeat is safe, useful and still in time. */
    private boolean again(ClientException failed) {
        boolean safe = request.isRepeatable() || (failed instanceof Unreachable gone && !gone.mayHaveArrived());
        if (last
                || !safe
                || failed.code().equals("interrupted")
                || !failed.isRetryable()
                || attempts >= settings.attempts()) return false;
        Duration pause =
                settings.backoff().after(attempts, failed.retryAfter().orElse(Duration.ZERO), settings.chance());
        if (pause.compareTo(left()) >= 0) return false;
        LOG.info("{}: {}; attempt {} follows in {} ms", request, failed.code(), attempts + 1, pause.toMillis());
        try {
            settings.time().pause(pause);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Unreachable(Failure.of("interrupted", request).retryable(true), false, null);
        }
        return true;
    }

    private Duration left() {
        return Duration.ofNanos(ends - settings.time().nanos());
    }

    private T follow(Redirects way) {
        while (true) {
            Outgoing outgoing = new Outgoing(request, way.uri(), way.fields(), left());
            if (way.atHome()) {
                last = true;
                request.credentials().apply(outgoing);
                last = false;
            }
            Step<T> step = exchange(outgoing);
            if (step instanceof Step.Done<T> done) return done.value();
            Answer answer = ((Step.NotYet<T>) step).answer();
            if (Redirects.isOne(answer)) way.follow(answer);
            else if (refreshed || !way.atHome() || !refresh(outgoing)) throw new NotAuthorised(refusal(answer));
        }
    }

    private boolean refresh(Outgoing outgoing) {
        refreshed = true;
        return request.credentials().refused(outgoing);
    }

    private static Failure refusal(Answer answer) {
        return answer.failure("not-authorised");
    }

    /** What one exchange led to. */
    private sealed interface Step<T> {
        record Done<T>(T value) implements Step<T> {}

        record NotYet<T>(Answer answer) implements Step<T> {}
    }

    private Step<T> exchange(Outgoing outgoing) {
        Departure.Context context = settings.departure().context();
        Upload upload = request.content()
                .map(content -> new Upload(content, request.progress()))
                .orElse(null);
        HttpUriRequestBase http = message(outgoing, upload);
        current = http;
        boolean reusable = false;
        ClassicHttpResponse response = null;
        try {
            checkDeadline();
            response = transport.client().executeOpen(host(outgoing.uri()), http, context);
            Head head = head(response, outgoing.uri());
            if (context.tunnelRefused()) throw tunnelRefused(head);
            Body body = new Body(stream(response), head, readsAll(head) ? bound : Long.MAX_VALUE, this, progress(head));
            try {
                Step<T> step = answered(head, body);
                reusable = body.exhausted();
                return step;
            } finally {
                received += body.received();
            }
        } catch (IOException broken) {
            if (upload != null) upload.throwOwn();
            throw broken(broken, context.begun());
        } catch (CancellationException whileWaiting) {
            throw broken(new InterruptedIOException("cancelled"), context.begun());
        } finally {
            if (upload != null) sent += upload.sent();
            end(http, response, reusable);
        }
    }

    private Step<T> answered(Head head, Body body) throws IOException {
        if (head.status() >= 200 && head.status() < 300) {
            checkType(head);
            last = reading.consumes();
            try {
                return new Step.Done<>(reading.reader().read(head, body));
            } catch (IOException own) {
                if (body.brokeWith(own)) throw own;
                throw new UncheckedIOException(own);
            }
        }
        Answer answer = new Answer(head, Body.beginning(body, ERROR_BODY));
        checkDeadline();
        if (Redirects.isOne(head) || head.status() == 401) return new Step.NotYet<>(answer);
        throw refused(answer);
    }

    /** The proxy's own word: nothing reached the server, and nothing of it is taken for the server's. */
    private static ClientException tunnelRefused(Head head) {
        if (head.status() == 407) return new NotAuthorised(head.failure("proxy-not-authorised"));
        Failure failure = head.failure("proxy-refused").retryable(BUSY.contains(head.status()));
        return new Unreachable(failure, false, null);
    }

    private ClientException refused(Answer answer) {
        int code = answer.status();
        if (code == 407) return new NotAuthorised(answer.failure("proxy-not-authorised"));
        if (code == 403) return new NotAuthorised(refusal(answer));
        Failure failure = answer.failure(
                        BUSY.contains(code) ? "server-busy" : code < 400 ? "redirect-refused" : "rejected", "—")
                .retryable(BUSY.contains(code) && (request.isRepeatable() || code == 429));
        return new Rejected(RetryAfter.of(answer, settings.time().instant())
                .map(failure::retryAfter)
                .orElse(failure));
    }

    private void checkType(Head head) {
        if (request.expected().isEmpty() || head.status() == 204 || head.status() == 205) return;
        if (!request.expected().contains(head.type())) {
            throw new Unreadable(head.failure("wrong-content-type", request.expected()));
        }
    }

    private static boolean readsAll(Head head) {
        return head.status() >= 200 && head.status() < 300;
    }

    private Progress progress(Head head) {
        return readsAll(head) ? request.progress() : Progress.NOBODY;
    }

    private ClientException broken(IOException broken, boolean begun) {
        boolean past = cut || isPast(settings.time().nanos());
        if (broken instanceof ClientProtocolException && !past) {
            return new Unreadable(Failure.of("not-http", request), new Concealed(broken));
        }
        String code = past ? "deadline-passed" : Broken.code(broken);
        if (Thread.currentThread().isInterrupted()) code = "interrupted";
        Failure failure = Failure.of(code, request, request.uri().getHost())
                .retryable((request.isRepeatable() || !begun) && !code.equals("no-tls"));
        return new Unreachable(failure, begun, Broken.quotable(broken));
    }

    private HttpUriRequestBase message(Outgoing outgoing, @Nullable Upload upload) {
        HttpUriRequestBase http = new HttpUriRequestBase(outgoing.method(), outgoing.uri());
        for (Request.Field field : outgoing.fields()) http.addHeader(field.name(), field.value());
        if (upload != null) http.setEntity(upload);
        Duration silence = request.silence();
        if (silence != null) {
            http.setConfig(RequestConfig.copy(settings.request())
                    .setResponseTimeout(TransportBuilder.timeout(silence))
                    .build());
        }
        return http;
    }

    private Head head(ClassicHttpResponse response, URI uri) {
        Header[] headers = response.getHeaders();
        List<Request.Field> fields = new ArrayList<>(headers.length);
        for (Header header : headers) {
            fields.add(new Request.Field(header.getName(), header.getValue() == null ? "" : header.getValue()));
        }
        status = OptionalInt.of(response.getCode());
        return new Head(request, uri, response.getCode(), fields);
    }

    private static InputStream stream(ClassicHttpResponse response) throws IOException {
        HttpEntity entity = response.getEntity();
        return entity == null ? InputStream.nullInputStream() : entity.getContent();
    }

    private static HttpHost host(URI uri) {
        return new HttpHost(uri.getScheme(), uri.getHost(), uri.getPort());
    }

    /** An unread rest is not waited for: the connection goes. */
    private void end(HttpUriRequestBase http, @Nullable ClassicHttpResponse response, boolean reusable) {
        current = null;
        if (!reusable) http.cancel();
        if (response == null) return;
        try {
            response.close();
        } catch (IOException gone) {
            LOG.trace("{}: closed by the other side", request);
        }
    }

    private void report(Optional<String> problem, List<Consumer<Observer.Exchange>> watching) {
        Duration took = Duration.ofNanos(settings.time().nanos() - started);
        if (LOG.isDebugEnabled()) {
            LOG.debug(
                    "{}: {} after {} attempts and {} ms",
                    request,
                    problem.orElseGet(() -> "HTTP " + status.orElse(0)),
                    attempts,
                    took.toMillis());
        }
        if (watching.isEmpty()) return;
        Observer.Exchange exchange = new Observer.Exchange(
                request.operation(),
                request.method(),
                Request.origin(request.uri()),
                status,
                problem,
                attempts,
                took,
                sent,
                received);
        // In the other order, as what lies within each other ends.
        for (int i = watching.size() - 1; i >= 0; i--) {
            Consumer<Observer.Exchange> one = watching.get(i);
            unharmed(() -> one.accept(exchange));
        }
    }
}
