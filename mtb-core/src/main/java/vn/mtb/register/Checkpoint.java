package vn.mtb.register;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.law.Language;
import vn.mtb.outcome.Messages;
import vn.mtb.outcome.UnfitValue;

/**
 * One digest over the last line of every chain (<i>điểm chốt sổ</i>), linked to the checkpoint before. Signed with a key that lies
 * elsewhere, or printed for the minutes, it shows any line that is cut, changed, swapped or dropped later. Somebody who can rewrite the
 * journal <em>and</em> every checkpoint that is neither signed nor printed can hide what he did: that is what signing and printing are for.
 */
public final class Checkpoint {
    private static final Set<String> FIELDS =
            Set.of("checkpoint", "taken", "chains", "entries", "moved", "heads", "previous");

    /**
     * Where a chain ended (<i>cuối chuỗi khi chốt</i>).
     *
     * @param length the number of its lines
     * @param last the digest of its last line
     */
    public record End(int length, String last) {}

    private final int number;
    private final Instant taken;
    private final long entries;
    private final int chains;
    private final SortedMap<Chain, End> moved;
    private final String heads;
    private final String previous;
    private final String text;
    private final String digest;
    private final @Nullable String signature;

    private Checkpoint(String text, @Nullable String signature) {
        JsonNode node = Json.read(text);
        FormReader reader = FormReader.ofLines("?");
        for (String unknown : Json.unknown(node, FIELDS::contains))
            reader.flaw("$", "flaw-unknown-field", Plain.cut(unknown), FIELDS);
        Long read = reader.number(node.get("checkpoint"), "$.checkpoint", 1, Integer.MAX_VALUE);
        Object when = reader.read(node.get("taken"), Instant.class, "$.taken", "taken");
        Long covered = reader.number(node.get("entries"), "$.entries", 0, Long.MAX_VALUE);
        Long many = reader.number(node.get("chains"), "$.chains", 0, Integer.MAX_VALUE);
        String digestOfHeads = reader.string(node.get("heads"), "$.heads");
        String before = reader.string(node.get("previous"), "$.previous");
        this.moved = moved(node.get("moved"), reader);
        this.number = reader.sound(read).intValue();
        this.taken = (Instant) reader.sound(when);
        this.entries = reader.sound(covered);
        this.chains = reader.sound(many).intValue();
        this.heads = reader.sound(digestOfHeads);
        this.previous = reader.sound(before);
        this.text = text;
        this.digest = Sha256.hexOf(text);
        this.signature = signature;
    }

    private static SortedMap<Chain, End> moved(@Nullable JsonNode node, FormReader reader) {
        SortedMap<Chain, End> moved = new TreeMap<>();
        if (node == null || !node.isArray()) {
            reader.flaw("$.moved", "flaw-missing");
            return moved;
        }
        for (JsonNode end : node) {
            String register = reader.string(end.get(0), "$.moved");
            String subject = reader.string(end.get(1), "$.moved");
            Long length = reader.number(end.get(2), "$.moved", 1, Integer.MAX_VALUE);
            String last = reader.string(end.get(3), "$.moved");
            if (register != null && subject != null && length != null && last != null) {
                try {
                    moved.put(new Chain(register, Subject.of(subject)), new End(length.intValue(), last));
                } catch (IllegalArgumentException refused) {
                    reader.flaw("$.moved", "flaw-refused", UnfitValue.said(refused));
                }
            }
        }
        return Collections.unmodifiableSortedMap(moved);
    }

    /**
     * Reads a stored checkpoint.
     *
     * @param text its line
     * @param signature its signature in Base64, if it has one
     * @return the checkpoint
     * @throws BadInput when the line is not a checkpoint
     */
    public static Checkpoint of(String text, Optional<String> signature) {
        return new Checkpoint(text, signature.orElse(null));
    }

    /**
     * Takes the next checkpoint of a journal; the caller appends it, signed or not.
     *
     * @param journal whose chains
     * @param taken when
     * @return the checkpoint over every chain as it ends now
     * @throws IllegalStateException when a chain is shorter than an earlier checkpoint says: the journal was cut
     */
    public static Checkpoint next(Journal journal, Instant taken) {
        List<Checkpoint> before = journal.checkpoints();
        SortedMap<Chain, End> ends = ends(before);
        ObjectNode node = Json.object();
        node.put("checkpoint", before.size() + 1);
        node.put("taken", taken.toString());
        SortedMap<Chain, Head> heads = journal.heads();
        ends.forEach((chain, end) -> {
            Head now = heads.getOrDefault(chain, Head.NONE);
            if (now.length() < end.length()) {
                throw new IllegalStateException(chain + " had " + end.length() + " lines at a checkpoint and has "
                        + now.length() + " now: the journal was cut; verify it before you take another checkpoint");
            }
        });
        ArrayNode moved = Json.array();
        heads.forEach((chain, head) -> {
            End end = new End(head.length(), head.last());
            if (!end.equals(ends.put(chain, end))) {
                moved.addArray()
                        .add(chain.register())
                        .add(chain.subject().toString())
                        .add(end.length())
                        .add(end.last());
            }
        });
        node.put("chains", ends.size());
        node.put("entries", ends.values().stream().mapToLong(End::length).sum());
        node.set("moved", moved);
        node.put("heads", digestOf(ends));
        node.put(
                "previous",
                before.isEmpty() ? Sha256.NONE : before.get(before.size() - 1).digest());
        return new Checkpoint(Json.text(node), null);
    }

    /** Where every chain ended at the last of these checkpoints. */
    static SortedMap<Chain, End> ends(List<Checkpoint> checkpoints) {
        SortedMap<Chain, End> ends = new TreeMap<>();
        checkpoints.forEach(checkpoint -> ends.putAll(checkpoint.moved));
        return ends;
    }

    static String digestOf(SortedMap<Chain, End> ends) {
        return Sha256.hexOf(ends.entrySet().stream().map(Checkpoint::asLine).collect(Collectors.joining()));
    }

    private static String asLine(Map.Entry<Chain, End> one) {
        return one.getKey() + " " + one.getValue().length() + " "
                + one.getValue().last() + "\n";
    }

    /**
     * What every journal checks before it keeps a checkpoint.
     *
     * @param last the last one it keeps, if there is one
     * @throws IllegalArgumentException when this one does not follow that one
     */
    public void mustFollow(Optional<Checkpoint> last) {
        int next = last.map(Checkpoint::number).orElse(0) + 1;
        String link = last.map(Checkpoint::digest).orElse(Sha256.NONE);
        if (number != next || !previous.equals(link)) {
            throw new UnfitValue("unfit-checkpoint-order", number, next - 1);
        }
    }

    /**
     * The same, signed.
     *
     * @param key an Ed25519 key that lies elsewhere than the journal
     * @return the signed checkpoint
     * @throws IllegalArgumentException when the key cannot sign with Ed25519
     */
    public Checkpoint signed(PrivateKey key) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(key);
            signer.update(text.getBytes(StandardCharsets.UTF_8));
            return new Checkpoint(text, Base64.getEncoder().encodeToString(signer.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException(
                    "checkpoints are signed with an Ed25519 key; this one cannot: " + e.getMessage(), e);
        }
    }

    /**
     * Whether the signature is that of a key.
     *
     * @param key the public half
     * @return false also when there is no signature, or none that can be read
     */
    public boolean signedBy(PublicKey key) {
        if (signature == null) return false;
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(text.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * What is printed for the minutes.
     *
     * @param language of the words
     * @return number, time, how much it covers, and the digest in groups of eight
     */
    public String printed(Language language) {
        return Messages.say(
                language,
                "checkpoint-printed",
                String.valueOf(number),
                taken,
                chains,
                entries,
                digest.replaceAll("(.{8})(?=.)", "$1 "));
    }

    /**
     * Its place among the checkpoints.
     *
     * @return from 1
     */
    public int number() {
        return number;
    }

    /**
     * When it was taken.
     *
     * @return the time
     */
    public Instant taken() {
        return taken;
    }

    /**
     * How many chains it covers.
     *
     * @return all that existed
     */
    public int chains() {
        return chains;
    }

    /**
     * How many lines it covers.
     *
     * @return of all chains together
     */
    public long entries() {
        return entries;
    }

    /**
     * The chains that grew since the checkpoint before.
     *
     * @return where they ended
     */
    public SortedMap<Chain, End> moved() {
        return moved;
    }

    /**
     * The digest over the ends of all chains, in their order.
     *
     * @return 64 hexadecimal digits
     */
    public String heads() {
        return heads;
    }

    /**
     * The digest of the checkpoint before.
     *
     * @return 64 hexadecimal digits; zeros in the first
     */
    public String previous() {
        return previous;
    }

    /**
     * Its own digest, over its line.
     *
     * @return 64 hexadecimal digits
     */
    public String digest() {
        return digest;
    }

    /**
     * Its line.
     *
     * @return one line of JSON
     */
    public String text() {
        return text;
    }

    /**
     * Its signature.
     *
     * @return Base64, if it was signed
     */
    public Optional<String> signature() {
        return Optional.ofNullable(signature);
    }
}
