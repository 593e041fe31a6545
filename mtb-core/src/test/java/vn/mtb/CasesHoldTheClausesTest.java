package vn.mtb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.mtb.casefile.Case;
import vn.mtb.casefile.CaseFile;
import vn.mtb.casefile.CaseResult;
import vn.mtb.law.Decision2020;
import vn.mtb.law.Provision;
import vn.mtb.law.Regulation2020;

@DisplayName("Mỗi điều khoản tính được có một tình huống được hoặc phải hỏi, và một tình huống bị từ chối")
class CasesHoldTheClausesTest {
    private static final Path CASES = Path.of("..", "examples", "cases");
    private static final List<CaseResult> RESULTS = new ArrayList<>();

    @BeforeAll
    static void run() throws IOException {
        RESULTS.clear();
        try (Stream<Path> files = Files.walk(CASES)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                for (Case one : CaseFile.read(file).cases()) RESULTS.add(one.run());
            }
        }
    }

    static Stream<Provision> computed() {
        return Stream.concat(Stream.of(Decision2020.values()), Stream.of(Regulation2020.values()))
                .map(leaf -> (Provision) leaf)
                .filter(leaf -> NothingToCompute.because(leaf).isEmpty());
    }

    @Test
    void every_case_comes_out_as_it_expects() {
        assertThat(RESULTS)
                .isNotEmpty()
                .allSatisfy(result ->
                        assertThat(result.differences()).as(result.of().title()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("computed")
    void a_clause_has_a_pair_of_cases_about_the_same_act(Provision leaf) {
        List<CaseResult> about = RESULTS.stream()
                .filter(result -> result.of().clauses().contains(leaf.id()))
                .toList();
        Set<String> refused = acts(about, true);
        Set<String> others = acts(about, false);
        assertThat(refused).as("acts refused in cases about %s", leaf.id()).isNotEmpty();
        assertThat(others)
                .as("acts settled or referred in cases about %s", leaf.id())
                .containsAnyElementsOf(refused);
        assertThat(about)
                .as("a case about %s whose answer cites it", leaf.id())
                .anySatisfy(result -> assertThat(result.last().cited()).contains(leaf.id()));
    }

    private static Set<String> acts(List<CaseResult> about, boolean refused) {
        return about.stream()
                .map(CaseResult::last)
                .filter(done -> (done.kind() == CaseResult.Kind.REFUSED) == refused)
                .map(CaseResult.Done::act)
                .collect(Collectors.toSet());
    }
}
