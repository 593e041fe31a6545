package vn.mtb.client.mail;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Why one object was not created, updated or destroyed (RFC 8620, section 5.3). Servers name the same thing differently; the type is
 * that of the RFC where we know what was meant.
 *
 * @param type the type, as {@code notFound}, {@code invalidProperties}, {@code forbidden}
 * @param reported the type as the server wrote it
 * @param properties the properties that it is about
 */
public record SetError(String type, String reported, List<String> properties) {
    /** There is no object of this id. */
    public static final String NOT_FOUND = "notFound";

    /** There is no message to send. */
    public static final String EMAIL_NOT_FOUND = "emailNotFound";

    /** Nobody is named to send it to. */
    public static final String NO_RECIPIENTS = "noRecipients";

    /** Copies the list. */
    public SetError {
        properties = List.copyOf(properties);
    }

    static SetError read(JsonNode node) {
        String reported = Json.text(node, "type").orElse("serverFail");
        return new SetError(reported, reported, Json.texts(node, "properties"));
    }

    /** Our patches are well formed, so a server that finds one invalid did not find the message. */
    SetError ofUpdate() {
        return reported.equals("invalidPatch") ? as(NOT_FOUND) : this;
    }

    /** A destroy has no arguments but the ids. */
    SetError ofDestroy() {
        return reported.equals("invalidArguments") ? as(NOT_FOUND) : this;
    }

    /** A submission of ours names its recipients and an identity of the account; what is left is the message. */
    SetError ofSubmission() {
        return switch (reported) {
            case "invalidArguments" -> as(EMAIL_NOT_FOUND);
            case "invalidProperties" -> properties.contains("envelope") ? as(NO_RECIPIENTS) : this;
            default -> this;
        };
    }

    private SetError as(String meant) {
        return new SetError(meant, reported, properties);
    }
}
