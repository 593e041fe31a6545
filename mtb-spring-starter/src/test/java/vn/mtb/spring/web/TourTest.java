package vn.mtb.spring.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.mtb.party.TabletId;
import vn.mtb.spring.Life;

/** A tour through every room of the API; what it says and hears becomes the examples of {@code openapi.yaml} and the page. */
@TestPropertySource(properties = "town.of=tour")
class TourTest extends Town {
    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Override
    @BeforeEach
    void prepare() {
        tablet = new TabletId("MTB-0042");
        life = new Life(snv(), "tour-").staffed().recorded(tablet, "SN-0042");
    }

    @TestFactory
    Stream<DynamicTest> every_endpoint_answers_as_it_is_described() {
        Endpoints endpoints = Endpoints.of(mapping);
        Map<Exchange, MvcTestResult> heard = new LinkedHashMap<>();
        List<DynamicTest> tests = new ArrayList<>();
        for (Exchange one : Tour.exchanges()) {
            tests.add(DynamicTest.dynamicTest(one.toString(), () -> {
                MvcTestResult answer = ask(one);
                heard.put(one, answer);
                assertThat(answer).as(() -> body(answer)).hasStatus(one.status);
            }));
        }
        tests.add(DynamicTest.dynamicTest("no endpoint is left out", () -> {
            List<String> seen = new ArrayList<>();
            heard.forEach((one, answer) -> seen.add(one.method + " " + pattern(answer)));
            assertThat(endpoints.all()).allSatisfy(one -> assertThat(seen).contains(one.method() + " " + one.path()));
        }));
        OpenApi description = new OpenApi(endpoints, heard);
        tests.add(DynamicTest.dynamicTest(
                "openapi.yaml", () -> hold("src/main/resources/vn/mtb/spring/web/openapi.yaml", description.yaml())));
        tests.add(DynamicTest.dynamicTest(
                "forms.schema.json",
                () -> hold("src/main/resources/vn/mtb/spring/web/forms.schema.json", description.forms())));
        tests.add(DynamicTest.dynamicTest("docs/rest.md", () -> {
            Path page = Path.of("../docs/rest.md");
            hold(page.toString(), description.page(read(page)));
        }));
        return tests.stream();
    }

    private MvcTestResult ask(Exchange one) {
        var request = mvc.method(HttpMethod.valueOf(one.method))
                .uri(one.path)
                .with(as(one.actor))
                .with(csrf().asHeader());
        one.headers.forEach(request::header);
        return request.content(one.body).exchange();
    }

    static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    static String pattern(MvcTestResult answer) {
        return String.valueOf(answer.getRequest().getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void hold(String name, String generated) throws IOException {
        Path file = Path.of(name);
        if (Boolean.getBoolean("mtb.write-docs")) Files.writeString(file, generated);
        assertThat(read(file))
                .as(
                        "%s is stale; write it anew with: mvn -Pquick -pl mtb-spring-starter -am test -Dtest=TourTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -Dmtb.write-docs=true",
                        name)
                .isEqualTo(generated);
    }
}
