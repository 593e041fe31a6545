package vn.mtb.example.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.incident.SecurityCheck;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Upkeep;

/**
 * Five people who go from page to page without a pause, while acts are recorded. {@code -Ddesk.demo.tablets=10000 -Ddesk.rounds=40} makes it
 * the figure of the README.
 */
@Tag("long")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"demo", "test"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
class ManyTabletsTest {
    private static final int ROUNDS = Integer.getInteger("desk.rounds", 3);
    private static final int WARM_UP = Math.max(1, ROUNDS / 4);
    private static final List<String> OFFICERS = List.of("taisan", "lanhdao", "phapche", "kiemtra", "taisan");
    private static final String IN_USE = "MTB-009";
    private static final List<String> PAGES = List.of(
            "/overview",
            "/tablets",
            "/tablets?status=IN_USE&after=SXD/MTB-011",
            "/tablets?q=MTB-03",
            "/tablets?q=khong-co",
            "/tablets/" + IN_USE,
            "/tablets/MTB-001/acts/give-back",
            "/tablets/MTB-001/lines/2/minutes",
            "/people",
            "/people/cb-011",
            "/mishaps",
            "/mishaps/MTB-030",
            "/documents",
            "/reviews",
            "/conduct",
            "/feedback",
            "/regulation",
            "/reports",
            "/bulk",
            "/bulk/hand-over",
            "/audit");

    @LocalServerPort
    private int port;

    @Autowired
    private Desk desk;

    private record Shown(String page, long micros, int status) {}

    @Test
    void five_people_on_every_page() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(OFFICERS.size());
        List<Callable<List<Shown>>> walks = new ArrayList<>();
        for (int i = 0; i < OFFICERS.size(); i++) {
            int person = i;
            walks.add(() -> walk(person));
        }
        Map<String, List<Long>> times = new TreeMap<>();
        try {
            for (Future<List<Shown>> walked : people.invokeAll(walks)) {
                for (Shown one : walked.get()) {
                    assertThat(one.status()).as(one.page()).isIn(200, 403);
                    if (one.status() == 200)
                        times.computeIfAbsent(one.page(), page -> new ArrayList<>())
                                .add(one.micros());
                }
            }
        } finally {
            people.shutdown();
        }
        assertThat(times.keySet()).containsAll(PAGES);
        times.put("= all", times.values().stream().flatMap(List::stream).collect(Collectors.toList()));
        System.out.printf(
                "%d tablets, %d people without a pause, %d processors; milliseconds, the target is 200 at p95%n",
                desk.register().subjects("tablet").size(),
                OFFICERS.size(),
                Runtime.getRuntime().availableProcessors());
        System.out.printf("%-44s %6s %6s %6s %6s%n", "page", "shown", "p50", "p95", "p99");
        times.forEach((page, micros) -> System.out.printf(
                Locale.ROOT,
                "%-44s %6d %6.0f %6.0f %6.0f%n",
                page,
                micros.size(),
                at(micros, 50),
                at(micros, 95),
                at(micros, 99)));
    }

    private static double at(List<Long> micros, int percent) {
        List<Long> inOrder = micros.stream().sorted().toList();
        int place = (inOrder.size() * percent + 99) / 100 - 1;
        return inOrder.get(Math.max(0, place)) / 1000.0;
    }

    private List<Shown> walk(int person) throws Exception {
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        signIn(browser, OFFICERS.get(person));
        List<Shown> shown = new ArrayList<>();
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            if (person == 0) review(round + WARM_UP);
            for (int i = 0; i < PAGES.size(); i++) {
                Shown one = shown(browser, PAGES.get((i + person * 4) % PAGES.size()));
                if (round >= 0) shown.add(one);
            }
        }
        return shown;
    }

    private void signIn(HttpClient browser, String name) throws Exception {
        String page = browser.send(request("/signin").build(), HttpResponse.BodyHandlers.ofString())
                .body();
        String token = Jsoup.parse(page).selectFirst("input[name=_csrf]").val();
        String form = "username=" + name + "&password=demo&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        HttpRequest signingIn = request("/signin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        browser.send(signingIn, HttpResponse.BodyHandlers.discarding());
    }

    private Shown shown(HttpClient browser, String page) throws Exception {
        long began = System.nanoTime();
        HttpResponse<String> answer = browser.send(request(page).build(), HttpResponse.BodyHandlers.ofString());
        long micros = (System.nanoTime() - began) / 1_000;
        assertThat(answer.uri().getPath()).as("signed in").isNotEqualTo("/signin");
        return new Shown(page, micros, answer.statusCode());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60));
    }

    /** A line more in the chain of the tablet that everybody looks at. */
    private void review(int round) {
        SecurityCheck check = new SecurityCheck(
                desk.today(), SecurityCheck.Occasion.YEARLY, desk.focalBodyToday(), "không phát hiện phần mềm lạ");
        Actor holder =
                new Actor(new PersonId("cb-013"), Capacity.USER, desk.unit().id());
        desk.unit()
                .take(
                        "load-" + round,
                        new TabletId(IN_USE),
                        new Upkeep.Review(check),
                        Made.by(holder).on(desk.today()))
                .orElseThrow();
    }
}
