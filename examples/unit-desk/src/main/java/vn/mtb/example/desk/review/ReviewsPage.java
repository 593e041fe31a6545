package vn.mtb.example.desk.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.incident.SecurityCheck;
import vn.mtb.law.Period;
import vn.mtb.outcome.Obligation;
import vn.mtb.register.Deed;
import vn.mtb.register.Line;
import vn.mtb.register.Subject;
import vn.mtb.review.ReviewCalendar;
import vn.mtb.spring.register.Page;
import vn.mtb.spring.register.TabletQuery;
import vn.mtb.spring.register.TabletState;
import vn.mtb.spring.register.Tablets;
import vn.mtb.tablet.Status;
import vn.mtb.tablet.Upkeep;

/** Which tablets in use were reviewed when, which year lacks a review, and by when the next one is owed. */
@Controller
class ReviewsPage {
    private static final int ROWS = 25;

    private final Desk desk;
    private final Tablets tablets;

    ReviewsPage(Desk desk, Tablets tablets) {
        this.desk = desk;
        this.tablets = tablets;
    }

    /** A tablet in use with its reviews. */
    record Row(TabletState state, Optional<SecurityCheck> last, List<Integer> lacking, List<Obligation> owed) {}

    @GetMapping("/reviews")
    String reviews(@RequestParam(defaultValue = "") String after, Model model) {
        LocalDate today = desk.today();
        Page<TabletState> page = tablets.find(
                new TabletQuery(
                        Optional.empty(),
                        Set.of(Status.IN_USE),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(after).filter(one -> !one.isEmpty()),
                        ROWS),
                desk.scope());
        model.addAttribute("today", today);
        model.addAttribute(
                "rows", page.rows().stream().map(state -> row(state, today)).toList());
        model.addAttribute("next", page.next().orElse(null));
        return "reviews";
    }

    private Row row(TabletState state, LocalDate today) {
        List<Line> lines = desk.register().history(Subject.tablet(state.tablet()));
        List<SecurityCheck> checks = new ArrayList<>();
        for (Line line : lines) {
            if (line.deed() instanceof Deed.OnTablet on && on.act() instanceof Upkeep.Review review) {
                checks.add(review.check());
            }
        }
        List<Period> inUse = inUse(lines);
        ReviewCalendar calendar = desk.unit().rules().reviews(today);
        return new Row(
                state,
                checks.stream().reduce((first, last) -> last),
                calendar.yearsLacking(inUse, checks, today),
                calendar.owed(inUse, checks, today));
    }

    /** The days on which the ledger says that it was in use. */
    private static List<Period> inUse(List<Line> lines) {
        List<Period> periods = new ArrayList<>();
        @Nullable LocalDate since = null;
        for (Line line : lines) {
            boolean using = line.became().filter(Status.IN_USE::equals).isPresent();
            if (using && since == null) since = line.made().on();
            if (!using && since != null) {
                periods.add(new Period(since, line.made().on()));
                since = null;
            }
        }
        if (since != null) periods.add(Period.since(since));
        return periods;
    }
}
