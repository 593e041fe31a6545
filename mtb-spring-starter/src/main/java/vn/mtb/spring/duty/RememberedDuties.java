package vn.mtb.spring.duty;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.mtb.law.Period;
import vn.mtb.party.PersonId;
import vn.mtb.party.PositionGroup;
import vn.mtb.party.TabletId;
import vn.mtb.spring.register.Page;
import vn.mtb.tablet.Step;

/** Answers that were given before, as long as the rows they were read from stand at the same lines; about one tablet and about people nothing is kept. */
record RememberedDuties(OpenDuties rows, DutyBook.Stand stand, Cache<RememberedDuties.Asked, Object> answers)
        implements OpenDuties {

    /** Which question. */
    private enum Question {
        FIND,
        COUNT,
        BREACHES,
        STEPS,
        EQUIPPED
    }

    /** A question about some rows. */
    record Asked(DutyBook.Stand stand, Question question, Object about) {}

    @Override
    public Page<OpenDuty> find(DutyQuery query) {
        return answer(Question.FIND, query, () -> rows.find(query));
    }

    @Override
    public long count(DutyQuery query) {
        return answer(Question.COUNT, query, () -> rows.count(query));
    }

    @Override
    public List<OpenDuty> of(TabletId tablet) {
        return rows.of(tablet);
    }

    @Override
    public List<Breach> breaches(Period days) {
        return answer(Question.BREACHES, days, () -> List.copyOf(rows.breaches(days)));
    }

    @Override
    public Map<Step, Long> steps(Period days) {
        return answer(Question.STEPS, days, () -> Collections.unmodifiableMap(rows.steps(days)));
    }

    @Override
    public Map<PositionGroup, Equipped> equipped() {
        return answer(Question.EQUIPPED, "", () -> Collections.unmodifiableMap(rows.equipped()));
    }

    @Override
    public List<PersonId> withoutPost(String after, int most) {
        return rows.withoutPost(after, most);
    }

    /** A key has one question, and a question answers of one type. */
    @SuppressWarnings("unchecked")
    private <T> T answer(Question question, Object about, Supplier<T> read) {
        return (T) answers.get(new Asked(stand, question, about), asked -> read.get());
    }
}
