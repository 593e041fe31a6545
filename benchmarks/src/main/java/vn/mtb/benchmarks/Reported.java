package vn.mtb.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.mtb.law.Language;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.FocalBody;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.register.Audit;
import vn.mtb.register.Entry;
import vn.mtb.register.Subject;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Installation;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Rulebook;
import vn.mtb.tablet.Situation;
import vn.mtb.tablet.Tablet;

/**
 * What is reported with its rate and has no target (<i>số liệu báo cáo</i>): a million entries written, verified and replayed, the
 * heap of a tablet, the first ruling of a fresh virtual machine.
 */
public final class Reported {
    private static final int ACTS = 20;
    private static final int TABLETS = 2_000;
    private static final int ROUNDS = 25;

    private Reported() {}

    /**
     * Measures and prints.
     *
     * @param arguments none, or "first" for the part that runs in a fresh virtual machine
     * @throws IOException when no other virtual machine can be started
     * @throws InterruptedException when somebody stops it
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0) {
            first();
            return;
        }
        System.out.printf(
                "JDK %s, %d processors%n",
                System.getProperty("java.version"), Runtime.getRuntime().availableProcessors());
        fresh();
        heap();
        million();
    }

    /** A million entries, in parts that fit into memory. */
    private static void million() {
        long written = 0;
        long bytes = 0;
        double writing = 0;
        double verifying = 0;
        double replaying = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Lives lives = new Lives();
            long start = System.nanoTime();
            List<TabletId> tablets = new ArrayList<>();
            for (int i = 0; i < TABLETS; i++) tablets.add(lives.live(i, ACTS));
            writing += since(start);
            List<String> texts = new ArrayList<>();
            for (TabletId tablet : tablets) {
                for (Entry entry : lives.journal.chain(lives.register.chain(Subject.tablet(tablet)))) {
                    texts.add(entry.text());
                    bytes += entry.size();
                }
            }
            start = System.nanoTime();
            for (String text : texts) if (Entry.of(text).size() == 0) throw new IllegalStateException("an empty line");
            if (!Audit.of(lives.journal, Optional.empty()).intact()) throw new IllegalStateException("not intact");
            verifying += since(start);
            start = System.nanoTime();
            for (TabletId tablet : tablets) {
                if (lives.register.tablet(tablet).situation() != Situation.IN_KEEPING) {
                    throw new IllegalStateException(tablet + " did not end where it should");
                }
            }
            replaying += since(start);
            written += texts.size();
        }
        System.out.printf("%,d entries, %,d bytes each on average%n", written, bytes / written);
        rate("judged and written", written, writing);
        rate("read from text, digested, linked", written, verifying);
        rate("replayed into state", written, replaying);
    }

    private static void rate(String what, long entries, double seconds) {
        System.out.printf("%-34s %8.1f s, %,10.0f entries a second%n", what, seconds, entries / seconds);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void heap() {
        int count = 100_000;
        Cases cases = new Cases(2020);
        Tablet[] kept = new Tablet[count];
        long before = used();
        Random random = new Random(1);
        Situation[] places = {Situation.IN_USE, Situation.IN_KEEPING};
        for (int i = 0; i < count; i++) {
            kept[i] = cases.tablet(
                    places[random.nextInt(2)], LocalDate.of(2019, 1, 1).plusDays(random.nextInt(1000)));
        }
        long each = (used() - before) / count;
        System.out.printf("heap of a tablet: %d bytes (%d kept)%n", each, kept.length);
    }

    private static long used() {
        for (int i = 0; i < 5; i++) System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void fresh() throws IOException, InterruptedException {
        double[] whole = new double[9];
        double[] ours = new double[9];
        for (int i = 0; i < whole.length; i++) {
            Process process = new ProcessBuilder(
                            System.getProperty("java.home") + "/bin/java",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Reported.class.getName(),
                            "first")
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
                String[] figures = lines.readLine().split(" ");
                whole[i] = Double.parseDouble(figures[0]);
                ours[i] = Double.parseDouble(figures[1]);
            }
            process.waitFor();
        }
        Arrays.sort(whole);
        Arrays.sort(ours);
        System.out.printf(
                "first ruling of a fresh virtual machine: %.0f ms (median %.0f) from its start, %.0f ms (median %.0f) from main%n",
                whole[0], whole[4], ours[0], ours[4]);
    }

    /** A step that is closed, with its reasons worded. */
    private static void first() {
        long start = System.nanoTime();
        Outcome<Tablet> answer = Rulebook.city()
                .take(
                        Tablet.absent(new TabletId("MTB-0042")),
                        new Installation.Upgrade("2017.2"),
                        Facts.none(),
                        Made.by(new Actor(new PersonId("p-01"), Capacity.STATE_DATA_CENTRE, FocalBody.AS_PRINTED))
                                .on(LocalDate.of(2017, 4, 3)));
        int words = 0;
        for (Reason reason : answer.reasons()) {
            words += reason.in(Language.VIETNAMESE).length()
                    + reason.citation(Language.VIETNAMESE).length();
        }
        double ours = since(start) * 1000;
        long whole = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        System.out.println(whole + " " + ours + " " + words);
    }
}
