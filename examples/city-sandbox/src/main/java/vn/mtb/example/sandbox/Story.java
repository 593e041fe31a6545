package vn.mtb.example.sandbox;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.mtb.client.ClientException;
import vn.mtb.client.Content;
import vn.mtb.client.Guard;
import vn.mtb.client.Transport;
import vn.mtb.client.Unreachable;
import vn.mtb.client.axis.DocumentInbox;
import vn.mtb.client.edxml.Attachment;
import vn.mtb.client.edxml.DocumentKind;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.edxml.EdXml;
import vn.mtb.client.edxml.Message;
import vn.mtb.client.edxml.ResponseFor;
import vn.mtb.client.edxml.Scratch;
import vn.mtb.client.edxml.StatusCode;
import vn.mtb.client.edxml.StatusMessage;
import vn.mtb.client.mail.Draft;
import vn.mtb.client.mail.EdXmlMail;
import vn.mtb.client.mail.Email;
import vn.mtb.client.mail.Sent;
import vn.mtb.document.Classification;
import vn.mtb.document.DocumentNumber;
import vn.mtb.document.DocumentType;
import vn.mtb.document.OfficialDocument;
import vn.mtb.law.Language;
import vn.mtb.law.Text;
import vn.mtb.outcome.Outcome;

/**
 * Two units exchange a document and its statuses over the axis and by mail, and a classified one does not leave (<i>chuyện hai đơn vị
 * trao đổi văn bản</i>). It starts a sandbox of its own on free ports, beside one that may be running.
 */
public final class Story {
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String FILE = "cong-van-15.txt";
    private static final long SECONDS_FOR_MAIL = 30;
    private static final int MOST_ATTEMPTS = 4;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Clock clock = Clock.system(HANOI);
    private final Guard guard = Guard.by(clock);
    private final DocumentNumber number = DocumentNumber.parse("15/ĐVTD1-VP");
    private final OfficialDocument official = OfficialDocument.of(number, DocumentType.LETTER, LocalDate.now(clock));
    private final Sandbox sandbox;
    private final Side first;
    private final Side second;
    private final Language language;
    private final PrintStream out;

    Story(Sandbox sandbox, Door axis, Transport transport, Language language, PrintStream out) {
        this.sandbox = sandbox;
        this.language = language;
        this.out = out;
        first = Side.of(sandbox.units().get(0), axis, sandbox, transport);
        second = Side.of(sandbox.units().get(1), axis, sandbox, transport);
    }

    /**
     * Tells the story.
     *
     * @param arguments those of the sandbox; {@code --lang=en} for English
     * @throws IOException when a file of the exchange cannot be kept
     * @throws InterruptedException when the thread is told to stop
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Options options = Options.of(List.of(arguments)).at(0);
        Path home = Files.createTempDirectory("mtb-sandbox-");
        try (Sandbox sandbox = Sandbox.start(options, Place.built().at(home), line -> {});
                Transport transport = Transport.builder().build()) {
            new Story(sandbox, Door.VNPT, transport, options.language(), out).tell();
        } finally {
            Kept.delete(home);
        }
    }

    void tell() throws IOException, InterruptedException {
        overTheAxis();
        byMail();
        classified();
    }

    private void overTheAxis() {
        title("Qua trục văn bản", "Over the document axis");
        DocumentMessage message = document();
        say(first, "gửi " + number, "sends " + number);
        Outcome<String> sent = guard.clear(message.dispatch(official))
                .map(clearance -> patiently(first, true, () -> first.axis().send(message, clearance)));
        tell(sent);

        round(second, arrived -> {
            read(second, arrived);
            if (!(arrived instanceof DocumentMessage received)) return;
            for (StatusCode status : List.of(
                    StatusCode.ARRIVED,
                    StatusCode.RECEIVED,
                    StatusCode.ASSIGNED,
                    StatusCode.IN_PROCESS,
                    StatusCode.FINISHED)) {
                StatusMessage report = StatusMessage.about(ResponseFor.of(received), second.organ(), status, now());
                patiently(second, true, () -> second.axis().send(report));
                say(second, "báo " + name(status), "reports " + name(status));
            }
        });
        round(first, arrived -> read(first, arrived));
    }

    private void round(Side side, Reading reading) {
        DocumentInbox inbox =
                DocumentInbox.of(side.axis()).handling("van-thu", (arrival, message) -> reading.of(message));
        List<DocumentInbox.Failed> failed = inbox.round().failed();
        if (!failed.isEmpty())
            throw new IllegalStateException(
                    "a package was not handled", failed.get(0).cause());
    }

    private interface Reading {
        void of(Message message) throws IOException;
    }

    private void byMail() throws IOException, InterruptedException {
        title("Qua thư điện tử", "By mail");
        try (Scratch scratch = Scratch.temporary()) {
            Draft letter = EdXmlMail.attach(
                    first.letter(second).subject("Công văn " + number).text("Kính gửi văn thư đơn vị."),
                    document(),
                    scratch);
            say(first, "gửi " + number, "sends " + number);
            tell(send(first, letter));

            Email email = arrived(second);
            Message received = EdXmlMail.read(second.mail(), email, EdXml.standard(), scratch)
                    .orElseThrow();
            read(second, received);
            StatusMessage status = StatusMessage.about(
                    ResponseFor.of((DocumentMessage) received), second.organ(), StatusCode.RECEIVED, now());
            Draft answer = EdXmlMail.attach(
                    second.letter(first).subject("Đã tiếp nhận " + number).answering(email), status, scratch);
            say(second, "báo " + name(StatusCode.RECEIVED), "reports " + name(StatusCode.RECEIVED));
            tell(send(second, answer));

            read(
                    first,
                    EdXmlMail.read(first.mail(), arrived(first), EdXml.standard(), scratch)
                            .orElseThrow());
        }
    }

    private Outcome<Sent> send(Side side, Draft letter) {
        return guard.clear(letter.dispatch(official))
                .map(clearance -> patiently(side, false, () -> side.mail().send(letter, clearance)));
    }

    /**
     * Sends, and sends again what did not go: always where nothing can happen twice, and after a lost answer where the receiver tells a
     * repeat by sender and document id, as on the axis.
     */
    private <T> T patiently(Side side, boolean repeatsAreTold, Supplier<T> sending) {
        for (int attempt = 1; ; attempt++) {
            try {
                return sending.get();
            } catch (ClientException failed) {
                boolean again = failed.isRetryable() || (repeatsAreTold && failed instanceof Unreachable);
                if (!again || attempt == MOST_ATTEMPTS) throw failed;
                say(side, "gửi lại: " + failed.in(language), "sends again: " + failed.in(language));
                pause(failed.retryAfter().orElse(PAUSE));
            }
        }
    }

    private static void pause(Duration span) {
        try {
            Thread.sleep(span.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before sending again", stop);
        }
    }

    /** The first mail of an inbox; a mail system takes its time. */
    private static Email arrived(Side side) throws InterruptedException {
        long ends = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_FOR_MAIL);
        List<Email> emails = side.mail().newMail().emails();
        while (emails.isEmpty()) {
            if (System.nanoTime() > ends)
                throw new IllegalStateException("no mail in " + SECONDS_FOR_MAIL + " seconds");
            Thread.sleep(100);
            emails = side.mail().newMail().emails();
        }
        return emails.get(0);
    }

    private void classified() {
        title("Văn bản mật", "A classified document");
        OfficialDocument secret = official.marked(Classification.CONFIDENTIAL);
        DocumentMessage message = document();
        Draft letter = first.letter(second).subject("Công văn " + number);
        long before = sandbox.calls();

        say(first, "gửi qua trục", "sends over the axis");
        tell(guard.clear(message.dispatch(secret)).map(clearance -> first.axis().send(message, clearance)));
        say(first, "gửi qua thư", "sends by mail");
        tell(guard.clear(letter.dispatch(secret)).map(clearance -> first.mail().send(letter, clearance)));
        say(
                "Số lần gọi tới trục và thư: " + (sandbox.calls() - before),
                "Calls to axis and mail: " + (sandbox.calls() - before));
    }

    private DocumentMessage document() {
        return DocumentMessage.draft()
                .from(first.organ())
                .to(second.organ())
                .number(number, official.signedOn(), "Hà Nội")
                .kind(DocumentKind.administrative(18, "Công văn"))
                .subject("V/v kiểm tra máy tính bảng quý I")
                .attach(FILE, Content.text("text/plain", "Đề nghị đơn vị kiểm tra máy tính bảng đang quản lý.\n"))
                .build(now());
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).withNano(0);
    }

    private void read(Side side, Message message) throws IOException {
        if (message instanceof StatusMessage status) {
            String about = status.about().code().orElse("");
            String name = status.status().map(this::name).orElse(status.code());
            say(side, "nhận trạng thái của " + about + ": " + name, "gets a status of " + about + ": " + name);
            return;
        }
        DocumentMessage document = (DocumentMessage) message;
        String what = document.code().orElse("") + ", " + document.subject().orElse("");
        List<String> files = new ArrayList<>();
        for (Attachment file : document.attachments()) {
            try (InputStream in = file.content().open()) {
                files.add(file.fileName() + " (" + in.readAllBytes().length + " byte)");
            }
        }
        say(side, "nhận " + what + ", " + files, "gets " + what + ", " + files);
    }

    private String name(StatusCode status) {
        Text words = switch (status) {
            case ARRIVED -> new Text("đã đến", "arrived");
            case REFUSED -> new Text("từ chối tiếp nhận", "refused");
            case RECEIVED -> new Text("đã tiếp nhận", "received");
            case ASSIGNED -> new Text("phân công", "assigned");
            case IN_PROCESS -> new Text("đang xử lý", "in process");
            case FINISHED -> new Text("hoàn thành", "finished");
            case RECALL -> new Text("lấy lại", "asked back");
            case AGREED -> new Text("đồng ý cập nhật, lấy lại", "agreed to give back");
            case DECLINED -> new Text("từ chối cập nhật, lấy lại", "declined to give back");
        };
        return status.code() + " " + words.in(language);
    }

    private void tell(Outcome<?> answer) {
        Text word = answer.match(
                settled -> new Text("được gửi", "sent"),
                refused -> new Text("không được gửi", "refused"),
                referred -> new Text("phải trình", "referred"));
        out.println("  " + word.in(language));
        answer.reasons().forEach(why -> out.println("  - " + why.in(language) + "\n      " + why.citation(language)));
    }

    private void title(String vietnamese, String english) {
        out.println("\n" + new Text(vietnamese, english).in(language));
    }

    private void say(Side side, String vietnamese, String english) {
        say(side.organ() + " " + vietnamese, side.organ() + " " + english);
    }

    private void say(String vietnamese, String english) {
        out.println("  " + new Text(vietnamese, english).in(language));
    }
}
