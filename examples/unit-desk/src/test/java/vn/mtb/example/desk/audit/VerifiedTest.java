package vn.mtb.example.desk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.mtb.register.InMemoryJournal;
import vn.mtb.register.Journal;
import vn.mtb.spring.operations.Checkpoints;
import vn.mtb.spring.operations.Signatures;

class VerifiedTest {
    private final Journal journal = new InMemoryJournal();
    private final InstantSource clock = InstantSource.fixed(Instant.EPOCH);

    private Verified by(Signatures signatures) {
        return Verified.of(new Checkpoints(journal, clock, signatures), journal, journal.checkpoints());
    }

    @Test
    void a_checkpoint_without_the_signature_it_ought_to_bear_is_found() throws GeneralSecurityException {
        PrivateKey key =
                KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate();
        new Checkpoints(journal, clock, Signatures.none()).take();

        assertThat(by(Signatures.none()).findings()).isEmpty();
        assertThat(by(Signatures.by(key, List.of(), 1)).findings()).hasSize(1);
        assertThat(by(Signatures.by(key, List.of(), 2)).findings()).isEmpty();
    }
}
