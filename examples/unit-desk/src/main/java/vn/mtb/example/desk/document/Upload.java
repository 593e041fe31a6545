package vn.mtb.example.desk.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.web.multipart.MultipartFile;
import vn.mtb.client.Content;
import vn.mtb.client.edxml.Attachment;
import vn.mtb.example.desk.form.Mistakes;
import vn.mtb.example.desk.page.Words;

/**
 * A file that somebody chose to send, under a name that no receiver's computer takes for a path.
 *
 * @param name its name
 * @param content its bytes
 */
record Upload(String name, Content content) {
    private static final String PACKED = "PK";
    private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0";
    private static final String TEXT = "";
    private static final int BEGINNING = 1_024;

    /** What agencies send each other, by extension: how such a file begins, and its media type. */
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("pdf", new Kind("%PDF-", "application/pdf")),
            Map.entry("docx", new Kind(PACKED, office("wordprocessingml.document"))),
            Map.entry("xlsx", new Kind(PACKED, office("spreadsheetml.sheet"))),
            Map.entry("pptx", new Kind(PACKED, office("presentationml.presentation"))),
            Map.entry("odt", new Kind(PACKED, "application/vnd.oasis.opendocument.text")),
            Map.entry("ods", new Kind(PACKED, "application/vnd.oasis.opendocument.spreadsheet")),
            Map.entry("doc", new Kind(COMPOUND, "application/msword")),
            Map.entry("xls", new Kind(COMPOUND, "application/vnd.ms-excel")),
            Map.entry("ppt", new Kind(COMPOUND, "application/vnd.ms-powerpoint")),
            Map.entry("zip", new Kind(PACKED, "application/zip")),
            Map.entry("png", new Kind("\u0089PNG", "image/png")),
            Map.entry("jpg", new Kind("\u00ff\u00d8\u00ff", "image/jpeg")),
            Map.entry("jpeg", new Kind("\u00ff\u00d8\u00ff", "image/jpeg")),
            Map.entry("txt", new Kind(TEXT, "text/plain")),
            Map.entry("csv", new Kind(TEXT, "text/csv")));

    /** A kind of file. */
    private record Kind(String begins, String type) {}

    private static String office(String what) {
        return "application/vnd.openxmlformats-officedocument." + what;
    }

    /** The extensions that may be sent, for the page. */
    static Set<String> extensions() {
        return new TreeSet<>(KINDS.keySet());
    }

    /** What was chosen; what cannot be sent is said of each file by its name. */
    static List<Upload> of(List<MultipartFile> files, DocumentSettings settings, Mistakes mistakes, Words words) {
        List<Upload> read = new ArrayList<>();
        Set<String> names = new HashSet<>();
        long together = 0;
        for (MultipartFile file : files) {
            String given = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            if (given.isEmpty() && file.isEmpty()) continue;
            Upload one = of(given, file);
            together += file.getSize();
            Optional<String> wrong = one.wrong(file, words);
            if (wrong.isEmpty() && !names.add(one.name().toLowerCase(Locale.ROOT))) {
                wrong = Optional.of(words.say("upload.twice", one.name()));
            }
            wrong.ifPresentOrElse(what -> mistakes.add("files", what), () -> read.add(one));
        }
        if (together > settings.largest().toBytes()) {
            mistakes.add(
                    "files",
                    words.say(
                            "upload.too-large",
                            megabytes(together),
                            megabytes(settings.largest().toBytes())));
        }
        if (read.size() > settings.most()) {
            mistakes.add("files", words.say("upload.too-many", read.size(), settings.most()));
        }
        return read;
    }

    private static Upload of(String given, MultipartFile file) {
        Content bytes = Content.from(type(given), OptionalLong.of(file.getSize()), file::getInputStream);
        String safe = new Attachment("1", given, bytes.type(), Optional.empty(), bytes).fileName();
        return new Upload(safe, bytes);
    }

    private static String type(String name) {
        Kind kind = KINDS.get(extension(name));
        return kind == null ? "application/octet-stream" : kind.type();
    }

    private Optional<String> wrong(MultipartFile file, Words words) {
        Kind kind = KINDS.get(extension(name));
        if (kind == null) {
            return Optional.of(words.say("upload.type", name, String.join(", ", extensions())));
        }
        if (file.isEmpty()) return Optional.of(words.say("upload.empty", name));
        String begins = beginning(file);
        boolean fits = kind.begins().equals(TEXT) ? begins.indexOf('\0') < 0 : begins.startsWith(kind.begins());
        return fits ? Optional.empty() : Optional.of(words.say("upload.not-what-it-says", name));
    }

    /** Byte by byte as characters. */
    private static String beginning(MultipartFile file) {
        try (InputStream in = file.getInputStream()) {
            return new String(in.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / (1024.0 * 1024.0));
    }

    /** The name of a file may say what is in it. */
    @Override
    public String toString() {
        return "upload of " + content;
    }
}
