package vn.mtb.client.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mtb.client.BadInput;
import vn.mtb.client.BodyReader;
import vn.mtb.client.Clearance;
import vn.mtb.client.Content;
import vn.mtb.client.Failure;
import vn.mtb.client.Progress;
import vn.mtb.client.Request;
import vn.mtb.client.Transport;

/**
 * The mail of one account over JMAP (RFC 8620, RFC 8621). Safe for use by many threads. What the server allows in one request is kept
 * to, however much is asked for; what cannot be repeated safely is not repeated. Every call may throw one of the
 * {@link vn.mtb.client.ClientException} family, and {@link JmapException} where the server says no in the words of JMAP.
 */
public final class MailClient {
    private final JmapConnection connection;
    private final Emails emails;
    private final ChangeLog changes;
    private final Blobs blobs;
    private final Submissions submissions;
    private final MailSettings settings;
    private final Optional<String> account;

    MailClient(JmapConnection connection, MailSettings settings, Submissions.MessageIds ids, Optional<String> account) {
        this.connection = connection;
        this.settings = settings;
        this.account = account;
        emails = new Emails(connection, settings);
        changes = new ChangeLog(connection, emails);
        blobs = new Blobs(connection, settings);
        submissions = new Submissions(connection, emails, blobs, ids);
    }

    /**
     * Begins a client.
     *
     * @param server the server, whose {@code /.well-known/jmap} is asked, or the address of its session with a path of its own
     * @param transport by which it is reached; stays open when the client is done with
     * @return a builder
     * @throws IllegalArgumentException when the address cannot be called
     */
    public static MailClientBuilder at(URI server, Transport transport) {
        return new MailClientBuilder(server, transport);
    }

    /**
     * What the server says of itself; asked once and again when it says that something changed.
     *
     * @return the session
     */
    public Session session() {
        return connection.session();
    }

    /**
     * The account whose mail this is.
     *
     * @return its id
     */
    public String account() {
        return account.or(() -> session().mailAccount())
                .orElseThrow(() -> new JmapException(
                        Failure.of(
                                "jmap-no-account",
                                Request.get(session().apiUrl()).named("Session")),
                        "request",
                        "accountNotFound",
                        null));
    }

    /**
     * All mailboxes.
     *
     * @return in the order of the server
     */
    public List<Mailbox> mailboxes() {
        return emails.mailboxes(account());
    }

    /**
     * The mailbox of a role.
     *
     * @param role the role, as {@link Mailbox#INBOX}
     * @return the mailbox, where there is one
     */
    public Optional<Mailbox> mailbox(String role) {
        return mailboxes().stream()
                .filter(each -> each.role().filter(role::equals).isPresent())
                .findFirst();
    }

    /**
     * Makes a mailbox.
     *
     * @param name what it is called
     * @param parentId the mailbox that it lies in; empty for the top
     * @return the mailbox
     */
    public Mailbox createMailbox(String name, Optional<String> parentId) {
        return emails.createMailbox(account(), name, parentId);
    }

    /**
     * The addresses that may be written from.
     *
     * @return the identities, kept for some minutes
     */
    public List<Identity> identities() {
        return submissions.identities(account());
    }

    /**
     * The ids of messages.
     *
     * @param query which, in what order, how many
     * @return as many as there are, over as many requests as it takes
     */
    public QueryResponse query(EmailQuery query) {
        return emails.query(account(), query);
    }

    /**
     * Messages without their text, found and fetched in one request for each page.
     *
     * @param query which, in what order, how many
     * @return the messages
     */
    public List<Email> find(EmailQuery query) {
        return emails.find(account(), query, false);
    }

    /**
     * Messages without their text.
     *
     * @param ids their ids
     * @return those that are there, in the order asked for
     */
    public List<Email> get(Collection<String> ids) {
        return emails.get(account(), ids, false);
    }

    /**
     * Messages with their text.
     *
     * @param ids their ids
     * @return those that are there, in the order asked for
     */
    public List<Email> read(Collection<String> ids) {
        return emails.get(account(), ids, true);
    }

    /**
     * The state of all messages now.
     *
     * @return to be given to {@link #changes} or {@link #newMail(String)} later
     */
    public String state() {
        return emails.state(account());
    }

    /**
     * What changed since a state.
     *
     * @param sinceState what {@link #state} or the last changes gave
     * @return all of it; where the server cannot say, everything there is
     */
    public Changes changes(String sinceState) {
        return changes.of(account(), sinceState);
    }

    /**
     * What arrived in the inbox since the last look, with its text. The first time, look with {@link #newMail()}.
     *
     * @param sinceState what the last look gave
     * @return the messages and the state for the next look
     */
    public NewMail newMail(String sinceState) {
        Changes changed = changes(sinceState);
        return changed.readAnew() ? newMail() : arrived(changed.created(), changed.newState(), false);
    }

    /**
     * The whole inbox, with texts, for the first look.
     *
     * @return the messages and the state for the next look
     */
    public NewMail newMail() {
        String state = state();
        List<String> ids =
                query(EmailQuery.of(FilterCondition.any().inMailbox(inbox()))).ids();
        return arrived(ids, state, true);
    }

    private NewMail arrived(Collection<String> ids, String state, boolean readAnew) {
        if (ids.isEmpty()) return new NewMail(List.of(), state, readAnew);
        String inbox = inbox();
        List<Email> arrived = read(ids).stream()
                .filter(email -> email.mailboxIds().contains(inbox) && !email.has(Email.DRAFT))
                .sorted(Comparator.comparing(email -> email.receivedAt().orElse(Instant.MIN)))
                .toList();
        return new NewMail(arrived, state, readAnew);
    }

    private String inbox() {
        return mailbox(Mailbox.INBOX)
                .map(Mailbox::id)
                .orElseThrow(() -> new JmapException(
                        Failure.of(
                                "jmap-field-missing",
                                Request.get(session().apiUrl()).named("Mailbox/get"),
                                "inbox"),
                        "Mailbox/get",
                        "notFound",
                        null));
    }

    /**
     * Changes flags and mailboxes.
     *
     * @param patches what changes, by the id of the message
     * @return what became of each
     */
    public SetResponse update(Map<String, EmailPatch> patches) {
        return emails.update(account(), patches);
    }

    /**
     * Changes flags and mailboxes, the same for several messages.
     *
     * @param ids the messages
     * @param patch what changes
     * @return what became of each
     */
    public SetResponse update(Collection<String> ids, EmailPatch patch) {
        Map<String, EmailPatch> patches = new LinkedHashMap<>();
        ids.forEach(id -> patches.put(id, patch));
        return update(patches);
    }

    /**
     * Deletes for good; sent once. Some servers count what was not there among what is gone.
     *
     * @param ids the messages
     * @return what became of each
     */
    public SetResponse destroy(Collection<String> ids) {
        return emails.destroy(account(), ids);
    }

    /** For {@link #send} and its tests: bytes go to the server with the message that was cleared and not before. */
    Blob upload(Content content, Progress progress) {
        return blobs.upload(account(), content, progress);
    }

    /**
     * Downloads a paper as it comes.
     *
     * @param part the paper
     * @param out where to, left open; after a failure it may hold a part
     * @param progress is told how far it has come
     * @return how many octets
     */
    public long download(EmailBodyPart part, OutputStream out, Progress progress) {
        return blobs.to(out, account(), part, progress);
    }

    /**
     * Downloads a paper into a file. After a failure there is no file of that name, or the one that was there.
     *
     * @param part the paper; its name is another's choice and plays no part
     * @param file the file, replaced where it exists
     * @param progress is told how far it has come
     * @return how many octets
     * @throws IOException when the file cannot be written
     */
    public long download(EmailBodyPart part, Path file, Progress progress) throws IOException {
        return blobs.to(file, account(), part, progress);
    }

    /**
     * Reads a paper as it comes.
     *
     * @param part the paper
     * @param reader reads it; called once
     * @param <T> of what it reads
     * @return what it read
     */
    public <T> T download(EmailBodyPart part, BodyReader<T> reader) {
        return blobs.download(account(), part, reader);
    }

    /**
     * Sends a message with its papers: uploads them, then draft, submission and the move to the sent mail in one request. After a lost
     * answer the message is looked for by its id before anything is sent again; a message {@linkplain Draft#under under an id of its own}
     * is looked for before it is sent at all.
     *
     * <pre>{@code
     * Outcome<Sent> sent = guard.clear(invitation.dispatch(document)).map(clearance -> mail.send(invitation, clearance));
     * }</pre>
     *
     * @param draft the message
     * @param clearance the guard's leave to send it, without which nothing is sent
     * @return what went out
     * @throws BadInput before a connection is opened when something else was cleared, the clearance has ended, or it goes to nobody;
     *     later when it comes from nobody of this account or is larger than the server takes
     * @throws SubmissionUnknown when the answer was lost and the server cannot say whether it went out
     * @legal khoản 3 Điều 3 Quy chế
     */
    public Sent send(Draft draft, Clearance clearance) {
        return send(draft, clearance, Progress.NOBODY);
    }

    /**
     * The same, telling somebody how far each paper has come.
     *
     * @param draft the message
     * @param clearance the guard's leave to send it, without which nothing is sent
     * @param progress is told of each paper in turn
     * @return what went out
     * @throws BadInput as {@link #send(Draft, Clearance)}
     * @throws SubmissionUnknown as {@link #send(Draft, Clearance)}
     */
    public Sent send(Draft draft, Clearance clearance, Progress progress) {
        clearance.admit(draft.dispatch(clearance.sending().document()));
        if (draft.recipients().isEmpty()) throw new BadInput("mail-to-nobody");
        return submissions.send(account(), draft, progress);
    }

    /**
     * Whether a message of ours went out, for somebody who comes back after {@link SubmissionUnknown}.
     *
     * @param messageId the id that the exception names
     * @return the message, where it lies among the sent
     */
    public Optional<Sent> sent(String messageId) {
        return submissions.sent(account(), messageId);
    }

    /**
     * Listens for changes by push, or by polling where the server has none.
     *
     * @param listener is told, first of all of the states of now
     * @return what listens, to be closed
     */
    public EventSource listen(PushListener listener) {
        EventSource source = new EventSource(connection, emails, settings, this::account, listener);
        source.start();
        return source;
    }

    /** Says which server it is, not whose mail. */
    @Override
    public String toString() {
        return "MailClient[" + connection + "]";
    }
}
