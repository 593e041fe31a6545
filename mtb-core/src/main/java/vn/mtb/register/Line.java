package vn.mtb.register;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.account.Application;
import vn.mtb.account.NoSignIn;
import vn.mtb.account.Role;
import vn.mtb.account.RoleCatalogue;
import vn.mtb.law.Period;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Appointment;
import vn.mtb.party.FocalBody;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Status;

/**
 * What an entry says (<i>nội dung dòng sổ</i>).
 *
 * @param chain where it belongs
 * @param sequence its place, from 0
 * @param command the key of the command that wrote it
 * @param deed what happened
 * @param made who acted, for which unit, on which date on paper
 * @param recorded when it was written down
 * @param became the status of the tablet after it; none for other subjects
 * @param corrected for a correction, the status that the corrected line leads to
 * @param receipt what the answer rested on
 * @param attachments the papers beside it
 * @param previous the digest of the line before, 64 hexadecimal digits
 */
public record Line(
        Chain chain,
        int sequence,
        String command,
        Deed deed,
        Made made,
        Instant recorded,
        Optional<Status> became,
        Optional<Status> corrected,
        Receipt receipt,
        List<Attachment> attachments,
        String previous) {

    private static final Set<String> FIELDS = Set.of(
            "format",
            "register",
            "subject",
            "sequence",
            "command",
            "act",
            "made",
            "recorded",
            "became",
            "corrected",
            "receipt",
            "attachments",
            "previous");
    private static final Set<String> RECEIPT =
            Set.of("library", "reasons", "obligations", "instruments", "law", "facts");
    private static final Set<String> FACTS = Set.of("people", "units", "roles", "focalBody", "noSignIn");

    /** Who and what the facts were about, in the shape in which a line keeps it. */
    record Looked(
            Map<PersonId, Facts.Person> people,
            Map<UnitId, Unit> units,
            Map<String, Role> roles,
            Optional<UnitId> focalBody,
            Optional<List<Waived>> noSignIn) {}

    /** A portal that a unit declared free of sign-in; its ground stays with the unit. */
    record Waived(UnitId unit, Application application, Period declared) {}

    /** Refuses missing parts; copies the attachments. */
    public Line {
        Objects.requireNonNull(chain, "chain");
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(deed, "deed");
        Objects.requireNonNull(made, "made");
        Objects.requireNonNull(recorded, "recorded");
        Objects.requireNonNull(became, "became");
        Objects.requireNonNull(corrected, "corrected");
        Objects.requireNonNull(receipt, "receipt");
        Objects.requireNonNull(previous, "previous");
        attachments = List.copyOf(attachments);
    }

    /**
     * Reads an entry.
     *
     * @param entry a stored line
     * @return what it says
     * @throws BadInput when a field is unknown or missing, or the act is newer than this library, naming it and the line
     */
    public static Line of(Entry entry) {
        return of(entry, null);
    }

    /** The same from a tree that its text was written from. */
    static Line of(Entry entry, @Nullable JsonNode written) {
        try {
            return read(entry, written == null ? Json.read(entry.text()) : written);
        } catch (BadInput flawed) {
            String at = entry.chain() + " line " + entry.sequence() + " ";
            throw new BadInput(flawed.flaws().stream()
                    .map(flaw -> new Flaw(at + flaw.path(), flaw.what()))
                    .toList());
        }
    }

    private static Line read(Entry entry, JsonNode node) {
        JsonNode receipt = object(node, "receipt");
        JsonNode library = receipt.get("library");
        FormReader reader = FormReader.ofLines(library != null && library.isString() ? library.stringValue() : "?");
        for (String unknown : Json.unknown(node, FIELDS::contains))
            reader.flaw("$", "flaw-unknown-field", Plain.cut(unknown), FIELDS);
        Deed deed = reader.deed(node.get("act"), "$.act");
        Object made = reader.read(node.get("made"), Made.class, "$.made", "made");
        Object recorded = reader.read(node.get("recorded"), Instant.class, "$.recorded", "recorded");
        Optional<Status> became = status(node.get("became"), "$.became", reader);
        Optional<Status> corrected = status(node.get("corrected"), "$.corrected", reader);
        List<Attachment> attachments = new ArrayList<>();
        JsonNode attached = node.get("attachments");
        if (attached == null || !attached.isArray()) reader.flaw("$.attachments", "flaw-missing");
        else
            for (JsonNode one : attached) {
                if (reader.read(one, Attachment.class, "$.attachments", "attachment") instanceof Attachment attachment)
                    attachments.add(attachment);
            }
        Receipt read = receipt(receipt, reader);
        Made by = (Made) reader.sound(made);
        return new Line(
                entry.chain(),
                entry.sequence(),
                entry.command(),
                reader.sound(deed),
                by,
                (Instant) reader.sound(recorded),
                became,
                corrected,
                read,
                attachments,
                entry.previous());
    }

    private static Receipt receipt(JsonNode node, FormReader reader) {
        for (String unknown : Json.unknown(node, RECEIPT::contains)) {
            reader.flaw("$.receipt", "flaw-unknown-field", Plain.cut(unknown), RECEIPT);
        }
        List<Reason> reasons = new ArrayList<>();
        for (JsonNode one : array(node, "reasons")) reasons.add(Grounds.reason(one, "$.receipt.reasons", reader));
        List<Obligation> owed = new ArrayList<>();
        for (JsonNode one : array(node, "obligations"))
            owed.add(Grounds.obligation(one, "$.receipt.obligations", reader));
        Map<String, String> instruments = new HashMap<>();
        object(node, "instruments")
                .properties()
                .forEach(text -> instruments.put(text.getKey(), text.getValue().asString()));
        JsonNode facts = object(node, "facts");
        for (String unknown : Json.unknown(facts, FACTS::contains)) {
            reader.flaw("$.receipt.facts", "flaw-unknown-field", Plain.cut(unknown), FACTS);
        }
        Looked looked = (Looked) reader.sound(reader.read(facts, Looked.class, "$.receipt.facts", "facts"));
        String library = reader.string(node.get("library"), "$.receipt.library");
        String law = reader.string(node.get("law"), "$.receipt.law");
        return new Receipt(
                reader.sound(library),
                reasons,
                owed,
                instruments,
                reader.sound(law),
                facts(looked),
                looked.focalBody());
    }

    private static Facts facts(Looked looked) {
        RoleCatalogue roles = RoleCatalogue.city();
        for (Facts.Person person : looked.people().values()) {
            for (Appointment post : person.appointments()) {
                Role role = looked.roles().get(post.position().code());
                if (role != null) roles = roles.with(post.position(), role);
            }
        }
        for (Waived one : looked.noSignIn().orElse(List.of())) {
            roles = roles.waiving(
                    new NoSignIn(one.unit(), one.application(), "theo khai báo của đơn vị", one.declared()));
        }
        return new Facts(looked.people(), looked.units(), roles, FocalBody.asPrinted());
    }

    private static Optional<Status> status(@Nullable JsonNode node, String path, FormReader reader) {
        if (node == null || node.isNull()) return Optional.empty();
        return reader.read(node, Status.class, path, "status") instanceof Status status
                ? Optional.of(status)
                : Optional.empty();
    }

    private static JsonNode object(JsonNode node, String name) {
        JsonNode inner = node.get(name);
        if (inner == null || !inner.isObject()) throw BadInput.of("$." + name, "flaw-missing");
        return inner;
    }

    private static JsonNode array(JsonNode node, String name) {
        JsonNode inner = node.get(name);
        if (inner == null || !inner.isArray()) throw BadInput.of("$." + name, "flaw-missing");
        return inner;
    }

    /**
     * The line as it is stored.
     *
     * @return one line of JSON, the names in a fixed order
     */
    public String text() {
        return Json.text(tree(Forms.write(deed), Forms.write((Object) made), Forms.write((Object) attachments)));
    }

    /** The same as a tree, with what is in its form already. */
    ObjectNode tree(JsonNode act, JsonNode by, JsonNode papers) {
        ObjectNode node = Json.object();
        node.put("format", LineHead.FORMAT);
        node.put("register", chain.register());
        node.put("subject", chain.subject().toString());
        node.put("sequence", sequence);
        node.put("command", command);
        node.set("act", act);
        node.set("made", by);
        node.put("recorded", recorded.toString());
        node.set("became", Forms.write((Object) became));
        node.set("corrected", Forms.write((Object) corrected));
        ObjectNode receiptNode = node.putObject("receipt");
        receiptNode.put("library", receipt.library());
        ArrayNode reasons = receiptNode.putArray("reasons");
        receipt.reasons().forEach(reason -> reasons.add(Grounds.write(reason)));
        ArrayNode owed = receiptNode.putArray("obligations");
        receipt.obligations().forEach(one -> owed.add(Grounds.write(one)));
        receiptNode.set("instruments", Forms.write((Object) receipt.instruments()));
        receiptNode.put("law", receipt.law());
        receiptNode.set("facts", Forms.write((Object) looked()));
        node.set("attachments", papers);
        node.put("previous", previous);
        return node;
    }

    private Looked looked() {
        Map<String, Role> roles = new HashMap<>();
        for (Facts.Person person : receipt.facts().people().values()) {
            for (Appointment post : person.appointments()) {
                Position position = post.position();
                receipt.facts().roles().role(position).ifPresent(role -> roles.put(position.code(), role));
            }
        }
        List<Waived> waived = receipt.facts().roles().waived().stream()
                .map(free -> new Waived(free.unit(), free.application(), free.declared()))
                .toList();
        return new Looked(
                receipt.facts().people(),
                receipt.facts().units(),
                roles,
                receipt.focalBody(),
                waived.isEmpty() ? Optional.empty() : Optional.of(waived));
    }
}
