package vn.mtb.spring.web;

import java.security.PublicKey;
import java.util.Optional;
import vn.mtb.register.Checkpoint;

/** How checkpoints are signed (<i>ký điểm chốt</i>), where a key is configured. */
public interface Sealing {

    /** Nothing is signed. */
    Sealing NONE = new Sealing() {
        @Override
        public Checkpoint sealed(Checkpoint checkpoint) {
            return checkpoint;
        }

        @Override
        public Optional<PublicKey> key() {
            return Optional.empty();
        }
    };

    /**
     * Signs a checkpoint.
     *
     * @param checkpoint as it was taken
     * @return the same, signed where there is a key
     */
    Checkpoint sealed(Checkpoint checkpoint);

    /**
     * What signatures are checked with.
     *
     * @return the public half; empty where nothing is signed
     */
    Optional<PublicKey> key();
}
