package vn.mtb.liability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.Decision;
import vn.mtb.party.PersonId;

/**
 * What was done in a case so far (<i>trình tự xử lý trách nhiệm</i>): the papers, each with its date. It says what happened, and
 * judges nothing.
 *
 * @param minutes the minutes on the loss or damage
 * @param accounts by person, the day of the written account
 * @param concludedOn the day on which the written conclusion of a competent body arrived
 * @param settledAtOnce the day on which those who caused it offered to make it good at once, and the head agreed
 * @param rounds one per council; a new round begins when new facts reopen the case
 * @legal Điều 6, Điều 12 Nghị định số 118/2006/NĐ-CP
 */
public record Proceedings(
        Optional<Paper> minutes,
        SortedMap<PersonId, LocalDate> accounts,
        Optional<LocalDate> concludedOn,
        Optional<LocalDate> settledAtOnce,
        List<Round> rounds) {

    /**
     * A paper of the case (<i>văn bản trong hồ sơ</i>).
     *
     * @param number number and symbol as printed
     * @param date its date
     */
    public record Paper(String number, LocalDate date) {
        /** Refuses missing parts and a blank number. */
        public Paper {
            Objects.requireNonNull(date, "date");
            if (Objects.requireNonNull(number, "number").isBlank()) {
                throw new UnfitValue("unfit-paper-without-number", date);
            }
        }
    }

    /**
     * One council and what came of it (<i>một lần xem xét của hội đồng</i>).
     *
     * @param reopenedOn the day on which new facts opened this round; empty for the first
     * @param council the decision that set the council up
     * @param met the minutes of its meeting, with what it recommends
     * @param award what was decided
     */
    public record Round(
            Optional<LocalDate> reopenedOn, Optional<Decision> council, Optional<Paper> met, Optional<Award> award) {
        /** Refuses missing parts, a meeting without a council, and a meeting before the council was set up. */
        public Round {
            Objects.requireNonNull(reopenedOn, "reopenedOn");
            Objects.requireNonNull(award, "award");
            if (met.isPresent()) {
                LocalDate setUp = council.map(Decision::signedOn)
                        .orElseThrow(() -> new UnfitValue(
                                "unfit-council-without-decision", met.get().date()));
                runsForward("unfit-council-met-before", setUp, met.get().date());
            }
        }

        private static final Round FIRST =
                new Round(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        Round asOf(LocalDate day) {
            return new Round(
                    reopenedOn,
                    council.filter(decision -> !decision.signedOn().isAfter(day)),
                    met.filter(paper -> !paper.date().isAfter(day)),
                    award.filter(one -> !one.decision().signedOn().isAfter(day)));
        }
    }

    /** Copies; refuses missing parts, no round at all, and rounds that do not follow each other. */
    public Proceedings {
        Objects.requireNonNull(minutes, "minutes");
        Objects.requireNonNull(concludedOn, "concludedOn");
        Objects.requireNonNull(settledAtOnce, "settledAtOnce");
        accounts = Collections.unmodifiableSortedMap(new TreeMap<>(accounts));
        rounds = List.copyOf(rounds);
        if (rounds.isEmpty() || rounds.get(0).reopenedOn().isPresent()) {
            throw new UnfitValue("unfit-first-round", rounds.size());
        }
        for (int i = 1; i < rounds.size(); i++) {
            Award before = rounds.get(i - 1).award().orElse(null);
            LocalDate reopened = rounds.get(i).reopenedOn().orElse(null);
            if (before == null || reopened == null) {
                throw new UnfitValue("unfit-round-reopened", i);
            }
            runsForward("unfit-reopened-before", before.decision().signedOn(), reopened);
        }
    }

    /**
     * Nothing done yet.
     *
     * @return where every case begins
     */
    public static Proceedings none() {
        return new Proceedings(
                Optional.empty(), new TreeMap<>(), Optional.empty(), Optional.empty(), List.of(Round.FIRST));
    }

    /**
     * The minutes on the loss or damage were drawn up.
     *
     * @param number number and symbol as printed
     * @param date their date
     * @return the proceedings with them
     */
    public Proceedings recorded(String number, LocalDate date) {
        return new Proceedings(Optional.of(new Paper(number, date)), accounts, concludedOn, settledAtOnce, rounds);
    }

    /**
     * Somebody gave a written account.
     *
     * @param person who
     * @param date when
     * @return the proceedings with it
     */
    public Proceedings accountOf(PersonId person, LocalDate date) {
        SortedMap<PersonId, LocalDate> more = new TreeMap<>(accounts);
        more.put(person, date);
        return new Proceedings(minutes, more, concludedOn, settledAtOnce, rounds);
    }

    /**
     * The written conclusion of a competent body arrived.
     *
     * @param date when
     * @return the proceedings with it
     */
    public Proceedings concluded(LocalDate date) {
        return new Proceedings(minutes, accounts, Optional.of(date), settledAtOnce, rounds);
    }

    /**
     * Those who caused it offered to make it good at once, and the head agreed.
     *
     * @param date when
     * @return the proceedings with it
     */
    public Proceedings settledAtOnce(LocalDate date) {
        return new Proceedings(minutes, accounts, concludedOn, Optional.of(date), rounds);
    }

    /**
     * The council was set up.
     *
     * @param decision the decision that did it
     * @return the proceedings with it
     */
    public Proceedings councilSetUp(Decision decision) {
        Round now = now();
        return with(new Round(now.reopenedOn(), Optional.of(decision), now.met(), now.award()));
    }

    /**
     * The council met and recommended.
     *
     * @param number number and symbol of its minutes
     * @param date their date
     * @return the proceedings with it
     */
    public Proceedings councilMet(String number, LocalDate date) {
        Round now = now();
        return with(new Round(now.reopenedOn(), now.council(), Optional.of(new Paper(number, date)), now.award()));
    }

    /**
     * It was decided who pays how much.
     *
     * @param award the decision with its sums
     * @return the proceedings with it
     */
    public Proceedings decided(Award award) {
        Round now = now();
        return with(new Round(now.reopenedOn(), now.council(), now.met(), Optional.of(award)));
    }

    /**
     * New facts appeared after the decision.
     *
     * @param date when
     * @return the proceedings with a new round
     * @throws IllegalArgumentException when nothing was decided yet
     */
    public Proceedings reopened(LocalDate date) {
        List<Round> more = new ArrayList<>(rounds);
        more.add(new Round(Optional.of(date), Optional.empty(), Optional.empty(), Optional.empty()));
        return new Proceedings(minutes, accounts, concludedOn, settledAtOnce, more);
    }

    /** The round that is open, or that closed last. */
    Round now() {
        return rounds.get(rounds.size() - 1);
    }

    /** What had been done on a day: papers of later days do not count. */
    Proceedings asOf(LocalDate day) {
        SortedMap<PersonId, LocalDate> given = new TreeMap<>(accounts);
        given.values().removeIf(date -> date.isAfter(day));
        List<Round> begun = rounds.stream()
                .filter(round ->
                        round.reopenedOn().filter(date -> date.isAfter(day)).isEmpty())
                .map(round -> round.asOf(day))
                .toList();
        return new Proceedings(
                minutes.filter(paper -> !paper.date().isAfter(day)),
                given,
                concludedOn.filter(date -> !date.isAfter(day)),
                settledAtOnce.filter(date -> !date.isAfter(day)),
                begun);
    }

    /** The first day on which anything was done. */
    Optional<LocalDate> beganOn() {
        List<LocalDate> dates = new ArrayList<>(accounts.values());
        minutes.ifPresent(paper -> dates.add(paper.date()));
        concludedOn.ifPresent(dates::add);
        settledAtOnce.ifPresent(dates::add);
        for (Round round : rounds) {
            round.council().ifPresent(decision -> dates.add(decision.signedOn()));
            round.award().ifPresent(award -> dates.add(award.decision().signedOn()));
        }
        return dates.stream().min(LocalDate::compareTo);
    }

    private Proceedings with(Round round) {
        List<Round> more = new ArrayList<>(rounds);
        more.set(more.size() - 1, round);
        return new Proceedings(minutes, accounts, concludedOn, settledAtOnce, more);
    }

    private static void runsForward(String key, LocalDate one, LocalDate other) {
        if (other.isBefore(one)) {
            throw new UnfitValue(key, one, other);
        }
    }
}
