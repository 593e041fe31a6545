package vn.mtb.register;

import java.util.List;
import java.util.Optional;
import vn.mtb.outcome.UnfitValue;

/**
 * A closed chain on its way to another register (<i>hồ sơ chuyển sổ</i>): every line as it was stored, the last one the closing one.
 *
 * @param lines the chain from its beginning
 * @param last the digest of its last line, 64 hexadecimal digits
 */
public record Dossier(List<Entry> lines, String last) {

    /** Refuses a chain that is broken or not closed, naming the line. */
    public Dossier {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) throw new UnfitValue("unfit-dossier-empty");
        Optional<Integer> broken = Entry.firstBreak(lines);
        Entry end = lines.get(lines.size() - 1);
        if (broken.isPresent() || !end.digest().equals(last)) {
            throw new UnfitValue("unfit-dossier-broken", end.chain(), broken.orElse(lines.size() - 1));
        }
        if (!(Line.of(end).deed() instanceof Deed.Close)) {
            throw new UnfitValue("unfit-dossier-open", end.chain());
        }
    }

    /**
     * A closed chain.
     *
     * @param lines all of its lines
     * @return the dossier
     */
    public static Dossier of(List<Entry> lines) {
        return new Dossier(
                lines,
                lines.isEmpty() ? Sha256.NONE : lines.get(lines.size() - 1).digest());
    }

    /**
     * The register that closed it.
     *
     * @return its name
     */
    public String from() {
        return end().chain().register();
    }

    /**
     * The register it was closed for.
     *
     * @return the name on the closing line
     */
    public String to() {
        return ((Deed.Close) Line.of(end()).deed()).toRegister();
    }

    private Entry end() {
        return lines.get(lines.size() - 1);
    }
}
