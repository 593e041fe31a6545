package vn.mtb.client.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.mtb.client.Credentials;
import vn.mtb.client.Guard;
import vn.mtb.client.Progress;
import vn.mtb.client.Secret;
import vn.mtb.client.Token;
import vn.mtb.client.Transport;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.edxml.EdXml;
import vn.mtb.client.edxml.Message;
import vn.mtb.client.edxml.Scratch;
import vn.mtb.client.testing.FakeMailDialect;
import vn.mtb.client.testing.FakeMailFault;
import vn.mtb.client.testing.FakeMailServer;
import vn.mtb.document.OfficialDocument;
import vn.mtb.outcome.Outcome;

/** What Javadoc and docs/clients.md show of mail, compiled (<i>ví dụ trong tài liệu</i>). */
abstract class ShownMail {
    abstract String kept();

    abstract void keep(String state);

    abstract void deal(Email email);

    abstract void lookAtTheDrafts(String messageId);

    Outcome<Sent> invite(Transport transport, Token.Source tokens, Guard guard, OfficialDocument document) {
        MailClient mail = MailClient.at(URI.create("https://mail.example.vn"), transport)
                .as(Credentials.bearer(tokens))
                .build();
        Draft invitation = Draft.from(EmailAddress.of("Văn thư", "vanthu@example.vn"))
                .to(EmailAddress.of("minh@example.vn"))
                .subject("Giấy mời họp giao ban")
                .text("Kính gửi …")
                .attach(Path.of("giay-moi-15.pdf"), "application/pdf");
        Outcome<Sent> sent =
                guard.clear(invitation.dispatch(document)).map(clearance -> mail.send(invitation, clearance));
        return sent;
    }

    void careful(MailClient mail, Draft invitation, Guard guard, OfficialDocument document) {
        try {
            guard.clear(invitation.dispatch(document)).map(clearance -> mail.send(invitation, clearance));
        } catch (SubmissionUnknown unknown) {
            lookAtTheDrafts(unknown.messageId());
        }
    }

    void read(MailClient mail, Path directory) throws IOException {
        NewMail news = mail.newMail(kept());
        for (Email email : news.emails()) {
            deal(email);
            for (EmailBodyPart paper : email.attachments()) {
                mail.download(paper, directory.resolve(paper.blobId()), Progress.NOBODY);
            }
        }
        mail.update(news.emails().stream().map(Email::id).toList(), EmailPatch.flag(Email.SEEN));
        keep(news.state());
    }

    EventSource listen(MailClient mail) {
        EventSource events = mail.listen(change -> mail.newMail(kept()).emails().forEach(this::deal));
        return events;
    }

    List<Email> find(MailClient mail) {
        String inbox = mail.mailbox(Mailbox.INBOX).orElseThrow().id();
        EmailQuery unread = EmailQuery.of(FilterCondition.any().inMailbox(inbox).notKeyword(Email.SEEN))
                .limit(50);
        List<Email> emails = mail.find(unread);
        return emails;
    }

    Optional<Message> edxml(
            MailClient mail, Email email, DocumentMessage document, EmailAddress us, EmailAddress them, Scratch scratch)
            throws IOException {
        Draft letter = EdXmlMail.attach(Draft.from(us).to(them).subject("Công văn 15/ĐVTN1-VP"), document, scratch);
        Optional<Message> received = EdXmlMail.read(mail, email, EdXml.standard(), scratch);
        return letter.attachments().isEmpty() ? Optional.empty() : received;
    }

    void fake(Transport transport, Guard guard, OfficialDocument document) {
        try (FakeMailServer server = FakeMailServer.start(FakeMailDialect.LIKE_JAMES)) {
            server.user("lan@hanoi.test", "pw-lan");
            server.user("minh@hanoi.test", "pw-minh");
            server.fail("EmailSubmission/set", FakeMailFault.droppedAfter());
            MailClient mail = MailClient.at(server.url(), transport)
                    .as(Credentials.basic("lan@hanoi.test", Secret.of("pw-lan")))
                    .build();
            Draft invitation = Draft.from(EmailAddress.of("lan@hanoi.test")).to(EmailAddress.of("minh@hanoi.test"));
            guard.clear(invitation.dispatch(document)).map(clearance -> mail.send(invitation, clearance));
            assertThat(server.deliveries()).isEqualTo(1);
        }
    }
}
