package vn.mtb.example.desk.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.mtb.client.edxml.StatusCode;
import vn.mtb.document.Channel;
import vn.mtb.document.DocumentType;
import vn.mtb.document.Urgency;
import vn.mtb.example.desk.page.Words;
import vn.mtb.party.PersonId;
import vn.mtb.register.Attachment;

/** What the desk knows of documents beside the register: what they are called, what they are about, and which messages went and came. */
@Repository
class Documents {
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_PARTY = 4_000;
    private static final int LONGEST_NAME = 200;

    private final JdbcClient database;

    Documents(JdbcClient database) {
        this.database = database;
    }

    /**
     * A document.
     *
     * @param subject the id of its chain in the register
     * @param incoming whether it came to this unit
     * @param code number and symbol; empty where it has none
     * @param kind the name of a {@link vn.mtb.document.DocumentType}, or the type as the sender called it
     * @param signedOn the date on it, as far as it can be read
     * @param about what it is about
     * @param urgency how urgent, as far as it is said
     * @param otherSide to whom or from whom, for people
     * @param sender who issued it, as the axis knows it
     * @param documentId its id in messages; empty where messages do not name it
     * @param channel by which channel it goes or came
     * @param addresses where its other side is reached: codes on the axis or addresses of mail, with commas between
     * @param since when it was sent or came
     */
    record Document(
            String subject,
            boolean incoming,
            String code,
            String kind,
            Optional<LocalDate> signedOn,
            String about,
            Optional<Urgency> urgency,
            String otherSide,
            String sender,
            String documentId,
            Channel channel,
            String addresses,
            Instant since) {

        /** Number and symbol, as pages call it; for one that has none, what it is and of which day. */
        public String title(Words words) {
            if (!code.isEmpty()) return code;
            String day = signedOn.map(words::day).orElse("");
            return (type(words).isEmpty() ? words.say("document.untitled") : type(words)) + " " + day;
        }

        /** What it is, in the words of the page where it is of a known type, else in those of its sender. */
        public String type(Words words) {
            return Arrays.stream(DocumentType.values())
                    .filter(one -> one.name().equals(kind))
                    .findFirst()
                    .map(words::title)
                    .orElse(kind);
        }

        /** Says nothing of what it is about. */
        @Override
        public String toString() {
            return "document/" + subject;
        }
    }

    /** What a message is about its document. */
    enum What {
        /** The document itself. */
        DOCUMENT,
        /** It is taken back. */
        REVOCATION,
        /** It is changed or replaced. */
        CHANGE,
        /** How far it has come. */
        STATUS
    }

    /** Where a message is. */
    enum Way {
        /** In the outbox. */
        WAITING,
        /** In the outbox, until somebody decides. */
        PARKED,
        /** It left, and the register says so. */
        SENT,
        /** It was taken back before it left. */
        WITHDRAWN,
        /** It goes by a way that the desk does not go itself. */
        ELSEWHERE,
        /** It came. */
        ARRIVED
    }

    /**
     * A message.
     *
     * @param id its id in the outbox, or one of its own
     * @param form the key of the form that sent it; empty for one that came
     * @param subject its document
     * @param chain the chain of the register that says so
     * @param incoming whether it came
     * @param what what it is about the document
     * @param status the status it tells; empty for others
     * @param said its words: a reason, as a rule
     * @param party to whom or from whom
     * @param channel by which channel
     * @param person who sent it; empty for one that came
     * @param at when
     * @param way where it is
     */
    record Message(
            String id,
            Optional<String> form,
            String subject,
            String chain,
            boolean incoming,
            What what,
            Optional<StatusCode> status,
            String said,
            String party,
            Channel channel,
            String person,
            Instant at,
            Way way) {

        /** Who sent it, by name; empty for one that came. */
        public String by(Words words) {
            return person.isEmpty() ? "" : words.person(new PersonId(person));
        }

        /** Says nothing of its words. */
        @Override
        public String toString() {
            return what + " " + id;
        }
    }

    /**
     * A file of a document.
     *
     * @param place its place among them, from 0
     * @param name its name
     * @param content where its bytes are
     */
    record Paper(int place, String name, Attachment content) {}

    /** Enters a document, or what is said of it anew. */
    void enter(Document document) {
        database.sql("DELETE FROM desk_document WHERE subject = ?")
                .param(document.subject())
                .update();
        database.sql(
                        "INSERT INTO desk_document (subject, incoming, code, kind, signed_on, about, urgency, other_side,"
                                + " sender, document_id, channel, addresses, since) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        document.subject(),
                        document.incoming(),
                        cut(document.code(), LONGEST_NAME),
                        cut(document.kind(), LONGEST_NAME),
                        document.signedOn().orElse(null),
                        cut(document.about(), LONGEST_TEXT),
                        document.urgency().map(Enum::name).orElse(null),
                        cut(document.otherSide(), LONGEST_PARTY),
                        cut(document.sender(), LONGEST_NAME),
                        cut(document.documentId(), 1_000),
                        document.channel().name(),
                        cut(document.addresses(), LONGEST_PARTY),
                        document.since().atOffset(ZoneOffset.UTC)))
                .update();
    }

    /** Enters a message; its form has sent none before. */
    void enter(Message message) {
        database.sql("INSERT INTO desk_message (id, form, subject, chain, incoming, what, status, said, party, channel,"
                        + " person, happened, way) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        message.id(),
                        message.form().orElse(null),
                        message.subject(),
                        message.chain(),
                        message.incoming(),
                        message.what().name(),
                        message.status().map(Enum::name).orElse(null),
                        cut(message.said(), LONGEST_TEXT),
                        cut(message.party(), LONGEST_PARTY),
                        message.channel().name(),
                        message.person(),
                        message.at().atOffset(ZoneOffset.UTC),
                        message.way().name()))
                .update();
    }

    /** Enters the files of a document instead of those it had. */
    void enter(String subject, List<Paper> papers) {
        database.sql("DELETE FROM desk_paper WHERE subject = ?").param(subject).update();
        for (Paper paper : papers) {
            database.sql("INSERT INTO desk_paper (subject, place, name, digest, label, size) VALUES (?, ?, ?, ?, ?, ?)")
                    .params(
                            subject,
                            paper.place(),
                            cut(paper.name(), 300),
                            paper.content().digest(),
                            paper.content().label(),
                            paper.content().size())
                    .update();
        }
    }

    void mark(String id, Way way) {
        database.sql("UPDATE desk_message SET way = ? WHERE id = ?")
                .params(way.name(), id)
                .update();
    }

    /** The documents of one direction whose number, subject or other side holds a text; the latest first. */
    List<Document> find(boolean incoming, String text, int from, int most) {
        String like = "%" + text.toLowerCase(Locale.ROOT).replaceAll("([%_!])", "!$1") + "%";
        return database.sql("SELECT * FROM desk_document WHERE incoming = ? AND (LOWER(code) LIKE ? ESCAPE '!'"
                        + " OR LOWER(about) LIKE ? ESCAPE '!' OR LOWER(other_side) LIKE ? ESCAPE '!')"
                        + " ORDER BY since DESC, subject OFFSET ? ROWS FETCH NEXT ? ROWS ONLY")
                .params(incoming, like, like, like, from, most)
                .query(Documents::document)
                .list();
    }

    /** Lets nobody else say anything about a document until this transaction ends. */
    void hold(String subject) {
        database.sql("SELECT subject FROM desk_document WHERE subject = ? FOR UPDATE")
                .param(subject)
                .query(String.class)
                .optional();
    }

    Optional<Document> find(String subject) {
        return database.sql("SELECT * FROM desk_document WHERE subject = ?")
                .param(subject)
                .query(Documents::document)
                .optional();
    }

    /** What was said about a document, in the order in which it happened here. */
    List<Message> messages(String subject) {
        return database.sql("SELECT * FROM desk_message WHERE subject = ? ORDER BY seq")
                .param(subject)
                .query(Documents::message)
                .list();
    }

    Optional<Message> message(String id) {
        return database.sql("SELECT * FROM desk_message WHERE id = ?")
                .param(id)
                .query(Documents::message)
                .optional();
    }

    /** What a form sent before. */
    Optional<Message> sentBy(String form) {
        return database.sql("SELECT * FROM desk_message WHERE form = ?")
                .param(form)
                .query(Documents::message)
                .optional();
    }

    List<Paper> papers(String subject) {
        return database.sql("SELECT * FROM desk_paper WHERE subject = ? ORDER BY place")
                .param(subject)
                .query((row, number) -> new Paper(
                        row.getInt("place"),
                        row.getString("name"),
                        new Attachment(row.getString("digest"), row.getString("label"), row.getLong("size"))))
                .list();
    }

    /** Whether a chain of the register is one that a document or message here stands on. */
    boolean knows(String chain) {
        return database.sql("SELECT (SELECT COUNT(*) FROM desk_document WHERE subject = ?)"
                                + " + (SELECT COUNT(*) FROM desk_message WHERE chain = ?)")
                        .params(chain, chain)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Document document(ResultSet row, int number) throws SQLException {
        return new Document(
                row.getString("subject"),
                row.getBoolean("incoming"),
                row.getString("code"),
                row.getString("kind"),
                Optional.ofNullable(row.getObject("signed_on", LocalDate.class)),
                row.getString("about"),
                named(row.getString("urgency")).map(Urgency::valueOf),
                row.getString("other_side"),
                row.getString("sender"),
                row.getString("document_id"),
                Channel.valueOf(row.getString("channel")),
                row.getString("addresses"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }

    private static Message message(ResultSet row, int number) throws SQLException {
        return new Message(
                row.getString("id"),
                named(row.getString("form")),
                row.getString("subject"),
                row.getString("chain"),
                row.getBoolean("incoming"),
                What.valueOf(row.getString("what")),
                named(row.getString("status")).map(StatusCode::valueOf),
                row.getString("said"),
                row.getString("party"),
                Channel.valueOf(row.getString("channel")),
                row.getString("person"),
                row.getObject("happened", OffsetDateTime.class).toInstant(),
                Way.valueOf(row.getString("way")));
    }

    private static Optional<String> named(@Nullable String name) {
        return Optional.ofNullable(name);
    }

    /** What came from elsewhere may be of any length; the message itself is kept whole by its sender. */
    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
