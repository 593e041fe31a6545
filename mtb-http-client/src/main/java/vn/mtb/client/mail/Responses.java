package vn.mtb.client.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.mtb.client.Answer;
import vn.mtb.client.Unreadable;

/** The answers to one request (RFC 8620, section 3.4): several may bear the id of one call, and an error may stand for any. */
final class Responses {
    private final Answer answer;
    private final List<Invocation> invocations;
    private final String sessionState;

    private Responses(Answer answer, List<Invocation> invocations, String sessionState) {
        this.answer = answer;
        this.invocations = invocations;
        this.sessionState = sessionState;
    }

    static Responses read(Answer answer) {
        JsonNode node = answer.decode(Json.MAPPER::readTree);
        JsonNode responses = Json.child(node, "methodResponses")
                .filter(JsonNode::isArray)
                .orElseThrow(() -> new Unreadable(answer.failure("jmap-field-missing", "methodResponses")));
        List<Invocation> invocations = new ArrayList<>();
        for (JsonNode each : responses) {
            if (each.isArray()
                    && each.size() >= 3
                    && each.get(0).isString()
                    && each.get(2).isString()) {
                invocations.add(new Invocation(
                        each.get(0).stringValue(), each.get(1), each.get(2).stringValue()));
            }
        }
        return new Responses(answer, List.copyOf(invocations), Json.textOrEmpty(node, "sessionState"));
    }

    String sessionState() {
        return sessionState;
    }

    /** What a call was answered with. */
    JsonNode of(Invocation call) {
        for (Invocation each : invocations) {
            if (each.callId().equals(call.callId()) && each.name().equals(call.name())) return each.arguments();
        }
        throw error(call)
                .orElseGet(() -> new JmapException(
                        answer.failure("jmap-error", call.name(), "no answer"), call.name(), "serverFail", null));
    }

    /** The error that stands where the answer of a call should. */
    Optional<JmapException> error(Invocation call) {
        return invocations.stream()
                .filter(each ->
                        each.callId().equals(call.callId()) && each.name().equals("error"))
                .findFirst()
                .map(each -> JmapException.ofMethod(answer, call.name(), each.arguments()));
    }

    /** An error by which the server says that it could not just now, and did nothing. */
    Optional<JmapException> passing(List<Invocation> calls) {
        return calls.stream()
                .flatMap(call -> error(call).stream())
                .filter(JmapException::isRetryable)
                .findFirst();
    }

    Unreadable missing(String field) {
        return new Unreadable(answer.failure("jmap-field-missing", field));
    }

    JmapException failed(Invocation call, SetError error) {
        return new JmapException(
                answer.failure("jmap-error", call.name(), JmapException.known(error.type())),
                call.name(),
                error.type(),
                null);
    }

    Answer answer() {
        return answer;
    }
}
