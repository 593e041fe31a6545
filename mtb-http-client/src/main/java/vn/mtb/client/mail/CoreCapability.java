package vn.mtb.client.mail;

import tools.jackson.databind.JsonNode;

/**
 * What a server allows in one request (RFC 8620, section 2): the client splits by these. Where a server leaves a limit out, the
 * least that the RFC suggests holds for counts, and none for sizes.
 *
 * @param maxSizeUpload the largest blob, in octets
 * @param maxConcurrentUpload how many uploads may run at once
 * @param maxSizeRequest the largest request, in octets
 * @param maxConcurrentRequests how many requests may run at once
 * @param maxCallsInRequest how many method calls a request may hold
 * @param maxObjectsInGet how many objects one /get may ask for
 * @param maxObjectsInSet how many objects one /set may create, update and destroy together
 */
public record CoreCapability(
        long maxSizeUpload,
        int maxConcurrentUpload,
        long maxSizeRequest,
        int maxConcurrentRequests,
        int maxCallsInRequest,
        int maxObjectsInGet,
        int maxObjectsInSet) {
    /** The name of this capability in a session. */
    public static final String URN = "urn:ietf:params:jmap:core";

    /** Refuses a limit below 1, which would leave nothing to send. */
    public CoreCapability {
        long least = Math.min(
                Math.min(maxSizeUpload, maxSizeRequest),
                Math.min(
                        Math.min(maxConcurrentUpload, maxConcurrentRequests),
                        Math.min(maxCallsInRequest, Math.min(maxObjectsInGet, maxObjectsInSet))));
        if (least < 1)
            throw new IllegalArgumentException("A limit of " + least + " lets nothing through; the least is 1");
    }

    static CoreCapability read(JsonNode node) {
        return new CoreCapability(
                limit(node, "maxSizeUpload", Long.MAX_VALUE),
                count(node, "maxConcurrentUpload", 4),
                limit(node, "maxSizeRequest", Long.MAX_VALUE),
                count(node, "maxConcurrentRequests", 4),
                count(node, "maxCallsInRequest", 16),
                count(node, "maxObjectsInGet", 500),
                count(node, "maxObjectsInSet", 500));
    }

    /** A limit of nothing is no limit that a server could mean: the suggested one is taken. */
    private static long limit(JsonNode node, String name, long otherwise) {
        long value = Json.number(node, name).orElse(otherwise);
        return value < 1 ? otherwise : value;
    }

    private static int count(JsonNode node, String name, int otherwise) {
        return (int) Math.min(Integer.MAX_VALUE, limit(node, name, otherwise));
    }
}
