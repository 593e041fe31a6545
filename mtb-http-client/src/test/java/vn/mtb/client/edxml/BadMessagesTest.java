package vn.mtb.client.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.mtb.client.Content;
import vn.mtb.client.edxml.EdXmlException.Fault;
import vn.mtb.law.Language;
import vn.mtb.outcome.Messages;

@DisplayName("gói tin hỏng hoặc độc hại: lỗi có tên, không treo, không đọc ra ngoài")
class BadMessagesTest {
    private static final String UUID = "0b9d6f1e-3c52-4f0a-9a77-5e1d2c3b4a59";

    static Stream<Arguments> broken() {
        String good = Samples.text("raw");
        Function<String, String> body = text -> good.replace("<edXML:Subject>", text + "<edXML:Subject>");
        return Stream.of(
                Arguments.of(Fault.EMPTY, ""),
                Arguments.of(Fault.MALFORMED, Samples.text("junk-before-prolog")),
                Arguments.of(Fault.MALFORMED, "\n" + good),
                Arguments.of(Fault.MALFORMED, good + "x"),
                Arguments.of(Fault.MALFORMED, good.substring(0, good.length() / 2)),
                Arguments.of(Fault.MALFORMED, body.apply("&unknown;")),
                Arguments.of(Fault.MALFORMED, body.apply("<a></b>")),
                Arguments.of(Fault.MALFORMED, "{\"json\":true}"),
                Arguments.of(Fault.MALFORMED, body.apply("<a>\u0001</a>")),
                Arguments.of(Fault.MALFORMED, body.apply("<a:b:c/>")),
                Arguments.of(Fault.MALFORMED, body.apply("<a b\u0301='c'/>")),
                Arguments.of(Fault.NOT_EDXML, "<html><body/></html>"),
                Arguments.of(Fault.NOT_EDXML, "<S:Envelope xmlns:S='http://schemas.xmlsoap.org/soap/envelope/'/>"),
                Arguments.of(Fault.DOCTYPE, doctype(good, "<!ENTITY x SYSTEM 'file:///etc/passwd'>")),
                Arguments.of(Fault.DOCTYPE, doctype(good, "<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>")),
                Arguments.of(Fault.DOCTYPE, doctype(good, "")),
                Arguments.of(Fault.TOO_DEEP, body.apply("<a>".repeat(40) + "</a>".repeat(40))),
                Arguments.of(Fault.ENVELOPE_TOO_LARGE, body.apply("<a/>".repeat(30_000))),
                Arguments.of(Fault.ENVELOPE_TOO_LARGE, body.apply("<a>" + "x".repeat(5_000_000) + "</a>")),
                Arguments.of(Fault.ENVELOPE_TOO_LARGE, body.apply("<a b='" + "x".repeat(5_000_000) + "'/>")),
                Arguments.of(Fault.WRONG_BASE64, content("AAA*")),
                Arguments.of(Fault.WRONG_BASE64, content("AAAA=")),
                Arguments.of(Fault.WRONG_BASE64, content("AA==AAAA")),
                Arguments.of(Fault.WRONG_BASE64, content("AAAAA")),
                Arguments.of(Fault.WRONG_BASE64, content("AAáA")),
                Arguments.of(Fault.WRONG_BASE64, content("AAAA<b/>")),
                Arguments.of(Fault.BROKEN_ZIP, content(base64(cut(zip(UUID + ".doc", new byte[5000]), 100)))),
                Arguments.of(Fault.ZIP_BOMB, content(base64(zip(UUID + ".doc", new byte[8 << 20])))),
                Arguments.of(Fault.DUPLICATE_CONTENT_ID, twice(good)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void each_is_refused_with_the_name_of_its_fault(Fault fault, String message) {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        EdXmlException refused = catchThrowableOfType(EdXmlException.class, () -> Samples.read(bytes));
        assertThat(refused).isNotNull();
        assertThat(refused.fault()).isEqualTo(fault);
        assertThat(refused.getMessage()).doesNotContain("root:", "xxxxx", "máy tính bảng");
        assertThat(refused).hasNoCause();
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void each_fault_has_its_sentence_in_both_languages(Fault fault) {
        String key = new EdXmlException(fault, 1, 2, 3).code();
        for (Language language : Language.values())
            assertThat(Messages.knows(language, key)).isTrue();
        assertThat(new EdXmlException(fault, 1, 2, 3).in(Language.VIETNAMESE))
                .isNotEqualTo(new EdXmlException(fault, 1, 2, 3).getMessage());
    }

    @Test
    void bytes_that_are_no_utf_8_are_malformed_and_a_mark_in_front_is_borne() {
        byte[] wrong = Samples.bytes("raw");
        wrong[wrong.length / 2] = (byte) 0xC0;
        assertFault(Fault.MALFORMED, Limits.standard(), wrong);
        assertThat(Samples.read(("\uFEFF" + Samples.text("raw")).getBytes(StandardCharsets.UTF_8)))
                .isNotNull();
        assertFault(Fault.MALFORMED, Limits.standard(), Samples.text("raw").getBytes(StandardCharsets.UTF_16));
    }

    @Test
    void the_limits_are_those_that_are_set() {
        Limits small = new Limits(10_000, 32, 200, 0, 1 << 20, 1 << 20, 200);
        assertFault(Fault.TOO_MANY_ATTACHMENTS, small, Samples.bytes("raw"));
        assertFault(Fault.ATTACHMENT_TOO_LARGE, Limits.standard().attachmentsOf(10, 1 << 20), Samples.bytes("raw"));
        assertThat(Samples.read(EdXml.within(Limits.standard().attachmentsOf(30, 1 << 20)), Samples.bytes("raw")))
                .isNotNull();
        byte[] zipped = content(base64(zip(UUID, new byte[1001]))).getBytes(StandardCharsets.UTF_8);
        assertFault(Fault.ZIP_BOMB, Limits.standard().attachmentsOf(1 << 20, 1000), zipped);
        assertThat(Samples.read(EdXml.within(Limits.standard().attachmentsOf(1 << 20, 1001)), zipped))
                .isNotNull();
    }

    private static void assertFault(Fault fault, Limits limits, byte[] bytes) {
        assertThatThrownBy(() -> Samples.read(EdXml.within(limits), bytes))
                .isInstanceOfSatisfying(
                        EdXmlException.class, e -> assertThat(e.fault()).isEqualTo(fault));
    }

    @Test
    void a_zip_that_lies_about_its_size_is_stopped_while_it_unpacks() throws IOException {
        byte[] zip = zip(UUID + ".doc", new byte[8 << 20]);
        int central = indexOf(zip, new byte[] {'P', 'K', 1, 2});
        for (int i = 0; i < 4; i++) zip[central + 24 + i] = (byte) (i == 0 ? 9 : 0);
        byte[] bytes = content(base64(zip)).getBytes(StandardCharsets.UTF_8);
        try (Scratch scratch = Scratch.temporary()) {
            Message message = Samples.CODEC.read(new ByteArrayInputStream(bytes), scratch);
            InputStream in = message.attachments().get(0).content().open();
            assertThatThrownBy(in::readAllBytes)
                    .isInstanceOfSatisfying(
                            EdXmlException.class, e -> assertThat(e.fault()).isEqualTo(Fault.ZIP_BOMB));
        }
    }

    @Test
    void a_zip_whose_list_is_said_to_stand_beyond_all_counting_is_read_as_of_unknown_size() throws IOException {
        byte[] zip = zip(UUID + ".doc", new byte[] {1, 2, 3});
        int end = indexOf(zip, new byte[] {'P', 'K', 5, 6});
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(end + 12, end - Integer.MAX_VALUE);
        byte[] bytes = content(base64(zip)).getBytes(StandardCharsets.UTF_8);
        try (Scratch scratch = Scratch.temporary()) {
            Message message = Samples.CODEC.read(new ByteArrayInputStream(bytes), scratch);
            Content file = message.attachments().get(0).content();
            assertThat(file.length()).isEmpty();
            assertThat(Samples.content(message.attachments().get(0))).containsExactly(1, 2, 3);
        }
    }

    @Test
    void a_zip_whose_bytes_were_changed_is_stopped_while_it_unpacks() throws IOException {
        byte[] zip = zip(UUID + ".doc", "nội dung nội dung khác".getBytes(StandardCharsets.UTF_8));
        zip[30 + UUID.length() + 4 + 3] ^= 0x55;
        byte[] bytes = content(base64(zip)).getBytes(StandardCharsets.UTF_8);
        try (Scratch scratch = Scratch.temporary()) {
            Message message = Samples.CODEC.read(new ByteArrayInputStream(bytes), scratch);
            assertThatThrownBy(
                            () -> message.attachments().get(0).content().open().readAllBytes())
                    .isInstanceOfSatisfying(
                            EdXmlException.class, e -> assertThat(e.fault()).isEqualTo(Fault.BROKEN_ZIP));
        }
    }

    @Test
    void a_stream_that_breaks_is_no_fault_of_the_message() {
        InputStream breaking = new FilterInputStream(new ByteArrayInputStream(Samples.bytes("zipped"))) {
            private int left = 3000;

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                if (left <= 0) throw new IOException("reset");
                int read = super.read(into, from, Math.min(length, left));
                left -= read;
                return read;
            }
        };
        assertThatThrownBy(() -> Samples.CODEC.read(breaking, Scratch.temporary()))
                .isInstanceOf(IOException.class)
                .hasMessage("reset");
    }

    @Test
    void what_was_spooled_is_gone_when_the_scratch_is_closed() throws IOException {
        Scratch scratch = Scratch.temporary();
        var kept = scratch.keep(new ByteArrayInputStream(new byte[100_000]));
        assertThat(kept.length()).hasValue(100_000);
        try (InputStream in = kept.open()) {
            assertThat(in.readAllBytes()).hasSize(100_000);
        }
        scratch.close();
        assertThatThrownBy(kept::open).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> scratch.keep(new ByteArrayInputStream(new byte[100_000])))
                .isInstanceOf(IllegalStateException.class);
    }

    private static String doctype(String good, String internal) {
        return good.replace("?>\n", "?>\n<!DOCTYPE edXML [" + internal + "]>\n");
    }

    private static String content(String base64) {
        String good = Samples.text("raw");
        int end = good.indexOf("</edXML:ContentTransferEncoded>");
        return good.substring(0, good.lastIndexOf('>', end) + 1) + base64 + good.substring(end);
    }

    private static String twice(String good) {
        int start = good.indexOf("    <Attachment>");
        int end = good.indexOf("  </AttachmentEncoded>");
        return good.substring(0, end) + good.substring(start, end) + good.substring(end);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] cut(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, length);
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int i = bytes.length - wanted.length; i >= 0; i--) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) return i;
        }
        throw new IllegalArgumentException("not found");
    }
}
