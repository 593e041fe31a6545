package vn.mtb.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.mtb.register.Story.CENTRE;
import static vn.mtb.register.Story.OFFICER;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.law.Language;
import vn.mtb.party.TabletId;
import vn.mtb.tablet.Upkeep;

@DisplayName("Điểm chốt sổ: cắt, sửa, đổi chỗ, bỏ dòng hay cả chuỗi đều bị phát hiện")
class CheckpointTest {
    private final Story story = new Story().inUse();

    /** A journal as somebody who reaches the storage would leave it. */
    private static final class Tampered implements Journal {
        final SortedMap<Chain, List<Entry>> chains = new TreeMap<>();
        final List<Checkpoint> checkpoints;

        Tampered(Journal honest) {
            honest.heads().keySet().forEach(chain -> chains.put(chain, new ArrayList<>(honest.chain(chain))));
            checkpoints = new ArrayList<>(honest.checkpoints());
        }

        @Override
        public Written append(Batch batch) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Written> written(String register, String key) {
            return Optional.empty();
        }

        @Override
        public List<Entry> chain(Chain chain) {
            return chains.getOrDefault(chain, List.of());
        }

        @Override
        public Head head(Chain chain) {
            return heads().getOrDefault(chain, Head.NONE);
        }

        @Override
        public SortedMap<Chain, Head> heads() {
            SortedMap<Chain, Head> heads = new TreeMap<>();
            for (Map.Entry<Chain, List<Entry>> one : chains.entrySet()) {
                List<Entry> lines = one.getValue();
                heads.put(
                        one.getKey(),
                        new Head(lines.size(), lines.get(lines.size() - 1).digest(), "k"));
            }
            return heads;
        }

        @Override
        public void append(Checkpoint checkpoint) {
            checkpoints.add(checkpoint);
        }

        @Override
        public List<Checkpoint> checkpoints() {
            return checkpoints;
        }
    }

    private void checkpoint() {
        story.journal.append(Checkpoint.next(story.journal, Story.NOW));
    }

    private static String english(Audit audit) {
        return audit.findings().stream().map(Flaw::toString).reduce("", (a, b) -> a + "\n" + b);
    }

    @Test
    void what_is_not_covered_yet_is_said() {
        checkpoint();
        story.take(OFFICER, "2017-12-31", new Upkeep.TakeInventory("1/BB", "tốt"))
                .orElseThrow();
        story.take(new TabletId("MTB-2"), CENTRE, "2018-01-01", Story.procure("SN-0002"))
                .orElseThrow();
        Audit audit = Audit.of(story.journal, Optional.empty());
        assertThat(audit.intact()).isTrue();
        assertThat(audit.uncovered())
                .containsOnly(
                        Map.entry(story.chain(), 1),
                        Map.entry(story.register.chain(Subject.tablet(new TabletId("MTB-2"))), 1));
    }

    @Test
    void a_cut_tail_is_found() {
        checkpoint();
        Tampered journal = new Tampered(story.journal);
        List<Entry> lines = journal.chains.get(story.chain());
        lines.remove(lines.size() - 1);
        assertThat(english(Audit.of(journal, Optional.empty()))).contains("5 lines, 4 are left", "đã bị cắt");
        assertThatThrownBy(() -> Checkpoint.next(journal, Story.NOW)).hasMessageContaining("was cut");
    }

    @Test
    void a_dropped_chain_is_found() {
        checkpoint();
        Tampered journal = new Tampered(story.journal);
        journal.chains.remove(story.chain());
        assertThat(english(Audit.of(journal, Optional.empty())))
                .contains("whole chain of 5 lines", "SNV tablet/MTB-0042");
    }

    @Test
    void a_dropped_or_swapped_line_is_found() {
        Tampered journal = new Tampered(story.journal);
        List<Entry> lines = journal.chains.get(story.chain());
        lines.remove(1);
        assertThat(english(Audit.of(journal, Optional.empty())))
                .contains("at place 1 stands line SNV tablet/MTB-0042 2");
    }

    @Test
    void a_changed_line_is_found_by_the_next_one_and_the_last_by_the_checkpoint() {
        checkpoint();
        for (int i = 0; i < 5; i++) {
            Tampered journal = new Tampered(story.journal);
            List<Entry> lines = journal.chains.get(story.chain());
            lines.set(
                    i, Entry.of(lines.get(i).text().replace("\"recorded\":\"2017-04-21", "\"recorded\":\"2017-04-22")));
            assertThat(english(Audit.of(journal, Optional.empty())))
                    .contains(i < 4 ? "line " + i + " was changed" : "line 4 is no longer the one");
        }
    }

    @Test
    void a_chain_that_was_rewritten_from_a_line_on_is_found_by_the_checkpoint() {
        checkpoint();
        Tampered journal = new Tampered(story.journal);
        rewrite(journal.chains.get(story.chain()), 2);
        assertThat(english(Audit.of(journal, Optional.empty()))).contains("the chain was rewritten");
    }

    @Test
    void whoever_rewrites_unsigned_checkpoints_too_is_found_only_by_the_signature_or_the_printed_digest()
            throws NoSuchAlgorithmException {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        story.journal.append(Checkpoint.next(story.journal, Story.NOW).signed(keys.getPrivate()));
        assertThat(Audit.of(story.journal, Optional.of(keys.getPublic())).intact())
                .isTrue();
        String printed = story.journal.checkpoints().get(0).printed(Language.VIETNAMESE);
        Tampered journal = new Tampered(story.journal);
        rewrite(journal.chains.get(story.chain()), 2);
        journal.checkpoints.clear();
        journal.append(Checkpoint.next(journal, Story.NOW));
        assertThat(Audit.of(journal, Optional.empty()).intact()).isTrue();
        assertThat(english(Audit.of(journal, Optional.of(keys.getPublic())))).contains("signature is missing or wrong");
        assertThat(journal.checkpoints.get(0).printed(Language.VIETNAMESE)).isNotEqualTo(printed);
    }

    @Test
    void a_signature_of_another_key_or_of_another_text_is_wrong() throws NoSuchAlgorithmException {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("Ed25519");
        KeyPair ours = keys.generateKeyPair();
        Checkpoint signed = Checkpoint.next(story.journal, Story.NOW).signed(ours.getPrivate());
        assertThat(signed.signedBy(ours.getPublic())).isTrue();
        assertThat(signed.signedBy(keys.generateKeyPair().getPublic())).isFalse();
        Checkpoint other = Checkpoint.of(signed.text().replace("2017-04-21", "2017-04-22"), signed.signature());
        assertThat(other.signedBy(ours.getPublic())).isFalse();
        assertThat(Checkpoint.of(signed.text(), Optional.of("%%")).signedBy(ours.getPublic()))
                .isFalse();
        assertThatThrownBy(() -> Checkpoint.next(story.journal, Story.NOW)
                        .signed(KeyPairGenerator.getInstance("RSA")
                                .generateKeyPair()
                                .getPrivate()))
                .hasMessageContaining("Ed25519");
    }

    @Test
    void a_checkpoint_that_was_changed_is_found() {
        checkpoint();
        story.take(OFFICER, "2017-12-31", new Upkeep.TakeInventory("1/BB", "tốt"))
                .orElseThrow();
        checkpoint();
        Tampered journal = new Tampered(story.journal);
        Checkpoint first = journal.checkpoints.get(0);
        journal.checkpoints.set(0, Checkpoint.of(first.text().replace("2017-04-21", "2017-04-22"), Optional.empty()));
        assertThat(english(Audit.of(journal, Optional.empty()))).contains("checkpoint 2", "does not link");
        journal.checkpoints.set(
                0,
                Checkpoint.of(
                        first.text().replace("\"entries\":7", "\"entries\":8").replace("\"chains\":3", "\"chains\":2"),
                        Optional.empty()));
        assertThat(english(Audit.of(journal, Optional.empty()))).contains("checkpoint 1", "does not fit the chains");
        assertThatThrownBy(() -> Checkpoint.of("{}", Optional.empty())).isInstanceOf(BadInput.class);
    }

    @Test
    void it_is_printed_for_the_minutes() {
        checkpoint();
        assertThat(story.journal.checkpoints().get(0).printed(Language.VIETNAMESE))
                .contains("Điểm chốt sổ số 1", "3 chuỗi, 7 dòng")
                .matches("(?s).*([0-9a-f]{8} ){7}[0-9a-f]{8}");
    }

    /** Changes a line and links every later one anew. */
    static void rewrite(List<Entry> lines, int from) {
        String previous = from == 0 ? Sha256.NONE : lines.get(from - 1).digest();
        for (int i = from; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (i == from) text = text.replace("\"recorded\":\"2017-04-21", "\"recorded\":\"2017-04-22");
            text = text.substring(0, text.length() - 66) + previous + "\"}";
            lines.set(i, Entry.of(text));
            previous = lines.get(i).digest();
        }
    }
}
