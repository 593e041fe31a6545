package vn.mtb.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("người canh thời hạn ngủ khi rảnh và thức dậy khi có việc")
class DeadlinesTest {
    private final HandTime time = new HandTime(Instant.EPOCH);

    /** Something that ends in a minute by our own time. */
    private final class Hanging implements Deadlines.Dated {
        private final long ends = time.nanos() + Duration.ofMinutes(1).toNanos();
        private final CountDownLatch cut = new CountDownLatch(1);

        @Override
        public boolean isPast(long nanos) {
            return nanos - ends >= 0;
        }

        @Override
        public void cut() {
            cut.countDown();
        }

        boolean wasCut() throws InterruptedException {
            return cut.await(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void what_comes_after_a_rest_is_cut_as_well() throws InterruptedException {
        try (Deadlines deadlines = new Deadlines(time, 1)) {
            for (int i = 0; i < 3; i++) {
                Hanging hanging = new Hanging();
                deadlines.watch(hanging);
                assertThat(hanging.cut.getCount()).isEqualTo(1);
                time.advance(Duration.ofMinutes(1));
                assertThat(hanging.wasCut()).isTrue();
                deadlines.forget(hanging);
                while (!deadlines.isAsleep()) Thread.onSpinWait();
            }
        }
    }

    @Test
    void what_was_forgotten_is_left_alone() throws InterruptedException {
        try (Deadlines deadlines = new Deadlines(time, 1)) {
            Hanging done = new Hanging();
            Hanging hanging = new Hanging();
            deadlines.watch(done);
            deadlines.watch(hanging);
            deadlines.forget(done);
            time.advance(Duration.ofMinutes(1));
            assertThat(hanging.wasCut()).isTrue();
            assertThat(done.cut.getCount()).isEqualTo(1);
        }
    }
}
