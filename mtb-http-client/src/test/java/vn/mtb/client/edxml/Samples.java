package vn.mtb.client.edxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.mtb.document.DocumentNumber;
import vn.mtb.party.AgencyCode;

/** Messages of our own making, and the short ways to read and write them. */
final class Samples {
    static final LocalDateTime LEAVES = LocalDateTime.of(2026, 3, 9, 8, 15);
    static final EdXml CODEC = EdXml.standard();

    private Samples() {}

    static byte[] bytes(String name) {
        try (InputStream in = Samples.class.getResourceAsStream(name + ".edxml")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static Message read(byte[] bytes) {
        return read(CODEC, bytes);
    }

    static Message read(EdXml codec, byte[] bytes) {
        try (Scratch scratch = Scratch.temporary()) {
            return codec.read(new ByteArrayInputStream(bytes), scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DocumentMessage document(String name) {
        return (DocumentMessage) read(bytes(name));
    }

    static byte[] written(Message message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CODEC.write(message, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] content(Attachment attachment) {
        try (InputStream in = attachment.content().open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Draft draft() {
        return DocumentMessage.draft()
                .from(Organ.of(new AgencyCode("H26.901"), "Đơn vị Thử nghiệm Một"))
                .to(Organ.of(new AgencyCode("H26.902"), "Đơn vị Thử nghiệm Hai"))
                .number(DocumentNumber.parse("15/ĐVTN1-VP"), LocalDate.of(2026, 3, 9), "Hà Nội")
                .kind(DocumentKind.administrative(18, "Công văn"))
                .subject("V/v kiểm tra máy tính bảng quý I");
    }
}
