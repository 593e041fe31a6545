package vn.mtb.spring.duty;

import java.util.List;
import java.util.Map;
import vn.mtb.law.Period;
import vn.mtb.party.PersonId;
import vn.mtb.party.PositionGroup;
import vn.mtb.party.TabletId;
import vn.mtb.spring.register.Page;
import vn.mtb.tablet.Step;

/**
 * What is open in one register on one day (<i>việc đang mở của một đơn vị</i>). A duty that a line brought is open until a later line of the
 * tablet, or one about the accounts of its holder, discharges it, or until it is put on record about {@link Duties#incident} as done.
 */
public interface OpenDuties {

    /**
     * A page of what is open; the last page costs what the first does.
     *
     * @param query what is looked for
     * @return by the last day, what has none at the end; then by tablet
     */
    Page<OpenDuty> find(DutyQuery query);

    /**
     * How much is open.
     *
     * @param query what is looked for; its page is of no matter
     * @return the number of rows on all pages
     */
    long count(DutyQuery query);

    /**
     * What is open about one tablet.
     *
     * @param tablet which
     * @return those of lines in the order of the lines, then what time alone brought, reviews, the warranty
     */
    List<OpenDuty> of(TabletId tablet);

    /**
     * Which breaches were put on record.
     *
     * @param days the dates on paper
     * @return in the order of the dates, then of the tablets
     */
    List<Breach> breaches(Period days);

    /**
     * How often each step was taken.
     *
     * @param days the dates on paper
     * @return a number for every step that was taken
     */
    Map<Step, Long> steps(Period days);

    /**
     * How many of those who hold a post have a tablet.
     *
     * @return by the first group that one of somebody's posts belongs to; groups that nobody belongs to are left out
     */
    Map<PositionGroup, Equipped> equipped();

    /**
     * Who held a post and holds none on the day, page by page.
     *
     * @param after the id after which the page begins; empty for the first
     * @param most how many at most, from 1
     * @return in the order of their ids
     */
    List<PersonId> withoutPost(String after, int most);
}
