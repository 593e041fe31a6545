package vn.mtb.client.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;
import vn.mtb.client.Answer;
import vn.mtb.client.BadInput;
import vn.mtb.client.BodyReader;
import vn.mtb.client.Content;
import vn.mtb.client.Failure;
import vn.mtb.client.Progress;
import vn.mtb.client.Request;
import vn.mtb.client.Unreadable;

/** Bytes up and down (RFC 8620, section 6), never held whole. */
final class Blobs {
    private final JmapConnection connection;
    private final MailSettings settings;

    Blobs(JmapConnection connection, MailSettings settings) {
        this.connection = connection;
        this.settings = settings;
    }

    /** An upload that arrives twice leaves a blob that nothing names, which the server forgets. */
    Blob upload(String account, Content content, Progress progress) {
        Session session = connection.session();
        long most = session.core().maxSizeUpload();
        OptionalLong length = content.length();
        if (length.isPresent() && length.getAsLong() > most) {
            throw new BadInput("paper-too-large", length.getAsLong(), most);
        }
        URI address = address("uploadUrl", session.uploadUrl(), Map.of("accountId", account));
        Request request = connection.carrying(Request.post(address, content)
                .expecting("application/json")
                .named("upload")
                .progress(progress)
                .within(settings.transferWithin())
                .repeatable());
        Answer answer = connection.within(connection.uploads(), request, connection.transport()::call);
        JsonNode node = answer.decode(Json.MAPPER::readTree);
        Blob blob;
        try {
            blob = Blob.read(node);
        } catch (MissingField e) {
            throw new Unreadable(answer.failure("jmap-field-missing", String.valueOf(e.getMessage())));
        }
        if (length.isPresent() && blob.size() >= 0 && blob.size() != length.getAsLong()) {
            throw new Unreadable(answer.failure("jmap-blob-cut", blob.size(), length.getAsLong()));
        }
        return blob;
    }

    /** A template of which no address comes is the server's fault, and said to be. */
    private URI address(String field, String template, Map<String, String> values) {
        return UriTemplate.expanded(template, values)
                .orElseThrow(() -> new Unreadable(Failure.of(
                        "jmap-bad-address",
                        Request.get(connection.session().apiUrl()).named("Session"),
                        field)));
    }

    /** The name is the one asked for: what the server makes of it in its header is often wrong. */
    <T> T download(String account, String blobId, String name, String type, Progress progress, BodyReader<T> reader) {
        Map<String, String> values = Map.of("accountId", account, "blobId", blobId, "name", name, "type", type);
        Request request = connection
                .request(Request.get(address("downloadUrl", connection.session().downloadUrl(), values)))
                .named("download")
                .progress(progress)
                .upTo(settings.largestDownload())
                .within(settings.transferWithin());
        return connection.transport().stream(request, reader);
    }

    <T> T download(String account, EmailBodyPart part, BodyReader<T> reader) {
        return download(account, part.blobId(), nameOf(part), part.type(), Progress.NOBODY, reader);
    }

    long to(OutputStream out, String account, EmailBodyPart part, Progress progress) {
        return download(
                account, part.blobId(), nameOf(part), part.type(), progress, (head, body) -> body.transferTo(out));
    }

    /** What broke off leaves nothing under the name of the file. */
    long to(Path file, String account, EmailBodyPart part, Progress progress) throws IOException {
        Path directory = file.toAbsolutePath().getParent();
        Path partly = Files.createTempFile(directory, "download", ".part");
        try {
            long octets = download(
                    account, part.blobId(), nameOf(part), part.type(), progress, (head, body) -> copy(body, partly));
            Files.move(partly, file, StandardCopyOption.REPLACE_EXISTING);
            return octets;
        } finally {
            Files.deleteIfExists(partly);
        }
    }

    private static long copy(InputStream body, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            return body.transferTo(out);
        }
    }

    private static String nameOf(EmailBodyPart part) {
        return part.name().orElse("noname");
    }
}
