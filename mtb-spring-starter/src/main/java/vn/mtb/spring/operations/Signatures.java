package vn.mtb.spring.operations;

import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.mtb.register.Checkpoint;

/** How checkpoints are signed, and how their signatures are checked (<i>chữ ký điểm chốt</i>); nothing of a key is ever said. */
public final class Signatures {
    private final Optional<PrivateKey> key;
    private final List<PublicKey> known;
    private final int from;

    private Signatures(Optional<PrivateKey> key, List<PublicKey> known, int from) {
        this.key = key;
        this.known = List.copyOf(known);
        this.from = from;
    }

    /**
     * Nothing is signed, and no signature is looked at.
     *
     * @return no signatures
     */
    public static Signatures none() {
        return new Signatures(Optional.empty(), List.of(), 1);
    }

    /**
     * Every checkpoint is signed from a number on.
     *
     * @param key what signs them, an Ed25519 key
     * @param earlier the public halves of the keys that signed before
     * @param from the number of the first checkpoint that is signed, from 1
     * @return the signatures
     * @throws IllegalArgumentException when the key is no Ed25519 key
     */
    public static Signatures by(PrivateKey key, List<PublicKey> earlier, int from) {
        List<PublicKey> known = Stream.concat(Stream.of(SigningKey.publicHalf(key)), earlier.stream())
                .toList();
        return new Signatures(Optional.of(key), known, from);
    }

    /** The checkpoint as it is kept. */
    Checkpoint on(Checkpoint checkpoint) {
        return key.map(checkpoint::signed).orElse(checkpoint);
    }

    /** Whether it is signed as it ought to be. */
    boolean hold(Checkpoint checkpoint) {
        return known.isEmpty() || checkpoint.number() < from || known.stream().anyMatch(checkpoint::signedBy);
    }

    @Override
    public String toString() {
        return "Signatures[" + known.size() + " keys, from " + from + "]";
    }
}
