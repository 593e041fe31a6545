package vn.mtb.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.mtb.party.TabletId;
import vn.mtb.tablet.Status;

/** What the chain costs; the figures are printed. */
@Tag("long")
class ChainSpeedTest {
    private static final int ROUNDS = 40;

    @Test
    void a_chain_costs_at_most_a_fifth_more_than_the_digests_alone() throws NoSuchAlgorithmException {
        List<Entry> chain = chain(2_000);
        List<byte[]> lines = chain.stream()
                .map(entry -> entry.text().getBytes(StandardCharsets.UTF_8))
                .toList();
        MessageDigest raw = MessageDigest.getInstance("SHA-256");
        long bytes = lines.stream().mapToLong(line -> line.length).sum();
        double best = Double.MAX_VALUE;
        long bestRaw = Long.MAX_VALUE;
        long bestChain = Long.MAX_VALUE;
        int seen = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (byte[] line : lines) seen += raw.digest(line)[0];
            long middle = System.nanoTime();
            byte[] before = null;
            for (byte[] line : lines) {
                if (before != null && !Sha256.written(before, line, line.length - 66))
                    throw new AssertionError("broken");
                before = Sha256.of(line);
            }
            long end = System.nanoTime();
            bestRaw = Math.min(bestRaw, middle - start);
            bestChain = Math.min(bestChain, end - middle);
            best = (double) bestChain / bestRaw;
        }
        System.out.printf(
                Locale.ROOT,
                "chain: %.2fx of raw SHA-256 over %,d bytes (%,d MB/s)%n",
                best,
                bytes,
                bytes * 1_000 / bestChain);
        assertThat(seen).isNotZero();
        assertThat(best).isLessThan(1.2);
    }

    @Test
    void a_million_entries_are_verified_and_replayed() {
        List<String> texts = new ArrayList<>();
        Story story = new Story().inUse();
        for (Entry entry : story.journal.chain(story.chain())) texts.add(entry.text());
        int tablets = 1_000_000 / texts.size();
        long bytes = 0;
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long start = System.nanoTime();
        for (int i = 0; i < tablets; i++) {
            String id = "M" + i;
            List<Entry> chain = new ArrayList<>();
            String previous = Sha256.NONE;
            for (String text : texts) {
                String own = text.replace("tablet/MTB-0042", "tablet/" + id);
                chain.add(Entry.of(own.substring(0, own.length() - 66) + previous + "\"}"));
                previous = chain.get(chain.size() - 1).digest();
                bytes += own.length();
            }
            if (Entry.firstBreak(chain).isPresent()) throw new AssertionError(id);
            Status status = Fold.tablet(
                            new TabletId(id), chain.stream().map(Line::of).toList())
                    .status();
            if (status != Status.IN_USE) throw new AssertionError(id + " " + status);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "replay: %,d entries (%,d MB) verified and folded in %.1f s, %,.0f entries per second of one core%n",
                tablets * texts.size(),
                bytes >> 20,
                seconds,
                tablets * texts.size() / ((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9));
    }

    private static List<Entry> chain(int length) {
        Story story = new Story().inUse();
        String text = story.journal.chain(story.chain()).get(4).text();
        List<Entry> chain = new ArrayList<>();
        String previous = Sha256.NONE;
        for (int i = 0; i < length; i++) {
            String own = text.replaceFirst("\"sequence\":\\d+", "\"sequence\":" + i);
            chain.add(Entry.of(own.substring(0, own.length() - 66) + previous + "\"}"));
            previous = chain.get(i).digest();
        }
        return chain;
    }
}
