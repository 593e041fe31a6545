package vn.mtb.client.mail;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One part of a message (RFC 8621, section 4.1.4): a paper that came with it, or a text of it. The charset that a server names for a
 * paper is not to be trusted and is not kept.
 *
 * @param blobId what {@link MailClient#download} asks for; a new one with every receiver
 * @param size its size in octets, decoded
 * @param name its file name, where it has one; another's choice, so never a path
 * @param type its media type
 * @param disposition {@code attachment} or {@code inline}, where it says so
 */
public record EmailBodyPart(
        String blobId, long size, Optional<String> name, String type, Optional<String> disposition) {

    static EmailBodyPart read(JsonNode node) {
        return new EmailBodyPart(
                Json.textOrEmpty(node, "blobId"),
                Json.number(node, "size").orElse(0),
                Json.text(node, "name").map(OneLine::of).filter(name -> !name.isEmpty()),
                Json.text(node, "type").orElse("application/octet-stream"),
                Json.text(node, "disposition"));
    }

    /** Leaves out the file name, which may say whom it is about. */
    @Override
    public String toString() {
        return "EmailBodyPart[" + blobId + ", " + type + ", " + size + " octets]";
    }
}
