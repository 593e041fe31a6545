package vn.mtb.spring.duty;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import vn.mtb.party.TabletId;

/** A place in the order of pages. */
record PageKey(LocalDate due, TabletId tablet, int place) implements Comparable<PageKey> {
    /** Stands for no last day: behind all others, and the last that a column of dates can hold. */
    static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    private static final Comparator<PageKey> ORDER = Comparator.comparing(PageKey::due)
            .thenComparing(key -> key.tablet().value())
            .thenComparing(PageKey::place);

    static PageKey of(String text) {
        String[] parts = text.split("/", -1);
        try {
            if (parts.length == 3) {
                return new PageKey(LocalDate.parse(parts[0]), new TabletId(parts[1]), Integer.parseInt(parts[2]));
            }
        } catch (IllegalArgumentException | DateTimeException unfit) {
            // said below
        }
        throw new IllegalArgumentException(
                "trang sau phải lấy từ trang trước · the next page is asked for with what the page before gave, unchanged");
    }

    String text() {
        return due + "/" + tablet + "/" + place;
    }

    @Override
    public int compareTo(PageKey other) {
        return ORDER.compare(this, other);
    }
}
