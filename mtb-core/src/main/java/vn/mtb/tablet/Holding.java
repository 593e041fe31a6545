package vn.mtb.tablet;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.mtb.party.Decision;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;

/**
 * Who holds a tablet, and how it changes hands (<i>giao, nhận, bàn giao lại</i>).
 *
 * @legal Điều 2, khoản 4 Điều 4, khoản 3 Điều 5 Quy chế
 */
public sealed interface Holding extends Act {

    /**
     * The managing unit issues a tablet to its first holder and puts it into use (<i>đưa vào sử dụng</i>).
     *
     * @param minutes the signed minutes
     * @param equippedBy the decision that equips the holder
     * @param papers what else was signed, by the codes that a unit's regulation uses
     */
    record PutIntoUse(Minutes minutes, Optional<Decision> equippedBy, Set<String> papers)
            implements Holding, Act.Issuing {
        /** Refuses missing parts and values out of range, naming them. */
        public PutIntoUse {
            Objects.requireNonNull(minutes, "minutes");
            Objects.requireNonNull(equippedBy, "equippedBy");
            papers = Set.copyOf(papers);
        }

        @Override
        public Step step() {
            return Step.PUT_INTO_USE;
        }

        @Override
        public Set<PersonId> people() {
            return Set.of(holder());
        }

        @Override
        public Status becomes(Tablet before) {
            return Status.IN_USE;
        }

        @Override
        public void change(Tablet.Draft draft, LocalDate on) {
            draft.custody = new Custody.User(holder());
            draft.lastHolder = holder();
        }
    }

    /**
     * The managing unit hands a tablet on to the next holder (<i>bàn giao cho người tiếp tục quản lý, sử dụng</i>).
     *
     * @param predecessor who held it before
     * @param minutes the signed minutes
     * @param equippedBy the decision that equips the holder
     * @param papers what else was signed, by the codes that a unit's regulation uses
     */
    record HandOn(PersonId predecessor, Minutes minutes, Optional<Decision> equippedBy, Set<String> papers)
            implements Holding, Act.Issuing {
        /** Refuses missing parts and values out of range, naming them. */
        public HandOn {
            Objects.requireNonNull(predecessor, "predecessor");
            Objects.requireNonNull(minutes, "minutes");
            Objects.requireNonNull(equippedBy, "equippedBy");
            papers = Set.copyOf(papers);
        }

        @Override
        public Step step() {
            return Step.HAND_ON;
        }

        @Override
        public Set<PersonId> people() {
            return holder().equals(predecessor) ? Set.of(predecessor) : Set.of(holder(), predecessor);
        }

        @Override
        public Status becomes(Tablet before) {
            return Status.IN_USE;
        }

        @Override
        public void change(Tablet.Draft draft, LocalDate on) {
            draft.custody = new Custody.User(holder());
            draft.lastHolder = holder();
        }
    }

    /**
     * The user gives a tablet back to the managing unit (<i>bàn giao lại cho cơ quan, đơn vị quản lý</i>).
     *
     * @param minutes the signed minutes
     */
    record GiveBack(Minutes minutes) implements Holding, Act.Signed {
        /** Refuses missing parts and values out of range, naming them. */
        public GiveBack {
            Objects.requireNonNull(minutes, "minutes");
        }

        @Override
        public Step step() {
            return Step.GIVE_BACK;
        }

        @Override
        public Status becomes(Tablet before) {
            return Checks.kept(before);
        }

        @Override
        public void change(Tablet.Draft draft, LocalDate on) {
            draft.custody = new Custody.Unit(minutes.receiver().unit());
        }
    }

    /**
     * The unit takes a tablet back from somebody who cannot hand it over (<i>thu lại máy khi người giữ không thể bàn giao</i>).
     *
     * @param minutesNumber the number of the one-sided minutes
     * @param witness who saw it
     * @param cause why nobody could hand over
     * @param inventory what was found, in a few words
     */
    record Recover(String minutesNumber, PersonId witness, Cause cause, String inventory) implements Holding {
        /** Refuses missing parts and values out of range, naming them. */
        public Recover {
            Checks.named("minutesNumber", minutesNumber);
            Checks.named("inventory", inventory);
            Objects.requireNonNull(witness, "witness");
            Objects.requireNonNull(cause, "cause");
        }

        /** Why nobody could hand over (<i>lý do không thể bàn giao</i>). */
        public enum Cause {
            /** The holder died (<i>chết</i>). */
            DEATH,
            /** The holder is detained (<i>bị tạm giữ, tạm giam</i>). */
            DETENTION,
            /** The holder cannot be found (<i>bỏ trốn, vắng mặt</i>). */
            ABSENCE
        }

        @Override
        public Step step() {
            return Step.RECOVER;
        }

        @Override
        public Status becomes(Tablet before) {
            return Checks.kept(before);
        }

        @Override
        public void change(Tablet.Draft draft, LocalDate on) {
            draft.custody = new Custody.Unit(draft.actingUnit());
        }
    }

    /**
     * The unit leaves a tablet with a custodian until there is a next holder; nobody uses it (<i>giao người quản lý khi chưa có người kế nhiệm</i>).
     *
     * @param minutes the signed minutes
     */
    record Entrust(Minutes minutes) implements Holding, Act.Signed {
        /** Refuses missing parts and values out of range, naming them. */
        public Entrust {
            Objects.requireNonNull(minutes, "minutes");
        }

        @Override
        public Step step() {
            return Step.ENTRUST;
        }
    }

    /**
     * The holder takes another post (<i>nhận chức vụ mới</i>).
     *
     * @param holder who holds the tablet
     * @param decisionNumber the appointment decision
     */
    record TakeNewPost(PersonId holder, String decisionNumber) implements Holding {
        /** Refuses missing parts and values out of range, naming them. */
        public TakeNewPost {
            Objects.requireNonNull(holder, "holder");
            Checks.named("decisionNumber", decisionNumber);
        }

        @Override
        public Step step() {
            return Step.TAKE_NEW_POST;
        }

        @Override
        public Set<PersonId> people() {
            return Set.of(holder);
        }
    }

    /**
     * The holder loses a post (<i>thôi một chức vụ</i>).
     *
     * @param holder who holds the tablet
     * @param decisionNumber the decision that ended it
     */
    record LosePost(PersonId holder, String decisionNumber) implements Holding {
        /** Refuses missing parts and values out of range, naming them. */
        public LosePost {
            Objects.requireNonNull(holder, "holder");
            Checks.named("decisionNumber", decisionNumber);
        }

        @Override
        public Step step() {
            return Step.LOSE_POST;
        }

        @Override
        public Set<PersonId> people() {
            return Set.of(holder);
        }
    }

    /**
     * The holder moves to a post in another unit (<i>chuyển sang đơn vị khác</i>).
     *
     * @param holder who holds the tablet
     * @param newUnit the other unit
     * @param decisionNumber the appointment decision
     */
    record MoveToAnotherUnit(PersonId holder, UnitId newUnit, String decisionNumber) implements Holding {
        /** Refuses missing parts and values out of range, naming them. */
        public MoveToAnotherUnit {
            Objects.requireNonNull(holder, "holder");
            Objects.requireNonNull(newUnit, "newUnit");
            Checks.named("decisionNumber", decisionNumber);
        }

        @Override
        public Step step() {
            return Step.MOVE_TO_ANOTHER_UNIT;
        }

        @Override
        public Set<PersonId> people() {
            return Set.of(holder);
        }
    }
}
