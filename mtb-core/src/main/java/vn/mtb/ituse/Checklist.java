package vn.mtb.ituse;

import java.util.List;
import java.util.Objects;
import vn.mtb.outcome.Reason;

/**
 * Each duty and how it stands at a body on a day (<i>bảng kiểm</i>).
 *
 * @param found what it was made from
 * @param items one for each duty, in the order of the text
 */
public record Checklist(Practice found, List<Item> items) {

    /** How a duty stands (<i>kết quả kiểm</i>). */
    public enum Answer {
        /** Kept (<i>đáp ứng</i>). */
        MET,
        /** Not kept (<i>thiếu</i>). */
        MISSING,
        /** Only aimed at: reported, never missing (<i>hướng đến</i>). */
        AIM,
        /** The thing it is about is not there (<i>không áp dụng</i>). */
        NOT_APPLICABLE
    }

    /**
     * One line of the list (<i>một mục kiểm</i>).
     *
     * @param duty which
     * @param answer how it stands
     * @param reason why, with its passage
     */
    public record Item(ItDuty duty, Answer answer, Reason reason) {
        /** Refuses missing parts. */
        public Item {
            Objects.requireNonNull(duty, "duty");
            Objects.requireNonNull(answer, "answer");
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** Refuses missing parts; copies the items. */
    public Checklist {
        Objects.requireNonNull(found, "found");
        items = List.copyOf(items);
    }

    /**
     * What is missing.
     *
     * @return those items alone
     */
    public List<Item> missing() {
        return items.stream().filter(item -> item.answer() == Answer.MISSING).toList();
    }

    /**
     * How one duty stands.
     *
     * @param duty which
     * @return its answer
     */
    public Answer of(ItDuty duty) {
        return items.stream()
                .filter(item -> item.duty() == duty)
                .map(Item::answer)
                .findFirst()
                .orElseThrow();
    }
}
