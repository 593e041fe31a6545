package vn.mtb.client.mail;

import tools.jackson.databind.JsonNode;

/**
 * Bytes that were uploaded (RFC 8620, section 6.1).
 *
 * @param blobId what a message names to carry them
 * @param type the media type that the server keeps for them
 * @param size how many octets arrived
 */
record Blob(String blobId, String type, long size) {

    static Blob read(JsonNode node) {
        return new Blob(
                Json.text(node, "blobId").orElseThrow(() -> new MissingField("blobId")),
                Json.textOrEmpty(node, "type"),
                Json.number(node, "size").orElse(-1));
    }
}
