package vn.mtb.client.mail;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.mtb.client.edxml.EdXml;
import vn.mtb.client.edxml.Message;
import vn.mtb.client.edxml.Scratch;

/**
 * Documents that units send each other as edXML in a mail (<i>văn bản edXML gửi qua thư</i>), as systems of the first generation did. A status goes the same way back; it is
 * sent by whoever read the document, and never by itself.
 *
 * <pre>{@code
 * Draft letter = EdXmlMail.attach(Draft.from(us).to(them).subject("Công văn 15/ĐVTN1-VP"), document, scratch);
 * Optional<Message> received = EdXmlMail.read(mail, email, EdXml.standard(), scratch);
 * }</pre>
 */
public final class EdXmlMail {
    private static final String ENDING = ".edxml";

    private EdXmlMail() {}

    /**
     * Puts a message into a mail, as its one paper. The guard reads what is written in it too, as in every paper that is such a
     * message.
     *
     * @param letter the mail
     * @param message the document or status
     * @param scratch keeps what was written until the mail is sent
     * @return the mail with the paper
     * @throws IllegalArgumentException listing what the standard asks for and the message lacks
     * @throws IOException when the scratch cannot be written or a file not be read
     */
    public static Draft attach(Draft letter, Message message, Scratch scratch) throws IOException {
        return letter.attach("van-ban" + ENDING, EdXml.standard().written(message, scratch));
    }

    /**
     * Reads the message that came with a mail, as it comes down.
     *
     * @param mail whose mail it is
     * @param email the mail
     * @param codec reads it, within its limits
     * @param scratch keeps the files inside until it is closed
     * @return the message; empty where no paper is called {@code .edxml}
     * @throws vn.mtb.client.edxml.EdXmlException when the paper is no message
     */
    public static Optional<Message> read(MailClient mail, Email email, EdXml codec, Scratch scratch) {
        return papers(email).findFirst().map(part -> mail.download(part, (head, body) -> codec.read(body, scratch)));
    }

    private static Stream<EmailBodyPart> papers(Email email) {
        return email.attachments().stream()
                .filter(part -> part.name()
                        .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(ENDING))
                        .isPresent());
    }
}
