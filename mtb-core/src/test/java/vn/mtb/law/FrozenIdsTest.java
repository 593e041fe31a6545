package vn.mtb.law;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("mã điều khoản và mã văn bản không đổi, không trùng")
class FrozenIdsTest {

    @Test
    void every_provision_keeps_its_id_its_instrument_and_its_certainty() throws IOException {
        assertThat(Provisions.all())
                .extracting(provision -> "%s | %s | %s | %s"
                        .formatted(
                                provision.id(),
                                Provisions.nameOf(provision),
                                provision.instrument().id(),
                                provision.certainty()))
                .as("a new provision adds a line to provisions.txt; a line once published is never changed lightly")
                .containsExactlyElementsOf(lines("provisions.txt"));
    }

    @Test
    void every_instrument_keeps_its_id_its_days_and_their_certainty() throws IOException {
        assertThat(Instruments.all())
                .extracting(instrument -> "%s | %s | %s %s | %s %s"
                        .formatted(
                                instrument.id(),
                                instrument.number(),
                                instrument.inForce().from(),
                                instrument.since(),
                                instrument.inForce().ends()
                                        ? instrument.inForce().until()
                                        : "open",
                                instrument.until()))
                .as("a new instrument adds a line to instruments.txt")
                .containsExactlyElementsOf(lines("instruments.txt"));
    }

    @Test
    void no_two_provisions_share_an_id() {
        assertThat(Provisions.all()).extracting(Provision::id).doesNotHaveDuplicates();
    }

    @Test
    void no_two_instruments_share_an_id() {
        assertThat(Instruments.all()).extracting(Instrument::id).doesNotHaveDuplicates();
    }

    @Test
    void ids_are_plain_ascii() {
        Stream<String> ids = Stream.concat(
                Provisions.all().stream().map(Provision::id),
                Instruments.all().stream().map(Instrument::id));
        assertThat(ids).allMatch(id -> id.matches("[A-Za-z0-9.-]+"), "letters, digits, dots and hyphens");
    }

    private static List<String> lines(String golden) throws IOException {
        try (InputStream in = FrozenIdsTest.class.getResourceAsStream(golden)) {
            return new String(in.readAllBytes(), UTF_8).lines().toList();
        }
    }
}
