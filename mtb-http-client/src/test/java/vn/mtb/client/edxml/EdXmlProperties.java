package vn.mtb.client.edxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.mtb.client.Content;

@Label("viết rồi đọc lại thì như cũ")
class EdXmlProperties {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void what_is_written_is_read_back(
            @ForAll("texts") String subject,
            @ForAll("texts") String content,
            @ForAll("elements") Element unknown,
            @ForAll @Size(max = 4) List<byte[]> files)
            throws IOException {
        Draft draft = Samples.draft().subject("V/v " + subject).content(content);
        for (byte[] file : files) draft.attach("tệp đính kèm.doc", Content.bytes("a/b", file));
        DocumentMessage plain = draft.build(Samples.LEAVES);
        Element header = plain.header();
        Element carried = new Element(
                header.name(),
                header.attributes(),
                header.text(),
                Stream.concat(header.children().stream(), Stream.of(unknown)).toList());
        DocumentMessage message = new DocumentMessage(within(plain.tree(), carried), plain.attachments(), List.of());
        try (Scratch scratch = Scratch.temporary()) {
            Message back = Samples.CODEC.read(new ByteArrayInputStream(Samples.written(message)), scratch);
            assertThat(back.tree()).isEqualTo(message.tree());
            assertThat(back.attachments()).hasSameSizeAs(files);
            for (int i = 0; i < files.size(); i++) {
                assertThat(Samples.content(back.attachments().get(i))).isEqualTo(files.get(i));
                assertThat(back.attachments().get(i).name()).isEqualTo("tệp đính kèm.doc");
            }
        }
    }

    private static Element within(Element tree, Element messageHeader) {
        if (tree.name().equals("MessageHeader")) return messageHeader;
        List<Element> children = tree.children().stream()
                .map(child -> within(child, messageHeader))
                .toList();
        return new Element(tree.name(), tree.attributes(), tree.text(), children);
    }

    @Property(tries = 500)
    void a_day_and_a_time_are_read_as_they_were_written(
            @ForAll @IntRange(min = 1, max = 9999) int year,
            @ForAll @IntRange(min = 1, max = 366) int day,
            @ForAll @IntRange(max = 86_399) int second) {
        LocalDate date = LocalDate.ofYearDay(
                year, Math.min(day, LocalDate.ofYearDay(year, 1).lengthOfYear()));
        LocalDateTime time = date.atStartOfDay().plusSeconds(second);
        assertThat(Read.date(Read.written(date))).contains(date);
        assertThat(Read.time(Read.written(time))).contains(time);
        String[] parts = Read.written(date).split("/", -1);
        assertThat(Read.date(parts[2] + "/" + parts[1] + "/" + parts[0])).contains(date);
    }

    @Property(tries = 500)
    void bytes_that_are_no_message_are_refused_and_never_anything_else(
            @ForAll @IntRange(max = 3000) int at, @ForAll byte with, @ForAll @IntRange(max = 40) int length) {
        byte[] bytes = Samples.bytes("zip-called-pdf");
        Arrays.fill(bytes, Math.min(at, bytes.length), Math.min(at + length, bytes.length), with);
        try {
            Message message = Samples.read(bytes);
            assertThat(message.toString()).isNotNull();
        } catch (EdXmlException refused) {
            assertThat(refused.fault()).isNotNull();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aăâđêôơư ĐẮẾ<>&\"'\n\r\t]]>\u0085\u2028\uD83D\uDCC4")
                .ofMaxLength(40)
                .filter(EdXmlProperties::paired);
    }

    private static boolean paired(String text) {
        try {
            Element.of("a", text);
            return true;
        } catch (IllegalArgumentException unpaired) {
            return false;
        }
    }

    @Provide
    Arbitrary<Element> elements() {
        return elements(3);
    }

    private Arbitrary<Element> elements(int depth) {
        Arbitrary<String> names =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);
        Arbitrary<Map<String, String>> attributes = Arbitraries.maps(names.map(name -> name + "Q"), texts())
                .ofMaxSize(3)
                .map(HashMap::new);
        if (depth == 0) {
            return Combinators.combine(names, attributes, texts())
                    .as((name, held, text) -> new Element(name, held, text, List.of()));
        }
        return Combinators.combine(names, attributes, elements(depth - 1).list().ofMaxSize(3))
                .as((name, held, children) -> new Element(name, held, "", children));
    }
}
