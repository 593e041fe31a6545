package vn.mtb.spring.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.mtb.spring.register.Life.CENTRE;
import static vn.mtb.spring.register.Life.SNV;
import static vn.mtb.spring.register.Life.tablet;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.mtb.register.Chain;
import vn.mtb.register.InMemoryJournal;
import vn.mtb.register.Remembered;
import vn.mtb.register.Subject;

@DisplayName("Bộ nhớ đệm: có giới hạn, chuỗi dài hơn là chuỗi mới hơn")
class CaffeineMemoryTest {
    private static Chain chain(int number) {
        return new Chain("SNV", Subject.tablet(tablet(number)));
    }

    @Test
    void it_keeps_at_most_so_many_lines() {
        CaffeineMemory memory = new CaffeineMemory(100);
        Life life = new Life(new InMemoryJournal(), SNV, memory, "k-");
        for (int number = 0; number < 100; number++) life.recorded(number);
        Awaitility.await()
                .untilAsserted(() -> assertThat(IntStream.range(0, 100)
                                .map(number -> memory.recall(chain(number))
                                        .map(Remembered::length)
                                        .orElse(0))
                                .sum())
                        .isBetween(1, 100));
        assertThatThrownBy(() -> new CaffeineMemory(0)).hasMessageContaining("at least one");
    }

    @Test
    void what_was_read_earlier_does_not_replace_what_is_longer_and_what_is_forgotten_is_gone() {
        InMemoryJournal journal = new InMemoryJournal();
        CaffeineMemory memory = new CaffeineMemory(100);
        Life life = new Life(journal, SNV, memory, "k-");
        life.take(tablet(1), CENTRE, "2016-12-20", Life.procure(1)).orElseThrow();
        Remembered one = memory.recall(chain(1)).orElseThrow();
        life.take(tablet(1), CENTRE, "2017-04-02", Life.preinstall("1")).orElseThrow();
        Remembered two = memory.recall(chain(1)).orElseThrow();
        CompletableFuture.runAsync(() -> memory.keep(chain(1), one)).join();
        assertThat(memory.recall(chain(1))).containsSame(two);
        memory.forget(chain(1));
        assertThat(memory.recall(chain(1))).isEmpty();
    }
}
