package vn.mtb.client.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.client.Credentials;
import vn.mtb.client.FaultServer;
import vn.mtb.client.HandTime;
import vn.mtb.client.Request;
import vn.mtb.client.Secret;
import vn.mtb.client.Transport;
import vn.mtb.client.Unreachable;

@DisplayName("số lượt gọi cùng lúc mà máy chủ cho phép")
class PermitsTest {
    private static final URI ANYWHERE = URI.create("http://mail.hanoi.test/");
    private static final String SESSION = """
            {"capabilities":{"urn:ietf:params:jmap:core":{"maxConcurrentRequests":2},"urn:ietf:params:jmap:mail":{}},
             "accounts":{"A":{"name":"lan@hanoi.test","isPersonal":true}},
             "primaryAccounts":{"urn:ietf:params:jmap:mail":"A"},"username":"lan@hanoi.test",
             "apiUrl":"api/","downloadUrl":"/d/","uploadUrl":"/u/","state":"1"}
            """;

    private final Transport transport = Transport.builder().build();

    @AfterEach
    void close() {
        transport.close();
    }

    private static FaultServer.Deed waiting(CountDownLatch go, FaultServer.Deed then) {
        return new FaultServer.Deed() {
            @Override
            public void to(Socket socket, OutputStream out) throws IOException, InterruptedException {
                if (!go.await(20, TimeUnit.SECONDS)) throw new IOException("never told to go on");
                then.to(socket, out);
            }

            @Override
            public boolean keepsOpen() {
                return true;
            }
        };
    }

    @Test
    @DisplayName("số lượt gọi cùng lúc của máy chủ được giữ qua các phiên làm việc")
    void a_new_session_gives_no_more_room_than_the_server_has() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        BlockingQueue<String> arrived = new LinkedBlockingQueue<>();
        AtomicInteger sessions = new AtomicInteger();
        AtomicInteger requests = new AtomicInteger();
        try (FaultServer many = new FaultServer(seen -> {
            if (seen.method().equals("GET")) {
                sessions.incrementAndGet();
                return FaultServer.answer(200, "application/json", SESSION);
            }
            boolean second = requests.incrementAndGet() == 2;
            FaultServer.Deed answer = FaultServer.answer(
                    200,
                    "application/json",
                    "{\"sessionState\":\"" + (second ? "2" : "1")
                            + "\",\"methodResponses\":[[\"Mailbox/get\",{\"list\":[]},\"m\"]]}");
            arrived.add(seen.path());
            return second ? answer : waiting(go, answer);
        })) {
            MailClient mail = MailClient.at(many.uri("/jmap/"), transport)
                    .as(Credentials.basic("lan@hanoi.test", Secret.of("pw-lan")))
                    .build();
            Thread held = calling(mail);
            assertThat(arrived.poll(20, TimeUnit.SECONDS)).isNotNull();
            // This answer says that the session has changed, so the next call fetches it anew.
            assertThat(mail.mailboxes()).isEmpty();
            assertThat(arrived.poll(20, TimeUnit.SECONDS)).isNotNull();
            List<Thread> two = List.of(calling(mail), calling(mail));
            assertThat(arrived.poll(20, TimeUnit.SECONDS)).isNotNull();
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                while (two.stream().noneMatch(one -> one.getState() == Thread.State.TIMED_WAITING)) Thread.onSpinWait();
            });
            assertThat(sessions).hasValue(2);
            assertThat(arrived).isEmpty();
            go.countDown();
            held.join();
            for (Thread one : two) one.join();
            assertThat(requests).hasValue(4);
        }
    }

    private static Thread calling(MailClient mail) {
        Thread caller = new Thread(mail::mailboxes);
        caller.setDaemon(true);
        caller.start();
        return caller;
    }

    @Test
    void permits_follow_what_the_server_says_and_those_in_use_count_on() {
        Permits permits = new Permits();
        permits.allow(3);
        assertThat(permits.tryAcquire(3)).isTrue();
        permits.allow(1);
        assertThat(permits.availablePermits()).isEqualTo(-2);
        permits.release(2);
        assertThat(permits.tryAcquire()).isFalse();
        permits.release();
        assertThat(permits.tryAcquire()).isTrue();
        permits.allow(Integer.MAX_VALUE);
        assertThat(permits.tryAcquire()).isTrue();
    }

    @Test
    void who_waits_for_his_turn_waits_no_longer_than_the_call_may_take() throws Exception {
        JmapConnection connection =
                new JmapConnection(transport, Credentials.none(), ANYWHERE, Set.of(), Duration.ofHours(1));
        Request request = Request.get(ANYWHERE).within(Duration.ofMillis(50));
        Permits permits = new Permits();
        permits.allow(1);
        assertThat(connection.within(permits, request, Request::operation)).isEqualTo("GET");
        permits.acquire();
        assertThatThrownBy(() -> connection.within(permits, request, Request::operation))
                .isInstanceOfSatisfying(Unreachable.class, e -> {
                    assertThat(e.code()).isEqualTo("jmap-crowded");
                    assertThat(e.isRetryable()).isTrue();
                    assertThat(e.mayHaveArrived()).isFalse();
                });
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> connection.within(permits, request, Request::operation))
                .isInstanceOfSatisfying(
                        Unreachable.class, e -> assertThat(e.code()).isEqualTo("interrupted"));
        assertThat(Thread.interrupted()).isTrue();
        permits.release();
        assertThat(connection.within(permits, request, Request::operation)).isEqualTo("GET");
    }

    @Test
    void the_wait_is_a_part_of_the_call() {
        HandTime hand = new HandTime(Instant.EPOCH);
        Permits slow = new Permits() {
            @Override
            public boolean tryAcquire(long timeout, TimeUnit unit) {
                hand.advance(Duration.ofSeconds(20));
                return true;
            }
        };
        try (Transport timed = Transport.builder().time(hand).build()) {
            JmapConnection connection =
                    new JmapConnection(timed, Credentials.none(), ANYWHERE, Set.of(), Duration.ofHours(1));
            Request request = Request.get(ANYWHERE);
            assertThat(connection.within(slow, request, timed::deadline)).isEqualTo(Duration.ofSeconds(40));
            assertThatThrownBy(() -> connection.within(slow, request.within(Duration.ofSeconds(20)), timed::deadline))
                    .isInstanceOf(Unreachable.class);
        }
    }
}
