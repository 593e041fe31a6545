package vn.mtb.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.law.Language;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Step;

/** Lines that were written once must be readable for ever: a file here is only ever added to, never changed. */
@DisplayName("Dòng sổ đã ghi thì đọc được mãi mãi")
class GoldenLinesTest {
    static List<String> lines(String file) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GoldenLinesTest.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
            return in.lines().toList();
        }
    }

    @Test
    void every_act_has_a_golden_line() throws IOException {
        List<Deed> read = lines("acts-v1.jsonl").stream().map(Acts::readDeed).toList();
        List<String> names = read.stream().map(Deed::wireName).toList();
        assertThat(names)
                .containsAll(Arrays.stream(Step.values()).map(Step::wireName).toList())
                .containsExactlyInAnyOrderElementsOf(Forms.names());
        for (Deed deed : read) assertThat(deed.version()).isEqualTo(1);
    }

    @Test
    void every_golden_line_is_read_as_the_act_it_was_and_written_as_it_stands() throws IOException {
        List<Deed> samples = new ArrayList<>();
        for (Act act : Samples.acts()) samples.add(new Deed.OnTablet(act));
        samples.addAll(Samples.deeds());
        List<String> golden = lines("acts-v1.jsonl");
        assertThat(golden).hasSameSizeAs(samples);
        for (int i = 0; i < golden.size(); i++) {
            Deed read = Acts.readDeed(golden.get(i));
            assertThat(Acts.write(read)).isEqualTo(golden.get(i));
            if (!(read instanceof Deed.Open)) assertThat(read).isEqualTo(samples.get(i));
        }
    }

    @Test
    void every_sample_is_read_back_as_it_was_written() {
        Stream.concat(Samples.acts().stream().map(Deed.OnTablet::new), Samples.deeds().stream())
                .forEach(deed -> assertThat(Acts.readDeed(Acts.write(deed))).isEqualTo(deed));
    }

    @Test
    void whole_lines_of_the_first_format_are_read_with_their_receipts() throws IOException {
        List<Entry> chain = lines("lines-v1.jsonl").stream().map(Entry::of).toList();
        assertThat(Entry.firstBreak(chain)).isEmpty();
        Line last = Line.of(chain.get(chain.size() - 1));
        assertThat(last.deed()).isEqualTo(new Deed.OnTablet(Story.putIntoUse()));
        assertThat(last.receipt().facts().people()).containsOnlyKeys(Story.DIRECTOR.person());
        for (Entry entry : chain) {
            Line line = Line.of(entry);
            assertThat(line.previous()).isEqualTo(entry.previous());
            line.receipt()
                    .reasons()
                    .forEach(
                            reason -> assertThat(reason.in(Language.VIETNAMESE)).isNotEqualTo(reason.rule()));
        }
    }
}
