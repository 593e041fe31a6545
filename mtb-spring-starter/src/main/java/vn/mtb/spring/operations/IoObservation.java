package vn.mtb.spring.operations;

import io.micrometer.common.docs.KeyName;
import io.micrometer.observation.docs.ObservationDocumentation;
import java.util.List;

/**
 * What is observed of the work with databases and other systems (<i>các quan sát vào ra</i>), and by which labels: none of them names a
 * unit, a person, a tablet, a document or an address.
 */
public enum IoObservation implements ObservationDocumentation {
    /** The journal writes. */
    JOURNAL_APPEND(
            "mtb.journal.append",
            Label.PART.of("command", "checkpoint"),
            Label.OUTCOME.of("written", "conflict", "key-reused", "failed")),
    /** The journal is read. */
    JOURNAL_READ(
            "mtb.journal.read",
            Label.PART.of("chain", "chains", "checkpoints", "command", "head", "heads", "registers", "subjects"),
            Label.OUTCOME.of("read", "failed")),
    /** One message leaves. */
    OUTBOX_SEND(
            "mtb.outbox.send", Label.VIA.of("axis", "mail"), Label.OUTCOME.of("sent", "put-off", "parked", "failed")),
    /** One door is asked for what has arrived. */
    INBOX_POLL(
            "mtb.inbox.poll",
            Label.VIA.of("axis", "mail"),
            Label.OUTCOME.of("nothing", "taken", "some-failed", "failed")),
    /** One message is taken in. */
    INBOX_TAKE("mtb.inbox.take", Label.VIA.of("axis", "mail"), Label.OUTCOME.of("taken", "failed")),
    /** One call of another system. */
    HTTP_CALL(
            "mtb.http.call",
            Label.OPERATION.of("sendEdoc", "Email/query, Email/get", "…"),
            Label.METHOD.of("GET", "POST"),
            Label.STATUS.of("200", "…", "none"),
            Label.OUTCOME.of("answered", "deadline-passed", "…"));

    /** A label (<i>nhãn</i>), and what it may be. */
    enum Label implements KeyName {
        PART,
        VIA,
        OPERATION,
        METHOD,
        STATUS,
        OUTCOME;

        @Override
        public String asString() {
            return switch (this) {
                case PART -> "part";
                case VIA -> "via";
                case OPERATION -> "operation";
                case METHOD -> "method";
                case STATUS -> "status";
                case OUTCOME -> "outcome";
            };
        }

        private Values of(String... values) {
            return new Values(this, List.of(values));
        }
    }

    /** A label with its values; “…” where others set them. */
    record Values(Label label, List<String> values) {}

    private final String name;
    private final List<Values> labels;

    IoObservation(String name, Values... labels) {
        this.name = name;
        this.labels = List.of(labels);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public KeyName[] getLowCardinalityKeyNames() {
        return labels.stream().map(Values::label).toArray(KeyName[]::new);
    }

    List<Values> labels() {
        return labels;
    }
}
