package vn.mtb.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.mtb.client.FaultServer.answer;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("thông tin xác thực: một lần lấy cho mọi luồng, làm mới một lần khi bị từ chối")
class CredentialsTest {
    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");

    private final HandTime time = new HandTime(NOON);
    private final Transport transport =
            Transport.builder().time(time).connections(300, 300).build();

    @AfterEach
    void close() {
        transport.close();
    }

    private static Token token(int number) {
        return new Token(Secret.of("t" + number), Optional.empty());
    }

    /** Takes only the token of this number, and those after it. */
    private static FaultServer from(int number) throws IOException {
        return new FaultServer(request -> {
            String shown = request.header("Authorization");
            boolean good = shown.startsWith("Bearer t") && Integer.parseInt(shown.substring(8)) >= number;
            return good ? answer(200, "text/plain", shown) : answer(401, "text/html", "<h1>401</h1>");
        });
    }

    @Test
    void basic_is_written_in_utf8() throws IOException {
        try (FaultServer server = FaultServer.doing(answer(200, "", ""))) {
            transport.call(Request.get(server.uri("/")).as(Credentials.basic("văn-thư", Secret.of("mật:khẩu"))));
            String shown = server.seen().get(0).header("Authorization").substring("Basic ".length());
            assertThat(new String(java.util.Base64.getDecoder().decode(shown), java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo("văn-thư:mật:khẩu");
        }
        assertThatThrownBy(() -> Credentials.basic("a:b", Secret.of("c"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_wrong_password_is_shown_once_only() throws IOException {
        try (FaultServer server = FaultServer.doing(answer(401, "text/html", "<h1>no</h1>", "X-Request-Id: r-1"))) {
            ClientException failed = catchThrowableOfType(
                    ClientException.class,
                    () -> transport.call(
                            Request.get(server.uri("/")).as(Credentials.basic("lan", Secret.of("wrong")))));
            assertThat(failed).isInstanceOf(NotAuthorised.class);
            assertThat(failed.status()).hasValue(401);
            assertThat(failed.requestId()).contains("r-1");
            assertThat(failed.isRetryable()).isFalse();
            assertThat(server.seen()).hasSize(1);
        }
    }

    @Test
    void a_refused_token_is_fetched_anew_once_and_a_post_goes_with_it() throws IOException {
        AtomicInteger fetched = new AtomicInteger();
        Credentials bearer = Credentials.bearer(() -> token(fetched.incrementAndGet()), time);
        try (FaultServer server = from(2)) {
            Request post = Request.post(server.uri("/"), Content.text("text/plain", "once"));
            assertThat(transport.call(post.as(bearer)).text()).isEqualTo("Bearer t2");
            assertThat(server.seen()).hasSize(2);
            assertThat(transport.call(post.as(bearer)).text()).isEqualTo("Bearer t2");
            assertThat(fetched).hasValue(2);
        }
    }

    @Test
    void refused_for_ever_ends_after_one_refresh() throws IOException {
        AtomicInteger fetched = new AtomicInteger();
        Credentials bearer = Credentials.bearer(() -> token(fetched.incrementAndGet()), time);
        try (FaultServer server = from(1_000)) {
            assertThatThrownBy(() -> transport.call(Request.get(server.uri("/")).as(bearer)))
                    .isInstanceOf(NotAuthorised.class);
            assertThat(server.seen()).hasSize(2);
            assertThat(fetched).hasValue(2);
        }
    }

    @Test
    void two_hundred_callers_share_one_fetch_and_one_refresh() throws Exception {
        int callers = 200;
        AtomicInteger fetched = new AtomicInteger();
        CountDownLatch all = new CountDownLatch(callers);
        Credentials bearer = Credentials.bearer(() -> token(fetched.incrementAndGet()), time);
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try (FaultServer server = from(1)) {
            assertThat(together(threads, callers, () -> {
                        all.countDown();
                        all.await();
                        return transport
                                .call(Request.get(server.uri("/")).as(bearer))
                                .text();
                    }))
                    .containsOnly("Bearer t1");
            assertThat(fetched).hasValue(1);
        }
        try (FaultServer server = from(2)) {
            assertThat(together(
                            threads,
                            callers,
                            () -> transport
                                    .call(Request.get(server.uri("/")).as(bearer))
                                    .text()))
                    .containsOnly("Bearer t2");
            assertThat(fetched).hasValue(2);
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<String> together(
            ExecutorService threads, int callers, java.util.concurrent.Callable<String> call) throws Exception {
        List<Future<String>> running = new ArrayList<>();
        for (int i = 0; i < callers; i++) running.add(threads.submit(call));
        List<String> all = new ArrayList<>();
        for (Future<String> one : running) all.add(one.get());
        return all;
    }

    @Test
    void a_fetch_that_fails_fails_for_all_who_wait_and_is_tried_again_by_the_next() throws Exception {
        int callers = 50;
        AtomicInteger fetched = new AtomicInteger();
        CountDownLatch waiting = new CountDownLatch(callers);
        Credentials bearer = Credentials.bearer(
                () -> {
                    int number = fetched.incrementAndGet();
                    if (number > 1) return token(number);
                    try {
                        waiting.await();
                    } catch (InterruptedException stop) {
                        throw new IllegalStateException(stop);
                    }
                    throw new NotAuthorised(
                            Failure.of("not-authorised", Request.get(java.net.URI.create("http://login/"))));
                },
                time);
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try (FaultServer server = from(1)) {
            List<Future<String>> running = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                running.add(threads.submit(() -> {
                    waiting.countDown();
                    try {
                        return transport
                                .call(Request.get(server.uri("/")).as(bearer))
                                .text();
                    } catch (NotAuthorised shared) {
                        return "refused";
                    }
                }));
            }
            for (Future<String> one : running) assertThat(one.get()).isIn("refused", "Bearer t2");
            assertThat(fetched.get()).as("one failure, then one success").isBetween(1, 2);
            assertThat(transport.call(Request.get(server.uri("/")).as(bearer)).text())
                    .isEqualTo("Bearer t2");
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void who_waits_for_another_ones_fetch_waits_no_longer_than_its_own_deadline() throws Exception {
        CountDownLatch fetching = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Credentials bearer = Credentials.bearer(() -> {
            fetching.countDown();
            try {
                never.await();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
            return token(1);
        });
        try (FaultServer server = from(1);
                Transport real = Transport.builder().build()) {
            Thread first =
                    new Thread(() -> real.call(Request.get(server.uri("/")).as(bearer)));
            first.start();
            fetching.await();
            ClientException failed = catchThrowableOfType(
                    ClientException.class,
                    () -> real.call(Request.get(server.uri("/")).as(bearer).within(Duration.ofMillis(100))));
            assertThat(failed.code()).isEqualTo("deadline-passed");
            assertThat(server.seen()).isEmpty();
            never.countDown();
            first.join();
        }
    }

    @Test
    void a_token_ends_early_and_no_sooner_than_it_must() throws IOException {
        AtomicInteger fetched = new AtomicInteger();
        Credentials bearer = Credentials.bearer(
                () -> Token.until(
                        time.instant().plus(Duration.ofMinutes(30)), Secret.of("t" + fetched.incrementAndGet())),
                time);
        try (FaultServer server = from(1)) {
            Request request = Request.get(server.uri("/")).as(bearer);
            transport.call(request);
            time.advance(Duration.ofMinutes(29).plusSeconds(29));
            assertThat(transport.call(request).text()).isEqualTo("Bearer t1");
            time.advance(Duration.ofSeconds(1));
            assertThat(transport.call(request).text()).isEqualTo("Bearer t2");
        }
        assertThat(TokenCredentials.life(Token.until(NOON.plusSeconds(100), Secret.of("a")), NOON))
                .isEqualTo(Duration.ofSeconds(90));
        assertThat(TokenCredentials.life(Token.until(NOON.minusSeconds(100), Secret.of("a")), NOON))
                .isEqualTo(Duration.ZERO);
    }

    @Test
    void a_login_call_gives_the_token_and_a_refused_login_is_not_repeated() throws IOException {
        try (FaultServer login = FaultServer.doing(answer(200, "text/plain", "t7"));
                FaultServer server = from(1)) {
            Credentials shown = Credentials.login(
                    transport,
                    Request.post(login.uri("/v1/auth/login"), Content.text("text/plain", "lan:pw")),
                    answer -> new Token(Secret.of(answer.text()), Optional.empty()));
            assertThat(transport.call(Request.get(server.uri("/")).as(shown)).text())
                    .isEqualTo("Bearer t7");
            assertThat(login.seen()).hasSize(1);
        }
        for (int status : List.of(401, 403)) {
            try (FaultServer login = FaultServer.doing(answer(status, "", ""));
                    FaultServer server = from(1)) {
                Credentials shown = Credentials.login(transport, Request.post(login.uri("/")), answer -> token(1));
                assertThatThrownBy(() ->
                                transport.call(Request.get(server.uri("/")).as(shown)))
                        .isInstanceOf(NotAuthorised.class);
                assertThat(login.seen()).hasSize(1);
                assertThat(server.seen()).isEmpty();
            }
        }
    }

    @Test
    void headers_stand_in_the_order_given_and_a_signature_sees_them() throws IOException {
        Map<String, Secret> pair = new LinkedHashMap<>();
        pair.put("X-SystemId", Secret.of("test.system"));
        pair.put("X-SecretKey", Secret.of("test-secret"));
        Credentials signed = Credentials.headers(pair)
                .and(Credentials.signing(Hmac.sha256(Secret.of("key")), (call, key) -> {
                    assertThat(call.headerNames()).containsExactly("X-Own", "X-SystemId", "X-SecretKey");
                    call.set(
                            "X-Signature",
                            key.hex(call.method() + call.header("X-Own").orElseThrow()));
                }));
        try (FaultServer server = FaultServer.doing(answer(200, "", ""))) {
            transport.call(Request.post(server.uri("/")).header("X-Own", "1").as(signed));
            assertThat(server.seen().get(0).headers().keySet())
                    .containsSubsequence("x-own", "x-systemid", "x-secretkey", "x-signature");
            assertThat(server.seen().get(0).header("X-Signature"))
                    .isEqualTo(Hmac.sha256(Secret.of("key")).hex("POST1"));
        }
    }

    @Test
    void the_hmac_is_that_of_rfc_4231() {
        assertThat(Hmac.sha256(Secret.of("Jefe")).hex("what do ya want for nothing?"))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }
}
