package vn.mtb.client.mail;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One method call, or one answer to it (RFC 8620, section 3.2). */
record Invocation(String name, JsonNode arguments, String callId) {

    /** The arguments are printed by nobody: they hold addresses and texts. */
    @Override
    public String toString() {
        return name + " " + callId;
    }

    ArrayNode write() {
        return Json.MAPPER.createArrayNode().add(name).add(arguments).add(callId);
    }

    int octets() {
        return Json.MAPPER.writeValueAsString(write()).getBytes(StandardCharsets.UTF_8).length + 1;
    }

    /** A reference to the result of this call, for an argument whose name begins with {@code #}. */
    ObjectNode result(String path) {
        return Json.object().put("resultOf", callId).put("name", name).put("path", path);
    }
}
