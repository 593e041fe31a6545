package vn.mtb.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.mtb.register.Story.CENTRE;
import static vn.mtb.register.Story.OFFICER;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.mtb.party.TabletId;
import vn.mtb.tablet.Upkeep;

@DisplayName("Kiểm tra sổ đã xuất bằng một tệp Java, không cần thư viện")
class VerifyTest {
    private static final VerifyProgram PROGRAM = VerifyProgram.compiled();
    private static final Pattern DIGEST = Pattern.compile("^\\{\"digest\":\"([0-9a-f]{64})\",\"entry\":(.*)}$");

    private final KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    private final Story story = new Story().inUse();

    VerifyTest() throws NoSuchAlgorithmException {
        story.take(new TabletId("MTB-2"), CENTRE, "2016-12-20", Story.procure("SN-0002"))
                .orElseThrow();
        checkpoint();
        story.take(OFFICER, "2017-12-31", new Upkeep.TakeInventory("1/BB", "tốt"))
                .orElseThrow();
        checkpoint();
    }

    private void checkpoint() {
        story.journal.append(Checkpoint.next(story.journal, Story.NOW).signed(keys.getPrivate()));
    }

    private List<String> lines() {
        return new ArrayList<>(new String(VerifyProgram.export(story.journal), StandardCharsets.UTF_8)
                .lines()
                .toList());
    }

    /** The lines with a closing line that fits them: somebody who tampers does not forget it. */
    private static byte[] closed(List<String> lines) {
        String body = lines.stream()
                .filter(line -> !line.startsWith("{\"end\":"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        long entries =
                lines.stream().filter(line -> line.contains(",\"entry\":{")).count();
        long checkpoints = lines.stream()
                .filter(line -> line.contains(",\"checkpoint\":{"))
                .count();
        String end = "{\"end\":{\"entries\":" + entries + ",\"checkpoints\":" + checkpoints + ",\"sha256\":\""
                + Sha256.hexOf(body) + "\"}}\n";
        return (body + end).getBytes(StandardCharsets.UTF_8);
    }

    private VerifyProgram.Answer check(List<String> lines) {
        return PROGRAM.check(closed(lines), keys.getPublic(), null);
    }

    @Test
    void an_honest_export_is_intact_and_what_is_not_covered_is_said() {
        assertThat(check(lines())).satisfies(answer -> {
            assertThat(answer.code()).as(answer.said()).isZero();
            assertThat(answer.said()).contains("NGUYÊN VẸN / INTACT", "9 dòng, 4 chuỗi, 2 điểm chốt; chưa chốt 0");
        });
        story.take(OFFICER, "2018-12-31", new Upkeep.TakeInventory("2/BB", "tốt"))
                .orElseThrow();
        assertThat(check(lines()).said()).contains("not yet covered: SNV tablet/MTB-0042: 1");
    }

    @Test
    void an_export_without_checkpoints_says_that_it_cannot_see_everything() {
        Story bare = new Story().recorded();
        VerifyProgram.Answer answer = PROGRAM.check(VerifyProgram.export(bare.journal), null, null);
        assertThat(answer.code()).isZero();
        assertThat(answer.said()).contains("not yet covered", "Neither signature nor printed digest");
    }

    @Test
    void one_register_alone_is_verified_and_shows_nothing_of_another_and_says_what_it_cannot_prove() {
        new Story(story.journal, "SVHTT").recorded();
        checkpoint();
        byte[] whole = VerifyProgram.export(story.journal);
        byte[] alone = VerifyProgram.export(story.journal, "SVHTT");

        assertThat(PROGRAM.check(whole, keys.getPublic(), null).code()).isZero();
        VerifyProgram.Answer answer = PROGRAM.check(alone, null, null);
        assertThat(answer.code()).as(answer.said()).isZero();
        assertThat(answer.said())
                .contains(
                        "4 lines, 1 chains, 0 checkpoints; 4 lines not yet covered",
                        "Neither signature nor printed digest was compared");
        String text = new String(alone, StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("SNV tablet", "\"register\":\"SNV\"", "MTB-2", "checkpoint\":{");
        assertThat(new String(whole, StandardCharsets.UTF_8))
                .contains(text.lines().limit(4).toList());
        assertThat(text.replace("TS-2017-42", "TS-2017-43"))
                .satisfies(changed -> assertThat(PROGRAM.check(changed.getBytes(StandardCharsets.UTF_8), null, null)
                                .said())
                        .contains("SVHTT tablet/MTB-0042 #3: dòng đã bị sửa"));
        assertThat(PROGRAM.check(VerifyProgram.export(story.journal, "NOBODY"), null, null)
                        .code())
                .isZero();
    }

    @Test
    void each_kind_of_tampering_is_named() {
        List<String> changed = lines();
        changed.replaceAll(line -> line.replace("TS-2017-42", "TS-2017-43"));
        assertThat(check(changed))
                .matches(answer -> answer.code() == 1 && answer.said().contains("MTB-0042 #3: dòng đã bị sửa"));

        List<String> dropped = lines();
        int at = indexOf(dropped, "tablet/MTB-0042\",\"sequence\":2");
        dropped.remove(at);
        assertThat(check(dropped))
                .matches(answer -> answer.code() == 1 && answer.said().contains("before it line 2 is missing"));

        List<String> swapped = lines();
        Collections.swap(swapped, at, at + 1);
        assertThat(check(swapped))
                .matches(answer -> answer.code() == 1 && answer.said().contains("inserted or swapped"));

        List<String> cut = lines();
        cut.remove(indexOf(cut, "tablet/MTB-0042\",\"sequence\":5"));
        assertThat(check(cut))
                .matches(answer ->
                        answer.code() == 1 && answer.said().contains("6 lines, 5 are left: the tail was cut"));

        List<String> chain = lines();
        chain.removeIf(line -> line.contains("\"subject\":\"tablet/MTB-2\""));
        assertThat(check(chain))
                .matches(answer ->
                        answer.code() == 1 && answer.said().contains("the whole chain of 1 lines was dropped"));

        List<String> checkpoint = lines();
        checkpoint.remove(indexOf(checkpoint, ",\"checkpoint\":{\"checkpoint\":1"));
        assertThat(check(checkpoint))
                .matches(answer ->
                        answer.code() == 1 && answer.said().contains("does not link to the checkpoint before"));
    }

    @Test
    void a_rewriting_of_everything_is_found_by_the_key_and_by_the_printed_digest_only() {
        String printed = story.journal.checkpoints().get(1).digest();
        Story forger = new Story();
        for (String line : lines()) {
            Matcher entry = DIGEST.matcher(line);
            if (!entry.matches()) continue;
            Entry read = Entry.of(entry.group(2));
            Head head = forger.journal.head(read.chain());
            String text = read.text().replace("TS-2017-42", "TS-2017-43");
            Entry forged = Entry.of(text.substring(0, text.length() - 66) + head.last() + "\"}");
            String key = "f" + forged.digest().substring(0, 20);
            forger.journal.append(
                    new Batch("SNV", key, key, Map.of(read.chain(), head.length()), List.of(forged), Map.of()));
        }
        forger.journal.append(Checkpoint.next(forger.journal, Story.NOW));
        byte[] export = VerifyProgram.export(forger.journal);
        assertThat(PROGRAM.check(export, null, null).code()).isZero();
        assertThat(PROGRAM.check(export, keys.getPublic(), null).code()).isEqualTo(1);
        assertThat(PROGRAM.check(export, null, printed))
                .matches(answer -> answer.code() == 1 && answer.said().contains("not the checkpoint that was printed"));
        assertThat(PROGRAM.check(VerifyProgram.export(story.journal), null, printed)
                        .code())
                .isZero();
    }

    @Test
    void a_file_that_ends_early_or_goes_on_is_found() {
        byte[] export = VerifyProgram.export(story.journal);
        for (int cut : new int[] {1, 2, 40, 200, 2000}) {
            assertThat(PROGRAM.check(Arrays.copyOf(export, export.length - cut), keys.getPublic(), null)
                            .code())
                    .isEqualTo(1);
        }
        byte[] longer = Arrays.copyOf(export, export.length + 3);
        Arrays.fill(longer, export.length, longer.length, (byte) '\n');
        assertThat(PROGRAM.check(longer, keys.getPublic(), null).code()).isEqualTo(1);
        assertThat(PROGRAM.check(new byte[0], null, null).code()).isEqualTo(1);
    }

    @Test
    void it_runs_from_its_source_with_a_key_file_and_answers_by_its_exit_code(@TempDir Path folder) throws Exception {
        Path export = folder.resolve("export.jsonl");
        Path key = folder.resolve("key.pem");
        Files.write(export, VerifyProgram.export(story.journal));
        Files.writeString(
                key,
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder()
                                .encodeToString(keys.getPublic().getEncoded()) + "\n-----END PUBLIC KEY-----\n");
        assertThat(run(export.toString(), key.toString())).isZero();
        Files.writeString(export, Files.readString(export).replaceFirst("TS-2017-42", "TS-2017-43"));
        assertThat(run(export.toString(), key.toString())).isEqualTo(1);
        assertThat(run(folder.resolve("nothing").toString())).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    private static int run(String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), VerifyProgram.SOURCE.toString()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }

    @Test
    void five_hundred_random_mutations_are_all_found() {
        campaign(500, 42);
    }

    @Test
    @Tag("long")
    void twenty_thousand_random_mutations_are_all_found() {
        campaign(20_000, 7);
    }

    @Test
    @Tag("long")
    void every_single_bit_of_an_export_matters() {
        byte[] export = VerifyProgram.export(new Story().recorded().journal);
        byte[] flipped = export.clone();
        for (int bit = 0; bit < export.length * 8; bit++) {
            flipped[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThat(PROGRAM.check(flipped, null, null).code())
                    .as("bit %s", bit)
                    .isEqualTo(1);
            flipped[bit / 8] = export[bit / 8];
        }
        System.out.println("verify: " + export.length * 8 + " single bits flipped, all found");
    }

    private void campaign(int mutations, long seed) {
        List<String> honest = lines();
        honest.remove(honest.size() - 1);
        Random random = new Random(seed);
        int made = 0;
        for (int i = 0; i < mutations; i++) {
            List<String> lines = new ArrayList<>(honest);
            String what = mutate(lines, random);
            if (lines.equals(honest)) continue;
            made++;
            VerifyProgram.Answer answer = check(lines);
            assertThat(answer.code())
                    .as("mutation %s (seed %s): %s", i, seed, what)
                    .isEqualTo(1);
        }
        assertThat(made).isGreaterThan(mutations / 2);
        if (mutations > 1_000)
            System.out.println("verify: " + made + " mutations of " + honest.size() + " lines, all found");
    }

    /** One mutation whose author also mends the closing line; the last checkpoint stays, as the printed one would. */
    private static String mutate(List<String> lines, Random random) {
        int entries = (int)
                lines.stream().filter(line -> line.contains(",\"entry\":{")).count();
        int at = random.nextInt(entries);
        switch (random.nextInt(7)) {
            case 0 -> {
                int any = random.nextInt(lines.size());
                byte[] bytes = lines.get(any).getBytes(StandardCharsets.UTF_8);
                int bit = random.nextInt(bytes.length * 8);
                bytes[bit / 8] ^= (byte) (1 << (bit % 8));
                String flipped = new String(bytes, StandardCharsets.UTF_8);
                if (!flipped.contains("\n")) lines.set(any, flipped);
                return "flip bit " + bit + " of line " + any;
            }
            case 1 -> {
                lines.remove(at);
                return "delete line " + at;
            }
            case 2 -> {
                lines.add(random.nextInt(entries), lines.get(at));
                return "repeat line " + at;
            }
            case 3 -> {
                Entry entry = entry(lines.get(at));
                int next = (int) lines.stream()
                        .filter(line ->
                                line.contains("\"subject\":\"" + entry.chain().subject() + "\""))
                        .count();
                if (next == 0) return "nothing";
                String text = entry.text().replaceFirst("\"sequence\":\\d+", "\"sequence\":" + random.nextInt(next));
                lines.add(at, wrapped(Entry.of(text)));
                return "insert a forged line at " + at;
            }
            case 4 -> {
                int other = random.nextInt(entries);
                Collections.swap(lines, at, other);
                if (!entry(lines.get(at)).chain().equals(entry(lines.get(other)).chain())) {
                    Collections.swap(lines, at, other);
                }
                return "swap lines " + at + " and " + other;
            }
            case 5 -> {
                Chain chain = entry(lines.get(at)).chain();
                int from = entry(lines.get(at)).sequence();
                lines.removeIf(line -> line.contains(",\"entry\":{")
                        && entry(line).chain().equals(chain)
                        && entry(line).sequence() >= from);
                return "truncate " + chain + " at " + from;
            }
            default -> {
                Chain chain = entry(lines.get(at)).chain();
                List<Integer> places = new ArrayList<>();
                List<Entry> chainLines = new ArrayList<>();
                for (int i = 0; i < entries; i++) {
                    if (!entry(lines.get(i)).chain().equals(chain)) continue;
                    places.add(i);
                    chainLines.add(entry(lines.get(i)));
                }
                int from = random.nextInt(chainLines.size());
                CheckpointTest.rewrite(chainLines, from);
                for (int i = 0; i < places.size(); i++) lines.set(places.get(i), wrapped(chainLines.get(i)));
                return "re-hash " + chain + " from " + from;
            }
        }
    }

    private static Entry entry(String line) {
        Matcher entry = DIGEST.matcher(line);
        if (!entry.matches()) throw new IllegalStateException(line);
        return Entry.of(entry.group(2));
    }

    private static String wrapped(Entry entry) {
        return "{\"digest\":\"" + entry.digest() + "\",\"entry\":" + entry.text() + "}";
    }

    private static int indexOf(List<String> lines, String part) {
        for (int i = 0; i < lines.size(); i++) if (lines.get(i).contains(part)) return i;
        throw new IllegalStateException("no line with " + part);
    }
}
