package vn.mtb.register;

import java.util.List;
import java.util.Objects;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.TabletId;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Made;

/**
 * One thing that a command does to one subject (<i>mục của lệnh</i>).
 *
 * @param subject to what
 * @param expected the sequence that its line will have: the number of lines the caller has seen
 * @param deed what happened
 * @param made who acted, for which unit, on which date on paper
 * @param facts what was looked up for it
 * @param attachments the papers beside it
 */
public record Item(Subject subject, int expected, Deed deed, Made made, Facts facts, List<Attachment> attachments) {

    /** Refuses missing parts and a sequence before the first; copies the attachments. */
    public Item {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(deed, "deed");
        Objects.requireNonNull(made, "made");
        Objects.requireNonNull(facts, "facts");
        attachments = List.copyOf(attachments);
        if (expected < 0) {
            throw new UnfitValue("unfit-sequence", expected, subject);
        }
        if (deed instanceof Deed.OnTablet != subject.kind().equals("tablet")
                && !(deed instanceof Deed.Close)
                && !(deed instanceof Deed.Open)) {
            throw new UnfitValue("unfit-deed-elsewhere", deed.wireName(), subject);
        }
    }

    /**
     * An act on a tablet.
     *
     * @param tablet which
     * @param expected the sequence that its line will have
     * @param act the act with its papers
     * @param made who acted, when
     * @param facts what was looked up
     * @return the item, without attachments
     */
    public static Item on(TabletId tablet, int expected, Act act, Made made, Facts facts) {
        return new Item(Subject.tablet(tablet), expected, new Deed.OnTablet(act), made, facts, List.of());
    }

    /**
     * Something that happened to another subject.
     *
     * @param subject to what
     * @param expected the sequence that its line will have
     * @param deed what happened
     * @param made who acted, when
     * @return the item, without facts and attachments
     */
    public static Item of(Subject subject, int expected, Deed deed, Made made) {
        return new Item(subject, expected, deed, made, Facts.none(), List.of());
    }

    /**
     * The same with papers beside it.
     *
     * @param papers what the entry keeps of each file
     * @return the item
     */
    public Item attaching(Attachment... papers) {
        return new Item(subject, expected, deed, made, facts, List.of(papers));
    }
}
