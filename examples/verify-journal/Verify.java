import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Checks an exported journal (<i>kiểm tra sổ đã xuất</i>) without the library that wrote it: one file on java.base alone.
 *
 * <pre>{@code
 * java Verify.java export.jsonl [public-key.pem] [--last=digest of the last printed checkpoint]
 * }</pre>
 *
 * <p>Exit code 0: intact; 1: broken, each finding says where and how; 2: it could not be read.
 *
 * <p>What it cannot see: somebody who rewrites the lines <em>and</em> every checkpoint, where no checkpoint is signed and none was
 * printed, leaves a journal that fits itself. Give the public key, or the digest printed in the minutes, and that is found too.
 */
public final class Verify {
    private static final String ZEROS = "0".repeat(64);
    private static final String DIGEST = "{\"digest\":\"";
    private static final String ENTRY = "\",\"entry\":";
    private static final String SIGNATURE = "\",\"signature\":";
    private static final String CHECKPOINT = ",\"checkpoint\":";

    /** A chain is one subject in one register; checkpoints list them in this order. */
    private record Chain(String register, String kind, String id) implements Comparable<Chain> {
        static Chain of(String register, String subject) {
            int slash = subject.indexOf('/');
            if (slash < 1) throw new Unreadable("subject " + subject);
            return new Chain(register, subject.substring(0, slash), subject.substring(slash + 1));
        }

        @Override
        public int compareTo(Chain other) {
            int order = register.compareTo(other.register);
            if (order == 0) order = kind.compareTo(other.kind);
            return order == 0 ? id.compareTo(other.id) : order;
        }

        @Override
        public String toString() {
            return register + " " + kind + "/" + id;
        }
    }

    /** Where a chain ended when a checkpoint was taken. */
    private record End(long length, String last) {}

    /** A line that is not what it should be. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unreadable(String what) {
            super(what);
        }
    }

    private final PrintStream out;
    private final PublicKey key;
    private final Map<Chain, List<byte[]>> chains = new TreeMap<>();
    private final Map<Chain, End> ends = new TreeMap<>();
    private final MessageDigest all;
    private final MessageDigest one;
    private long findings;
    private long entries;
    private long checkpoints;
    private long unsigned;
    private String lastCheckpoint = ZEROS;
    private boolean ended;
    private long lineNumber;

    private Verify(PrintStream out, PublicKey key) throws GeneralSecurityException {
        this.out = out;
        this.key = key;
        all = MessageDigest.getInstance("SHA-256");
        one = MessageDigest.getInstance("SHA-256");
    }

    /**
     * Checks a file and says what it finds.
     *
     * @param args the export, then the public key and the digest of the last printed checkpoint, if there are any
     */
    public static void main(String[] args) {
        System.exit(run(args, new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    /**
     * The same without ending the process.
     *
     * @param args as for {@link #main}
     * @param out where findings are printed
     * @return 0 intact, 1 broken, 2 not read
     */
    public static int run(String[] args, PrintStream out) {
        List<String> files = new ArrayList<>();
        String last = null;
        for (String arg : args) {
            if (arg.startsWith("--last=")) last = arg.substring(7).replace(" ", "");
            else files.add(arg);
        }
        if (files.isEmpty() || files.size() > 2) {
            out.println("Cách dùng / usage: java Verify.java export.jsonl [public-key.pem] [--last=SHA-256]");
            return 2;
        }
        try {
            PublicKey key = files.size() == 2 ? key(Files.readString(Path.of(files.get(1)))) : null;
            try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(files.get(0))), 1 << 16)) {
                return check(in, key, last, out);
            }
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            out.println("Không đọc được / cannot be read: " + e);
            return 2;
        }
    }

    /**
     * Checks an export.
     *
     * @param in the export
     * @param key the public key that checkpoints are signed with, or null
     * @param last the digest of the last checkpoint as it was printed, or null
     * @param out where findings are printed
     * @return 0 intact, 1 broken
     * @throws IOException when it cannot be read
     * @throws GeneralSecurityException when this machine lacks SHA-256
     */
    public static int check(InputStream in, PublicKey key, String last, PrintStream out)
            throws IOException, GeneralSecurityException {
        Verify verify = new Verify(out, key);
        verify.read(in);
        return verify.conclude(last);
    }

    private static PublicKey key(String text) throws GeneralSecurityException {
        String bare = text.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s", "");
        return KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(bare)));
    }

    private void read(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            int from = 0;
            for (int i = 0; i < n; i++) {
                if (buffer[i] != '\n') continue;
                line.write(buffer, from, i - from);
                line(line.toByteArray());
                line.reset();
                from = i + 1;
            }
            line.write(buffer, from, n - from);
        }
        if (line.size() > 0) {
            lineNumber++;
            find("", "tệp bị cắt giữa dòng", "the file ends in the middle of a line");
        }
    }

    private void line(byte[] bytes) {
        lineNumber++;
        try {
            if (ended) throw new Unreadable("after the end");
            String text = utf8(bytes);
            if (text.startsWith("{\"end\":")) {
                end(text);
                return;
            }
            all.update(bytes);
            all.update((byte) '\n');
            if (!text.startsWith(DIGEST) || text.length() < 100 || !text.endsWith("}")) throw new Unreadable("prefix");
            String digest = text.substring(DIGEST.length(), DIGEST.length() + 64);
            if (!digest.matches("[0-9a-f]{64}")) throw new Unreadable("digest");
            int at = DIGEST.length() + 64;
            if (text.startsWith(ENTRY, at)) {
                entry(digest, text.substring(at + ENTRY.length(), text.length() - 1));
            } else if (text.startsWith(SIGNATURE, at)) {
                int from = at + SIGNATURE.length();
                int to = text.indexOf(CHECKPOINT, from);
                if (to < 0) throw new Unreadable("checkpoint");
                checkpoint(
                        digest, text.substring(from, to), text.substring(to + CHECKPOINT.length(), text.length() - 1));
            } else {
                throw new Unreadable("kind");
            }
        } catch (Unreadable e) {
            find("", "không phải dòng hợp lệ (" + e.getMessage() + ")", "no valid line (" + e.getMessage() + ")");
        }
    }

    private void entry(String digest, String raw) {
        entries++;
        if (checkpoints > 0) find("", "dòng sổ nằm sau điểm chốt", "an entry stands after the checkpoints");
        byte[] own = sha256(raw);
        Map<String, Object> fields = object(new Json(raw).whole());
        Chain chain = Chain.of(text(fields, "register"), text(fields, "subject"));
        long sequence = number(fields, "sequence");
        String previous = text(fields, "previous");
        String where = chain + " #" + sequence;
        if (!hex(own).equals(digest)) find(where, "dòng đã bị sửa", "the line was changed");
        List<byte[]> lines = chains.computeIfAbsent(chain, c -> new ArrayList<>());
        if (sequence < lines.size()) {
            find(where, "dòng bị lặp, chèn thêm hoặc đổi chỗ", "the line is repeated, inserted or swapped");
            if (lines.get((int) sequence) == null) lines.set((int) sequence, own);
            return;
        }
        if (sequence > lines.size() + 1_000_000L) throw new Unreadable("sequence " + sequence);
        if (sequence > lines.size()) {
            String gap = lines.size() + (sequence - 1 > lines.size() ? "–" + (sequence - 1) : "");
            find(where, "trước đó thiếu dòng " + gap, "before it line " + gap + " is missing");
        }
        while (lines.size() < sequence) lines.add(null);
        byte[] before = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        String link = lines.isEmpty() ? ZEROS : before == null ? null : hex(before);
        if (link != null && !link.equals(previous)) {
            find(
                    where,
                    "không nối với dòng trước: dòng " + (sequence - 1) + " đã bị sửa hoặc thay",
                    "does not link to the line before: line " + (sequence - 1) + " was changed or replaced");
        }
        lines.add(own);
    }

    private void checkpoint(String digest, String signature, String raw) {
        checkpoints++;
        Map<String, Object> fields = object(new Json(raw).whole());
        long number = number(fields, "checkpoint");
        String where = "checkpoint " + number;
        if (!hex(sha256(raw)).equals(digest)) find(where, "điểm chốt đã bị sửa", "the checkpoint was changed");
        if (number != checkpoints || !text(fields, "previous").equals(lastCheckpoint)) {
            find(where, "không nối với điểm chốt trước", "does not link to the checkpoint before");
        }
        for (Object item : list(fields.get("moved"))) {
            List<Object> end = list(item);
            if (end.size() != 4 || !(end.get(2) instanceof Long length) || length < 1) throw new Unreadable("moved");
            Chain chain = Chain.of(String.valueOf(end.get(0)), String.valueOf(end.get(1)));
            covered(where, chain, new End(length, String.valueOf(end.get(3))));
        }
        StringBuilder heads = new StringBuilder();
        ends.forEach((chain, end) -> heads.append(chain)
                .append(' ')
                .append(end.length())
                .append(' ')
                .append(end.last())
                .append('\n'));
        long covered = ends.values().stream().mapToLong(End::length).sum();
        if (!hex(sha256(heads.toString())).equals(text(fields, "heads"))
                || number(fields, "chains") != ends.size()
                || number(fields, "entries") != covered) {
            find(where, "không khớp với các chuỗi đã liệt kê", "does not fit the chains it lists");
        }
        if (signature.equals("null")) unsigned++;
        if (key != null && !signed(signature, raw)) {
            find(where, "chữ ký thiếu hoặc sai", "the signature is missing or wrong");
        }
        lastCheckpoint = digest;
    }

    private void covered(String checkpoint, Chain chain, End end) {
        ends.put(chain, end);
        List<byte[]> lines = chains.get(chain);
        String where = chain + " (" + checkpoint + ")";
        if (lines == null) {
            find(
                    where,
                    "cả chuỗi " + end.length() + " dòng đã bị bỏ",
                    "the whole chain of " + end.length() + " lines was dropped");
        } else if (lines.size() < end.length()) {
            find(
                    where,
                    "đã chốt " + end.length() + " dòng, còn " + lines.size() + ": phần cuối bị cắt",
                    "had " + end.length() + " lines, " + lines.size() + " are left: the tail was cut");
        } else {
            byte[] line = lines.get((int) end.length() - 1);
            if (line == null || !hex(line).equals(end.last())) {
                find(
                        where,
                        "dòng " + (end.length() - 1) + " không còn là dòng đã chốt: chuỗi bị viết lại",
                        "line " + (end.length() - 1) + " is not the one that was covered: the chain was rewritten");
            }
        }
    }

    private boolean signed(String quoted, String raw) {
        if (quoted.length() < 2 || !quoted.startsWith("\"") || !quoted.endsWith("\"")) return false;
        String text = quoted.substring(1, quoted.length() - 1);
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (!Base64.getEncoder().encodeToString(bytes).equals(text)) return false;
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key);
            verifier.update(raw.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(bytes);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private void end(String text) {
        ended = true;
        String expected = "{\"end\":{\"entries\":" + entries + ",\"checkpoints\":" + checkpoints + ",\"sha256\":\""
                + hex(all.digest()) + "\"}}";
        if (!text.equals(expected)) {
            find("", "phần đã đọc không khớp với dòng kết", "what was read does not fit the closing line");
        }
    }

    private int conclude(String last) {
        if (!ended) find("", "thiếu dòng kết: tệp bị cắt", "the closing line is missing: the file was cut");
        if (last != null && !last.equals(lastCheckpoint)) {
            find(
                    "checkpoint " + checkpoints,
                    "không phải điểm chốt đã in (" + last + ")",
                    "is not the checkpoint that was printed (" + last + ")");
        }
        long open = 0;
        for (Map.Entry<Chain, List<byte[]>> chain : chains.entrySet()) {
            End end = ends.get(chain.getKey());
            long more = chain.getValue().size() - (end == null ? 0 : end.length());
            if (more <= 0) continue;
            open += more;
            out.println("  chưa chốt / not yet covered: " + chain.getKey() + ": " + more);
        }
        out.println("Đã đọc " + entries + " dòng, " + chains.size() + " chuỗi, " + checkpoints
                + " điểm chốt; chưa chốt " + open + " dòng.");
        out.println("Read " + entries + " lines, " + chains.size() + " chains, " + checkpoints + " checkpoints; " + open
                + " lines not yet covered.");
        if (checkpoints > 0) out.println("Điểm chốt cuối / last checkpoint: " + lastCheckpoint);
        if (key == null && last == null) {
            out.println("Chưa đối chiếu chữ ký hay bản in: ai viết lại cả sổ lẫn điểm chốt thì chưa phát hiện được.");
            out.println(
                    "Neither signature nor printed digest was compared: a rewriting of lines and checkpoints together is not seen.");
        } else if (key != null && unsigned > 0) {
            out.println(unsigned + " điểm chốt không có chữ ký / checkpoints without signature");
        }
        out.println(findings == 0 ? "NGUYÊN VẸN / INTACT" : "KHÔNG NGUYÊN VẸN / BROKEN: " + findings);
        return findings == 0 ? 0 : 1;
    }

    private void find(String where, String vietnamese, String english) {
        findings++;
        out.println(
                "✗ " + (where.isEmpty() ? "" : where + ": ") + vietnamese + " / " + english + " [" + lineNumber + "]");
    }

    private byte[] sha256(String text) {
        return one.digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Unreadable("UTF-8");
        }
    }

    private static Map<String, Object> object(Object value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (!(value instanceof Map<?, ?> map)) throw new Unreadable("object");
        map.forEach((name, item) -> fields.put(String.valueOf(name), item));
        return fields;
    }

    private static List<Object> list(Object value) {
        if (!(value instanceof List<?> items)) throw new Unreadable("list");
        return Arrays.asList(items.toArray());
    }

    private static String text(Map<String, Object> fields, String name) {
        if (fields.get(name) instanceof String text) return text;
        throw new Unreadable(name);
    }

    private static long number(Map<String, Object> fields, String name) {
        if (fields.get(name) instanceof Long number && number >= 0) return number;
        throw new Unreadable(name);
    }

    /** Just enough JSON: objects without repeated names, lists, strings, whole numbers, true, false, null. */
    private static final class Json {
        private static final int DEEPEST = 200;

        private final String text;
        private int at;
        private int depth;

        Json(String text) {
            this.text = text;
        }

        Object whole() {
            Object value = value();
            if (at != text.length()) throw new Unreadable("JSON " + at);
            return value;
        }

        private Object value() {
            if (++depth > DEEPEST) throw new Unreadable("JSON depth");
            Object value = switch (peek()) {
                case '{' -> object();
                case '[' -> list();
                case '"' -> string();
                case 't' -> word("true", true);
                case 'f' -> word("false", false);
                case 'n' -> word("null", null);
                default -> number();
            };
            depth--;
            return value;
        }

        private Map<String, Object> object() {
            Map<String, Object> fields = new LinkedHashMap<>();
            at++;
            while (peek() != '}') {
                if (!fields.isEmpty()) take(',');
                String name = string();
                take(':');
                if (fields.containsKey(name)) throw new Unreadable("JSON " + name);
                fields.put(name, value());
            }
            at++;
            return fields;
        }

        private List<Object> list() {
            List<Object> items = new ArrayList<>();
            at++;
            while (peek() != ']') {
                if (!items.isEmpty()) take(',');
                items.add(value());
            }
            at++;
            return items;
        }

        private String string() {
            take('"');
            StringBuilder value = new StringBuilder();
            while (peek() != '"') {
                char c = text.charAt(at++);
                if (c < ' ') throw new Unreadable("JSON " + at);
                value.append(c == '\\' ? escape() : c);
            }
            at++;
            return value.toString();
        }

        private char escape() {
            char c = peek();
            at++;
            int known = "\"\\/bfnrt".indexOf(c);
            if (known >= 0) return "\"\\/\b\f\n\r\t".charAt(known);
            if (c != 'u' || at + 4 > text.length()) throw new Unreadable("JSON " + at);
            String digits = text.substring(at, at + 4);
            if (!digits.matches("[0-9A-Fa-f]{4}")) throw new Unreadable("JSON " + at);
            at += 4;
            return (char) Integer.parseInt(digits, 16);
        }

        private Long number() {
            int from = at;
            while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) at++;
            String digits = text.substring(from, at);
            if (!digits.matches("-?(0|[1-9]\\d{0,17})")) throw new Unreadable("JSON " + from);
            return Long.valueOf(digits);
        }

        private Object word(String word, Object value) {
            if (!text.startsWith(word, at)) throw new Unreadable("JSON " + at);
            at += word.length();
            return value;
        }

        private void take(char wanted) {
            if (peek() != wanted) throw new Unreadable("JSON " + at);
            at++;
        }

        private char peek() {
            if (at >= text.length()) throw new Unreadable("JSON end");
            return text.charAt(at);
        }
    }
}
