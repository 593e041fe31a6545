package vn.mtb.register;

import java.util.Objects;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;

/**
 * What a chain of entries is about (<i>đối tượng theo dõi</i>): a tablet, somebody's accounts, somebody's posts, an incident, a
 * review, a document, a meeting.
 *
 * @param kind 1 to 32 lower-case letters or -, beginning with a letter
 * @param id letters, digits and {@code . _ : -}, 1 to 64 characters; opaque
 */
public record Subject(String kind, String id) implements Comparable<Subject> {

    /** Refuses what is no kind or no id, naming it. */
    public Subject {
        if (!Objects.requireNonNull(kind, "kind").matches("[a-z][a-z-]{0,31}")) {
            throw new UnfitValue("unfit-subject-kind", Plain.cut(kind));
        }
        if (!Objects.requireNonNull(id, "id").matches("[A-Za-z0-9._:-]{1,64}")) {
            throw new UnfitValue("unfit-subject-id", Plain.cut(id));
        }
    }

    /**
     * A tablet.
     *
     * @param id which
     * @return its subject
     */
    public static Subject tablet(TabletId id) {
        return new Subject("tablet", id.value());
    }

    /**
     * All accounts of one person: whoever reads them rests on one chain.
     *
     * @param holder whose
     * @return their subject
     */
    public static Subject accounts(PersonId holder) {
        return new Subject("account", holder.value());
    }

    /**
     * All posts of one person.
     *
     * @param person whose
     * @return their subject
     */
    public static Subject appointments(PersonId person) {
        return new Subject("appointment", person.value());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text kind, slash, id
     * @return the subject
     * @throws IllegalArgumentException when it is not that, naming it
     */
    public static Subject of(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) throw new UnfitValue("unfit-subject", Plain.cut(text));
        return new Subject(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public int compareTo(Subject other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
