package vn.mtb.example.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.client.ClientException;
import vn.mtb.client.NotAuthorised;
import vn.mtb.client.Secret;
import vn.mtb.client.Transport;
import vn.mtb.client.axis.DocumentAxis;
import vn.mtb.example.sandbox.Options.MailSystem;
import vn.mtb.law.Language;

@DisplayName("môi trường thử")
class SandboxTest {
    private static final Options OPTIONS = Options.DEFAULT.by(MailSystem.FAKE).at(0);

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path home;

    private Sandbox start(Options options) {
        return Sandbox.start(options, Place.built().at(home), line -> {});
    }

    private HttpResponse<String> get(URI page) throws Exception {
        return http.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString());
    }

    /** One on ports that follow each other, as from the command line. */
    private Sandbox startOnPorts() {
        for (int port = 21_000; ; port += 10) {
            try {
                return start(OPTIONS.at(port));
            } catch (BadOption taken) {
                assertThat(port).as("four free ports").isLessThan(31_000);
            }
        }
    }

    @Test
    @DisplayName("chạy lại trên cùng các cổng: mật khẩu như cũ, thư và văn bản không còn")
    void a_restart_on_the_same_ports_is_clean_and_keeps_the_passwords() throws Exception {
        int port;
        List<DemoUnit> units;
        try (Sandbox sandbox = startOnPorts();
                Transport transport = Transport.builder().build()) {
            port = sandbox.url(Door.MAIL).getPort();
            units = sandbox.units();
            assertThat(sandbox.newPasswords()).isTrue();
            Side second = Side.of(units.get(1), Door.VNPT, sandbox, transport);
            new Story(sandbox, Door.VNPT, transport, Language.VIETNAMESE, new PrintStream(new ByteArrayOutputStream()))
                    .tell();
            assertThat(second.mail().newMail().emails()).hasSize(1);
        }
        try (Sandbox again = start(OPTIONS.at(port));
                Transport transport = Transport.builder().build()) {
            assertThat(again.units()).isEqualTo(units);
            assertThat(again.newPasswords()).isFalse();
            Side second = Side.of(units.get(1), Door.VNPT, again, transport);
            assertThat(second.mail().newMail().emails()).isEmpty();
            assertThat(second.axis().poll(DocumentAxis.Kind.STATUS)).isEmpty();
        }
    }

    @Test
    @DisplayName("cổng bị chiếm: nói cổng nào, làm gì; không để lại gì đang chạy")
    void a_port_that_is_taken_is_named_and_nothing_is_left_open() throws Exception {
        try (Sandbox running = startOnPorts()) {
            int taken = running.url(Door.MAIL).getPort();
            int below = taken - 2;

            assertThatThrownBy(() -> start(OPTIONS.at(below)))
                    .isInstanceOf(BadOption.class)
                    .hasMessageContaining(Integer.toString(taken))
                    .hasMessageContaining("--port");
            assertThatThrownBy(() -> get(URI.create("http://127.0.0.1:" + below)))
                    .isInstanceOf(ConnectException.class);
            assertThat(get(running.url(Door.STATUS)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void james_without_its_jars_is_not_passed_over_in_silence() {
        Place elsewhere = new Place(home, home.resolve("none"));

        assertThatThrownBy(() -> Sandbox.start(OPTIONS.by(MailSystem.JAMES), elsewhere, line -> {}))
                .isInstanceOf(BadOption.class)
                .hasMessageContaining("--mail=fake");
        try (Sandbox sandbox = Sandbox.start(OPTIONS.by(MailSystem.ANY), elsewhere, line -> {})) {
            assertThat(sandbox.james()).isFalse();
        }
    }

    @Test
    @DisplayName("trang trạng thái: không mật khẩu, không đọc HTML của người gọi")
    void the_page_shows_what_goes_on_and_no_password() throws Exception {
        try (Sandbox sandbox = start(OPTIONS)) {
            get(sandbox.url(Door.VNPT).resolve("/%3Cb%3Ex"));
            HttpResponse<String> page = get(sandbox.url(Door.STATUS));

            assertThat(page.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
            assertThat(page.body())
                    .contains(
                            "H26.901",
                            "h26.902@hanoi.test",
                            sandbox.url(Door.LGSP).toString(),
                            "/&lt;b&gt;x")
                    .doesNotContain("/<b>x");
            for (DemoUnit unit : sandbox.units()) {
                assertThat(page.body())
                        .doesNotContain(
                                unit.mailPassword().reveal(), unit.axisSecret().reveal());
            }
            assertThat(get(sandbox.url(Door.STATUS).resolve("/style.css")).body())
                    .contains("table");
            assertThat(get(sandbox.url(Door.STATUS).resolve("/other")).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    @DisplayName("đổi kịch bản lỗi khi đang chạy")
    void the_faults_can_be_changed_while_it_runs() throws Exception {
        try (Sandbox sandbox = start(OPTIONS)) {
            assertThat(put(sandbox, " 429, lost ").body()).isEqualTo("429,lost\n");
            assertThat(sandbox.script().faults()).containsExactly(Fault.BUSY, Fault.LOST);

            HttpResponse<String> refused = put(sandbox, "fast");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("slow, 429, 503, reset, lost, none");
            assertThat(sandbox.script().faults()).containsExactly(Fault.BUSY, Fault.LOST);

            assertThat(put(sandbox, "none").body()).isEqualTo("none\n");
            assertThat(sandbox.script().faults()).isEmpty();
        }
    }

    private HttpResponse<String> put(Sandbox sandbox, String words) throws Exception {
        return http.send(
                HttpRequest.newBuilder(sandbox.url(Door.STATUS).resolve("/faults"))
                        .PUT(BodyPublishers.ofString(words))
                        .build(),
                BodyHandlers.ofString());
    }

    @Test
    @DisplayName("mật khẩu chỉ chủ máy đọc được")
    void what_holds_passwords_is_for_its_owner_alone() throws Exception {
        try (Sandbox sandbox = start(OPTIONS)) {
            for (Path file : List.of(home.resolve("H26.901.mail.secret"), home.resolve("H26.902.axis.secret"))) {
                assertThat(file).isRegularFile();
                if (!Files.getFileStore(file).supportsFileAttributeView("posix")) continue;
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
            assertThat(sandbox.settings(sandbox.units().get(0)))
                    .content()
                    .contains("H26.901.mail.secret")
                    .doesNotContain(sandbox.units().get(0).mailPassword().reveal());
            assertThat(sandbox.units().toString())
                    .doesNotContain(sandbox.units().get(0).mailPassword().reveal());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"VNPT", "LGSP"})
    void a_stranger_is_turned_away_at_every_door(Door axis) {
        try (Sandbox sandbox = start(OPTIONS);
                Transport transport = Transport.builder().build()) {
            DemoUnit unit = sandbox.units().get(0);
            DemoUnit stranger = new DemoUnit(unit.code(), 1, Secret.of("guessed"), Secret.of("guessed"));
            Side side = Side.of(stranger, axis, sandbox, transport);

            assertThatThrownBy(() -> side.mail().session()).isInstanceOf(NotAuthorised.class);
            assertThatThrownBy(() -> side.axis().poll(DocumentAxis.Kind.DOCUMENT))
                    .isInstanceOf(ClientException.class);
        }
    }
}
