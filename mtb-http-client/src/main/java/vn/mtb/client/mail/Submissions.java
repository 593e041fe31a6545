package vn.mtb.client.mail;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.client.BadInput;
import vn.mtb.client.ClientException;
import vn.mtb.client.Content;
import vn.mtb.client.Failure;
import vn.mtb.client.NotAuthorised;
import vn.mtb.client.Progress;
import vn.mtb.client.Request;
import vn.mtb.client.Unreachable;

/**
 * Sending (RFC 8621, section 7): draft, submission and the move to the sent mail in one request. Sending twice is worse than not
 * sending, so the message id is ours, and after a lost answer the message is looked for before anything is sent again.
 */
final class Submissions {
    private static final Set<String> USING = Set.of(CoreCapability.URN, Session.MAIL, Session.SUBMISSION);
    private static final int ATTEMPTS = 3;
    private static final int LOOKS = 3;
    private static final int TOO_MANY = 429;

    private final JmapConnection connection;
    private final Emails emails;
    private final Blobs blobs;
    private final MessageIds ids;
    private final Cache<String, Desk> desks =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(10)).build();

    /** The half of a message id before the at-sign. */
    interface MessageIds {
        UUID next();
    }

    /** Where drafts and sent mail lie, and who may be written as. */
    private record Desk(String drafts, String sent, List<Identity> identities) {}

    /** A message found by its id. */
    private record Found(String emailId, boolean draft) {}

    Submissions(JmapConnection connection, Emails emails, Blobs blobs, MessageIds ids) {
        this.connection = connection;
        this.emails = emails;
        this.blobs = blobs;
        this.ids = ids;
    }

    List<Identity> identities(String account) {
        return desk(account).identities();
    }

    Sent send(String account, Draft draft, Progress progress) {
        Desk desk = desk(account);
        Identity identity = identity(desk, draft);
        Optional<Sent> before = draft.messageId().flatMap(own -> earlier(account, draft, desk, identity, own));
        if (before.isPresent()) return before.get();
        List<Blob> papers = papers(account, draft, progress);
        String messageId = draft.messageId()
                .orElseGet(() -> ids.next() + "@" + draft.from().domain());
        return submit(account, draft, desk, identity, papers, messageId);
    }

    /** A message under an id of the caller's own may have gone out in an earlier life of the process. */
    private Optional<Sent> earlier(String account, Draft draft, Desk desk, Identity identity, String messageId) {
        Optional<Found> found = find(account, messageId);
        if (found.isEmpty()) return Optional.empty();
        Failure unknown = Failure.of(
                "jmap-submission-unknown",
                Request.post(connection.session().apiUrl(), Content.bytes("application/json", new byte[0]))
                        .named("EmailSubmission/query"));
        return settled(account, draft, desk, identity, found.get(), messageId, true, unknown);
    }

    private Identity identity(Desk desk, Draft draft) {
        return desk.identities().stream()
                .filter(each -> each.maySend(draft.from()))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "sender-of-another-account", desk.identities().size()));
    }

    private List<Blob> papers(String account, Draft draft, Progress progress) {
        long most = connection.session().maxSizeAttachmentsPerEmail();
        long together = draft.attachments().stream()
                .mapToLong(paper -> paper.content().length().orElse(0))
                .sum();
        if (together > most) {
            throw new BadInput("papers-too-large-together", together, most);
        }
        List<Blob> papers = new ArrayList<>();
        draft.attachments().forEach(paper -> papers.add(blobs.upload(account, paper.content(), progress)));
        return papers;
    }

    /** Mailboxes first: some servers make them only when they are asked for. */
    private Desk desk(String account) {
        return desks.get(account, key -> {
            ObjectNode all = emails.arguments(account).putNull("ids");
            Invocation mailboxes = new Invocation("Mailbox/get", all, "m");
            Invocation identities = new Invocation("Identity/get", all, "i");
            Responses responses = connection.send(List.of(mailboxes, identities), USING, true);
            List<Mailbox> found = Json.list(responses.of(mailboxes), "list", Mailbox::read);
            return new Desk(
                    role(found, Mailbox.DRAFTS, responses),
                    role(found, Mailbox.SENT, responses),
                    Json.list(responses.of(identities), "list", Identity::read));
        });
    }

    private static String role(List<Mailbox> mailboxes, String role, Responses responses) {
        return mailboxes.stream()
                .filter(each -> each.role().filter(role::equals).isPresent())
                .map(Mailbox::id)
                .findFirst()
                .orElseThrow(() -> responses.missing("a mailbox for " + role));
    }

    private Sent submit(
            String account, Draft draft, Desk desk, Identity identity, List<Blob> papers, String messageId) {
        ObjectNode create = emails.arguments(account);
        create.putObject("create").set("d", draft.write(messageId, desk.drafts(), papers));
        Invocation set = new Invocation("Email/set", create, "c");
        Invocation submission = submission(account, draft, desk, identity, "#d");
        for (int attempt = 1; ; attempt++) {
            try {
                Responses responses = connection.send(List.of(set, submission), USING, false);
                String emailId = created(responses, set, "d", error -> error);
                String submissionId = submittedOrDiscarded(account, draft, responses, submission, emailId);
                return new Sent(emailId, messageId, Optional.of(submissionId), false);
            } catch (JmapException refused) {
                throw refused;
            } catch (ClientException lost) {
                if (attempt == ATTEMPTS || !passing(lost)) throw lost;
                Optional<Sent> sent = mayHaveArrived(lost)
                        ? lookFor(account, draft, desk, identity, messageId, lost)
                        : Optional.empty();
                if (sent.isPresent()) return sent.get();
                if (!mayHaveArrived(lost)) connection.pause(attempt, lost);
            }
        }
    }

    /**
     * Of a message under an id of the caller's own, which may be sent again, no draft stays that was refused: the next time nobody could
     * tell whether it went out.
     */
    private String submittedOrDiscarded(
            String account, Draft draft, Responses responses, Invocation submission, String emailId) {
        try {
            return submitted(responses, submission);
        } catch (JmapException refused) {
            if (draft.messageId().isEmpty() || refused.type().equals("serverPartialFail")) throw refused;
            try {
                emails.destroy(account, List.of(emailId));
            } catch (ClientException stays) {
                refused.addSuppressed(stays);
            }
            throw refused;
        }
    }

    private Invocation submission(String account, Draft draft, Desk desk, Identity identity, String emailId) {
        ObjectNode arguments = emails.arguments(account);
        ObjectNode submission = arguments.putObject("create").putObject("s");
        submission.put("identityId", identity.id()).put("emailId", emailId);
        ObjectNode envelope = submission.putObject("envelope");
        envelope.putObject("mailFrom").put("email", draft.from().email());
        ArrayNode recipients = envelope.putArray("rcptTo");
        draft.recipients().forEach(each -> recipients.addObject().put("email", each));
        EmailPatch moved = EmailPatch.unflag(Email.DRAFT)
                .and(
                        desk.drafts().equals(desk.sent())
                                ? EmailPatch.flag(Email.SEEN)
                                : EmailPatch.move(desk.drafts(), desk.sent()));
        arguments.putObject("onSuccessUpdateEmail").set("#s", moved.write());
        return new Invocation("EmailSubmission/set", arguments, "s");
    }

    private static String submitted(Responses responses, Invocation submission) {
        return created(responses, submission, "s", SetError::ofSubmission);
    }

    private static String created(
            Responses responses, Invocation call, String creationId, UnaryOperator<SetError> meant) {
        JsonNode answer = responses.of(call);
        SetError error = Json.map(answer, "notCreated", SetError::read).get(creationId);
        if (error != null) throw responses.failed(call, meant.apply(error));
        return Json.text(Json.childOrNothing(Json.childOrNothing(answer, "created"), creationId), "id")
                .orElseThrow(() -> responses.missing("created"));
    }

    /** What a later try may mend. */
    private static boolean passing(ClientException lost) {
        if (lost.isRetryable()) return true;
        return !(lost instanceof NotAuthorised || lost.status().orElse(0) / 100 == 4);
    }

    /** An answer with a server's error may come from a gateway before a server that did its work. */
    private static boolean mayHaveArrived(ClientException lost) {
        if (lost.status().orElse(0) == TOO_MANY) return false;
        return !(lost instanceof Unreachable unreachable) || unreachable.mayHaveArrived();
    }

    /** Empty only where the server, asked again after a pause, still knows of no such message. */
    private Optional<Sent> lookFor(
            String account, Draft draft, Desk desk, Identity identity, String messageId, ClientException lost) {
        for (int look = 1; look <= LOOKS; look++) {
            connection.pause(look, lost);
            Optional<Found> found = find(account, messageId);
            if (found.isEmpty()) continue;
            Optional<Sent> sent =
                    settled(account, draft, desk, identity, found.get(), messageId, look == LOOKS, unknown(lost));
            if (sent.isPresent()) return sent;
        }
        return Optional.empty();
    }

    /** What became of a message that was found; empty where another look may tell more. */
    private Optional<Sent> settled(
            String account,
            Draft draft,
            Desk desk,
            Identity identity,
            Found found,
            String messageId,
            boolean lastLook,
            Failure unknown) {
        Sent sent = new Sent(found.emailId(), messageId, Optional.empty(), true);
        if (!found.draft()) return Optional.of(sent);
        Optional<Boolean> submitted = submitted(account, sent.emailId());
        if (submitted.isPresent() && submitted.get()) return Optional.of(sent);
        if (!lastLook) return Optional.empty();
        // Known not to have been submitted, so this is its first time.
        if (submitted.isPresent()) return Optional.of(resume(account, draft, desk, identity, sent));
        throw new SubmissionUnknown(unknown, messageId);
    }

    private static Failure unknown(ClientException lost) {
        Failure failure = lost.failure();
        return new Failure(
                "jmap-submission-unknown",
                List.of(),
                failure.call(),
                failure.status(),
                failure.requestId(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    private Sent resume(String account, Draft draft, Desk desk, Identity identity, Sent sent) {
        Invocation submission = submission(account, draft, desk, identity, sent.emailId());
        Responses responses = connection.send(List.of(submission), USING, false);
        return new Sent(sent.emailId(), sent.messageId(), Optional.of(submitted(responses, submission)), true);
    }

    /** Whether a submission of this message exists; empty where the server does not answer such questions. */
    private Optional<Boolean> submitted(String account, String emailId) {
        ObjectNode arguments = emails.arguments(account);
        arguments.putObject("filter").putArray("emailIds").add(emailId);
        Invocation ask = new Invocation("EmailSubmission/query", arguments, "s");
        Responses responses = connection.send(List.of(ask), USING, true);
        return responses.error(ask).isPresent()
                ? Optional.empty()
                : Optional.of(!Json.texts(responses.of(ask), "ids").isEmpty());
    }

    /** Servers may match a part of the header, so what they find is compared. */
    private Optional<Found> find(String account, String messageId) {
        List<Email> found = emails.find(
                account,
                EmailQuery.of(FilterCondition.any().messageId(messageId)).limit(10),
                false);
        return found.stream()
                .filter(email -> email.messageId().contains(messageId))
                .map(email -> new Found(email.id(), email.has(Email.DRAFT)))
                .findFirst();
    }

    /** Whether a message of this id went out, for somebody who comes back later. */
    Optional<Sent> sent(String account, String messageId) {
        return find(account, messageId)
                .filter(found -> !found.draft())
                .map(found -> new Sent(found.emailId(), messageId, Optional.empty(), true));
    }
}
