package vn.mtb.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.mtb.register.Story.CENTRE;
import static vn.mtb.register.Story.FACTS;
import static vn.mtb.register.Story.OFFICER;
import static vn.mtb.register.Story.TABLET;
import static vn.mtb.register.Story.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.outcome.Outcome;
import vn.mtb.tablet.Status;

/** Everything that holds without a memory holds with one, and a memory never makes the register say what the journal does not. */
@DisplayName("Sổ có bộ nhớ đệm: nhanh hơn, câu trả lời vẫn thế")
class RegisterWithAMemoryTest extends RegisterTest {
    private final Reads journal = new Reads(new InMemoryJournal());

    @Override
    Story story() {
        return new Story(new InMemoryJournal(), "SNV", new Kept());
    }

    /** A memory that keeps everything (<i>bộ nhớ giữ hết</i>). */
    private static final class Kept implements Memory {
        private final Map<Chain, Remembered> chains = new ConcurrentHashMap<>();

        @Override
        public Optional<Remembered> recall(Chain chain) {
            return Optional.ofNullable(chains.get(chain));
        }

        @Override
        public void keep(Chain chain, Remembered remembered) {
            chains.put(chain, remembered);
        }

        @Override
        public void forget(Chain chain) {
            chains.remove(chain);
        }
    }

    /** A journal that counts the chains it was asked for (<i>nhật ký đếm số lần đọc</i>). */
    private record Reads(Journal journal, List<Chain> chains) implements Journal {
        Reads(Journal journal) {
            this(journal, new ArrayList<>());
        }

        @Override
        public Written append(Batch batch) {
            return journal.append(batch);
        }

        @Override
        public Optional<Written> written(String register, String key) {
            return journal.written(register, key);
        }

        @Override
        public List<Entry> chain(Chain chain) {
            chains.add(chain);
            return journal.chain(chain);
        }

        @Override
        public Head head(Chain chain) {
            chains.add(chain);
            return journal.head(chain);
        }

        @Override
        public SortedMap<Chain, Head> heads() {
            return journal.heads();
        }

        @Override
        public void append(Checkpoint checkpoint) {
            journal.append(checkpoint);
        }

        @Override
        public List<Checkpoint> checkpoints() {
            return journal.checkpoints();
        }
    }

    @Test
    void what_was_just_written_is_not_read_again() {
        Story story = new Story(journal, "SNV", new Kept());
        story.take(CENTRE, "2016-12-20", Story.procure("SN-0042")).orElseThrow();
        journal.chains().clear();
        story.take(CENTRE, "2017-04-03", Story.handOver("SN-0042")).orElseThrow();
        story.take(OFFICER, "2017-04-05", Story.record()).orElseThrow();
        assertThat(journal.chains()).isEmpty();
    }

    @Test
    void an_old_memory_never_makes_a_refusal() {
        Story here = new Story(journal, "SNV", new Kept());
        Story elsewhere = new Story(journal, "SNV", new Kept());
        here.take(CENTRE, "2016-12-20", Story.procure("SN-0042")).orElseThrow();
        elsewhere
                .register
                .take("e-1", TABLET, Story.handOver("SN-0042"), FACTS, by(CENTRE, "2017-04-03"))
                .orElseThrow();
        Outcome<Recorded> answer = here.take(OFFICER, "2017-04-05", Story.record());
        assertThat(answer).isInstanceOf(Outcome.Settled.class);
        assertThat(here.register.tablet(TABLET).status()).isEqualTo(Status.IN_KEEPING);
    }

    @Test
    void an_old_memory_never_makes_an_entry() {
        Story here = new Story(journal, "SNV", new Kept());
        Story elsewhere = new Story(journal, "SNV", new Kept());
        here.take(CENTRE, "2016-12-20", Story.procure("SN-0042")).orElseThrow();
        here.take(CENTRE, "2017-04-03", Story.handOver("SN-0042")).orElseThrow();
        elsewhere
                .register
                .take("e-1", TABLET, Story.record(), FACTS, by(OFFICER, "2017-04-05"))
                .orElseThrow();
        int lines = journal.head(here.chain()).length();
        Outcome<Recorded> again = here.take(OFFICER, "2017-04-05", Story.record());
        assertThat(again).isInstanceOf(Outcome.Refused.class);
        assertThat(journal.head(here.chain()).length()).isEqualTo(lines);
    }

    @Test
    void who_names_an_old_length_is_told_so_whatever_is_remembered() {
        Story here = new Story(journal, "SNV", new Kept());
        Story elsewhere = new Story(journal, "SNV", new Kept());
        here.take(CENTRE, "2016-12-20", Story.procure("SN-0042")).orElseThrow();
        elsewhere
                .register
                .take("e-1", TABLET, Story.handOver("SN-0042"), FACTS, by(CENTRE, "2017-04-03"))
                .orElseThrow();
        Command late = Command.of("late", Item.on(TABLET, 1, Story.record(), by(OFFICER, "2017-04-05"), FACTS));
        assertThatThrownBy(() -> here.register.take(late))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("e-1");
    }
}
