package vn.mtb.spring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.register.Journal;

/** What holds at every endpoint; the table is the handler mapping, so that a new one cannot be forgotten. */
@DisplayName("Mọi đầu mối: không lộ, không hỏng, không ghi nhầm")
class EveryEndpointTest extends Town {
    private static final Map<String, String> PLACES = Map.of(
            "key",
            "k-none",
            "unit",
            "SNV",
            "person",
            "p-03",
            "line",
            "4",
            "book",
            "incidents",
            "id",
            "INC-1",
            "problem",
            "refused",
            "digest",
            "0".repeat(64));
    private static final List<String> INJECTIONS = List.of(
            "' or '1'='1",
            "'; drop table mtb_entry; --",
            "\" onmouseover=\"alert(1)",
            "<script>alert(1)</script>",
            "${jndi:ldap://127.0.0.1/a}",
            "#{T(java.lang.Runtime).getRuntime().exec('id')}",
            "../../../../etc/passwd",
            "%00",
            "{{7*7}}",
            "a\r\nSet-Cookie: x=y",
            "a".repeat(5_000),
            "\u202Egnp.exe",
            "-1",
            "99999999999999999999",
            "2017-02-30",
            "\uD83D\uDCA3",
            "*",
            "%",
            "_");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    Journal journal;

    private Stream<DynamicTest> each(Predicate<Endpoints.One> which, Consumer<Endpoints.One> holds) {
        return Endpoints.of(mapping).all().stream()
                .filter(which)
                .map(one -> dynamicTest(one.toString(), () -> {
                    int before = journal.heads().values().stream()
                            .mapToInt(head -> head.length())
                            .sum();
                    holds.accept(one);
                    assertThat(journal.heads().values().stream()
                                    .mapToInt(head -> head.length())
                                    .sum())
                            .as("nothing was recorded")
                            .isEqualTo(before);
                }));
    }

    private Map<String, String> places(String name, String value) {
        Map<String, String> places = new HashMap<>(PLACES);
        places.put("tablet", tablet.value());
        places.put(name, value);
        return places;
    }

    private MockMvcRequestBuilder request(Endpoints.One one, Map<String, String> places) {
        return request(one, one.at(places));
    }

    private MockMvcRequestBuilder request(Endpoints.One one, String path) {
        MockMvcRequestBuilder request = mvc.method(HttpMethod.valueOf(one.method()))
                .uri(URI.create(path))
                .with(csrf().asHeader())
                .header("Accept-Language", "en");
        if (one.headers().contains("Idempotency-Key")) request.header("Idempotency-Key", key());
        one.consumes().ifPresent(type -> request.header("Content-Type", type).content("{}"));
        return request;
    }

    private static void isAProblem(MvcTestResult answer, int status, String name) {
        assertThat(answer).as(() -> TourTest.body(answer)).hasStatus(status);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("/mtb/problems/" + name);
        assertThat(answer).headers().hasValue("Content-Type", "application/problem+json");
    }

    @TestFactory
    Stream<DynamicTest> what_belongs_to_a_unit_that_is_not_seen_is_answered_like_what_is_not_there() {
        List<Actor> outsiders = List.of(
                STRANGER,
                new Actor(new PersonId("p-22"), Capacity.USER, new UnitId("SVHTT")),
                new Actor(new PersonId("p-23"), Capacity.SUPPLIER, SNV),
                new Actor(new PersonId("p-24"), Capacity.AUTHORITY, new UnitId("UBND-TP")),
                new Actor(new PersonId("p-25"), Capacity.FOCAL_BODY, new UnitId("SVHTT")),
                new Actor(new PersonId("p-26"), Capacity.STATE_DATA_CENTRE, new UnitId("SVHTT")));
        return each(Endpoints.One::ofAUnit, one -> {
            for (Actor outsider : outsiders) {
                MvcTestResult theirs =
                        request(one, places("unit", "SNV")).with(as(outsider)).exchange();
                MvcTestResult none = request(one, places("unit", "NO-SUCH-UNIT"))
                        .with(as(outsider))
                        .exchange();
                isAProblem(theirs, 404, "not-found");
                assertThat(TourTest.body(theirs)).isEqualTo(TourTest.body(none));
                assertThat(theirs.getResponse().getHeaderNames())
                        .isEqualTo(none.getResponse().getHeaderNames());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_colleagues_tablet_and_person_are_not_there_for_a_user() {
        return each(one -> one.path().contains("{tablet}") || one.path().contains("{person}"), one -> {
            MvcTestResult known =
                    request(one, places("person", "p-03")).with(as(COLLEAGUE)).exchange();
            Map<String, String> nowhere = places("person", "p-99");
            nowhere.put("tablet", "MTB-NOWHERE");
            MvcTestResult none = request(one, nowhere).with(as(COLLEAGUE)).exchange();
            assertThat(known.getResponse().getStatus()).isIn(403, 404);
            assertThat(TourTest.body(known)).isEqualTo(TourTest.body(none));
        });
    }

    @TestFactory
    Stream<DynamicTest> the_whole_journal_is_not_there_for_who_does_not_see_all_of_it() {
        life.recorded(new TabletId("MTB-W" + tablet.value()), "SN-W" + tablet.value());
        return each(
                one -> one.path().startsWith("/mtb/checkpoints") || one.path().equals("/mtb/export"),
                one -> isAProblem(request(one, Map.of()).with(as(STRANGER)).exchange(), 404, "not-found"));
    }

    @TestFactory
    Stream<DynamicTest> nobody_gets_in_without_signing_in_and_nobody_acts_without_an_actor() {
        return each(one -> true, one -> {
            isAProblem(request(one, places("unit", "SNV")).exchange(), 401, "not-signed-in");
            boolean asksWho = Arrays.stream(one.handler().getMethodParameters())
                    .map(MethodParameter::getParameterType)
                    .anyMatch(type -> type == Caller.class || type == Seen.class);
            if (asksWho) {
                MvcTestResult noActor = request(one, places("unit", "SNV"))
                        .with(as("ROLE_USER"))
                        .exchange();
                isAProblem(noActor, 403, "no-actor");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> a_method_that_an_address_does_not_know_is_told_which_it_knows() {
        Endpoints endpoints = Endpoints.of(mapping);
        return endpoints.all().stream()
                .map(Endpoints.One::path)
                .distinct()
                .map(path -> dynamicTest(path, () -> {
                    Endpoints.One one = endpoints.all().stream()
                            .filter(other -> other.path().equals(path))
                            .findFirst()
                            .orElseThrow();
                    MvcTestResult answer = mvc.delete()
                            .uri(one.at(places("unit", "SNV")))
                            .with(as(OFFICER))
                            .with(csrf().asHeader())
                            .exchange();
                    isAProblem(answer, 405, "method-not-allowed");
                    assertThat(answer).headers().containsHeader("Allow");
                }));
    }

    @TestFactory
    Stream<DynamicTest> no_place_in_a_path_and_no_query_takes_an_injection() {
        return each(one -> true, one -> {
            for (String injected : INJECTIONS) {
                String encoded =
                        URLEncoder.encode(injected, StandardCharsets.UTF_8).replace("+", "%20");
                for (String place : one.pathVariables()) {
                    if (place.equals("book")) continue;
                    if (injected.contains("/") || injected.contains("%") || injected.contains("\r")) {
                        continue; // the firewall of Spring Security stops these before any handler, see below
                    }
                    unharmed(
                            request(one, one.at(places(place, encoded)))
                                    .with(as(OFFICER))
                                    .exchange(),
                            injected);
                }
                for (String query : one.queries()) {
                    String path = one.at(places("unit", "SNV")) + "?" + query + "=" + encoded;
                    unharmed(request(one, path).with(as(OFFICER)).exchange(), injected);
                }
                unharmed(
                        request(one, one.at(places("unit", "SNV")))
                                .with(as(OFFICER))
                                .header("Accept-Language", injected.replaceAll("[\r\n]", ""))
                                .exchange(),
                        injected);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> no_header_takes_an_injection() {
        return each(one -> !one.headers().isEmpty(), one -> {
            for (String injected : INJECTIONS) {
                if (injected.matches("[A-Za-z0-9._:-]{1,100}") || injected.contains("\r")) continue; // a key; no header
                MvcTestResult key = mvc.method(HttpMethod.valueOf(one.method()))
                        .uri(one.at(places("unit", "SNV")))
                        .with(as(OFFICER))
                        .with(csrf().asHeader())
                        .header("Accept-Language", "en")
                        .header("Idempotency-Key", injected)
                        .header("Content-Type", "application/json")
                        .content("{}")
                        .exchange();
                isAProblem(key, 400, "bad-input");
                unharmed(key, injected);
                if (!one.headers().contains("If-Match")) continue;
                MvcTestResult tag = request(one, places("unit", "SNV"))
                        .with(as(OFFICER))
                        .header("If-Match", injected)
                        .exchange();
                isAProblem(tag, 400, "bad-input");
                unharmed(tag, injected);
            }
        });
    }

    /** Answered, not failed; nothing of ours is told, and no header was made. */
    private static void unharmed(MvcTestResult answer, String injected) {
        assertThat(answer.getResponse().getStatus()).as(injected).isLessThan(500);
        assertThat(answer.getResponse().getHeader("Set-Cookie")).isNull();
        String body = TourTest.body(answer);
        assertThat(body).doesNotContain("Exception", "\tat ", "org.springframework", "SQLState", "jdbc:");
        assertThat(answer.getResponse().getContentType() == null
                        || !answer.getResponse().getContentType().startsWith("text/html")
                        || !body.contains("<script>"))
                .isTrue();
    }

    @TestFactory
    Stream<DynamicTest> bodies_are_read_strictly_and_no_further_than_they_may_be_long() {
        return each(one -> one.says().form() != Says.NoForm.class, one -> {
            String deep = "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);
            String wide = "{" + "\"x\":1,".repeat(20_000) + "\"y\":1}";
            for (String bad : Arrays.asList(
                    "",
                    "null",
                    "[]",
                    "\"x\"",
                    "1e400",
                    "{",
                    "{}{}",
                    deep,
                    wide,
                    "{\"on\":\"2017-04-20\",\"on\":\"2017-04-21\"}",
                    "{\"onn\":1}",
                    "{\"on\":" + "9".repeat(10_000) + "}",
                    "{\"on\":\"" + "x".repeat(120_000) + "\"}")) {
                MvcTestResult answer = request(one, places("unit", "SNV"))
                        .with(as(OFFICER))
                        .content(bad)
                        .exchange();
                isAProblem(answer, 400, "bad-input");
                assertThat(answer)
                        .bodyJson()
                        .extractingPath("$.flaws")
                        .asArray()
                        .isNotEmpty();
                assertThat(TourTest.body(answer).length())
                        .as("an answer is no amplifier")
                        .isLessThan(60_000);
            }
            byte[] latin = {'{', '"', (byte) 0xE9, '"', ':', '1', '}'};
            isAProblem(
                    request(one, places("unit", "SNV"))
                            .with(as(OFFICER))
                            .content(latin)
                            .exchange(),
                    400,
                    "bad-input");
            byte[] large = new byte[256 * 1024 + 1];
            Arrays.fill(large, (byte) ' ');
            isAProblem(
                    request(one, places("unit", "SNV"))
                            .with(as(OFFICER))
                            .content(large)
                            .exchange(),
                    413,
                    "too-large");
        });
    }

    @TestFactory
    Stream<DynamicTest> other_types_of_content_are_neither_read_nor_written() {
        return each(one -> true, one -> {
            if (one.consumes().isPresent()) {
                MvcTestResult sent = mvc.method(HttpMethod.valueOf(one.method()))
                        .uri(one.at(places("unit", "SNV")))
                        .with(as(OFFICER))
                        .with(csrf().asHeader())
                        .header("Content-Type", "application/xml")
                        .content("<x/>")
                        .exchange();
                isAProblem(sent, 415, "unsupported-type");
            }
            MvcTestResult wanted = request(one, places("unit", "SNV"))
                    .with(as(OFFICER))
                    .header("Accept", "image/png")
                    .exchange();
            isAProblem(wanted, 406, "not-acceptable");
        });
    }

    @TestFactory
    Stream<DynamicTest> an_unknown_parameter_is_an_error_in_the_callers_language() {
        return each(one -> true, one -> {
            for (Map.Entry<String, String> spoken : Map.of(
                            "vi-VN,vi;q=0.9",
                            "không có tham số",
                            "en-GB",
                            "there is no parameter",
                            "fr",
                            "không có tham số")
                    .entrySet()) {
                MvcTestResult answer = mvc.method(HttpMethod.valueOf(one.method()))
                        .uri(one.at(places("unit", "SNV")) + "?nope=1")
                        .with(as(OFFICER))
                        .with(csrf().asHeader())
                        .header("Accept-Language", spoken.getKey())
                        .header("Content-Type", one.consumes().orElse("application/json"))
                        .exchange();
                isAProblem(answer, 400, "bad-input");
                assertThat(TourTest.body(answer)).contains(spoken.getValue(), "«nope»");
                assertThat(answer)
                        .headers()
                        .hasValue("Content-Language", spoken.getKey().startsWith("en") ? "en" : "vi");
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> only_the_keeper_of_a_register_enters_what_no_rule_judges_by_who_enters_it() {
        Set<String> judgedByTheRulebook =
                Set.of("/acts", "/ruling", "/liability", "/minutes", "/plan", "/conformity", "/withdrawal");
        return each(
                one -> one.ofAUnit()
                        && !one.method().equals("GET")
                        && judgedByTheRulebook.stream().noneMatch(one.path()::endsWith),
                one -> isAProblem(
                        request(one, places("unit", "SNV")).with(as(FOCAL)).exchange(), 403, "not-the-keeper"));
    }

    @TestFactory
    Stream<DynamicTest> a_name_of_the_directory_is_in_no_error() {
        String name = "Nguyễn Thị Thử Nghiệm";
        if (snv().register().appointments(new PersonId("p-03")).isEmpty()) life.staffed();
        assertThat(mvc.put()
                        .uri(path("/people/p-03/card"))
                        .with(as(OFFICER))
                        .with(csrf().asHeader())
                        .header("Content-Type", "application/json")
                        .content("{\"name\":\"" + name + "\",\"contact\":\"0912 345 678\"}")
                        .exchange())
                .hasStatus(200);
        List<DynamicTest> tests = new ArrayList<>();
        each(one -> one.says().form() != Says.NoForm.class, one -> {
                    for (String body : List.of(
                            "{\"" + name + "\":1}",
                            "{\"on\":\"" + name + "\"}",
                            "{\"act\":{\"act\":\"" + name + "\",\"v\":1}}",
                            "{\"deed\":{\"act\":\"put-on-record\",\"v\":1,\"findings\":\"" + name + " 0912 345 678\"}}",
                            "{\"0912 345 678\":\"a.b@example.invalid\"}")) {
                        String said = TourTest.body(request(one, places("unit", "SNV"))
                                .with(as(OFFICER))
                                .content(body)
                                .exchange());
                        assertThat(said).doesNotContain(name, "0912", "example.invalid");
                    }
                })
                .forEach(tests::add);
        return tests.stream();
    }
}
