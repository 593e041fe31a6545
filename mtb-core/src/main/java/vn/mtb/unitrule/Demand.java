package vn.mtb.unitrule;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import vn.mtb.law.Regulation2020;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.Position;
import vn.mtb.tablet.Step;

/** What the unit asks for besides (<i>yêu cầu thêm</i>). */
public sealed interface Demand extends Content {

    /**
     * A paper that a user signs before getting a tablet (<i>bản cam kết của người sử dụng</i>).
     *
     * @param clause where it says so
     * @param paper its code, as an act carries it
     * @param name what people call it
     * @param steps when it is asked for: putting into use, handing on
     * @legal khoản 3 Điều 8 Quy chế
     */
    record Acknowledgement(Clause clause, String paper, String name, Set<Step> steps) implements Demand {
        /** When papers can be asked for. */
        static final Set<Step> ISSUING = Set.copyOf(EnumSet.of(Step.PUT_INTO_USE, Step.HAND_ON));

        /** Copies the steps; refuses any at which no papers are signed. */
        public Acknowledgement {
            Objects.requireNonNull(clause, "clause");
            Objects.requireNonNull(paper, "paper");
            Objects.requireNonNull(name, "name");
            steps = Set.copyOf(steps);
            if (steps.isEmpty() || !ISSUING.containsAll(steps)) {
                throw new UnfitValue("unfit-paper-steps", ISSUING, steps);
            }
        }

        @Override
        public Finding against(UnitRegulation whole) {
            return Finding.added(this, Regulation2020.QC_ARTICLE_8_CLAUSE_3);
        }
    }

    /**
     * A duty that whoever gets a tablet has besides those of Điều 6 (<i>nghĩa vụ thêm của người sử dụng</i>).
     *
     * @param clause where it says so
     * @param text what it is
     * @legal khoản 3 Điều 8 Quy chế
     */
    record ExtraDuty(Clause clause, String text) implements Demand {
        /** Refuses missing parts. */
        public ExtraDuty {
            Objects.requireNonNull(clause, "clause");
            Objects.requireNonNull(text, "text");
        }

        @Override
        public Finding against(UnitRegulation whole) {
            return Finding.added(this, Regulation2020.QC_ARTICLE_8_CLAUSE_3);
        }
    }

    /**
     * Who signs for the unit when its head is the user (<i>người ký thay khi thủ trưởng là người sử dụng</i>): minutes have two sides.
     *
     * @param clause where it says so
     * @param head the post of the head
     * @param signer the post that signs instead
     * @legal câu 2 và câu 3 khoản 4 Điều 4 Quy chế
     */
    record SignsInstead(Clause clause, Position head, Position signer) implements Demand {
        /** Refuses missing parts. */
        public SignsInstead {
            Objects.requireNonNull(clause, "clause");
            Objects.requireNonNull(head, "head");
            Objects.requireNonNull(signer, "signer");
        }

        @Override
        public Finding against(UnitRegulation whole) {
            return head.equals(signer)
                    ? Finding.loosened(this, Loosening.TWO_SIDES, head)
                    : Finding.filled(this, Regulation2020.QC_ARTICLE_4_CLAUSE_4_SENTENCE_3);
        }
    }
}
