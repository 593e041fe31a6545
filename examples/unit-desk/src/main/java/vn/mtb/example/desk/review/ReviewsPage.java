package vn.mtb.example.desk.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.mtb.example.desk.page.Words;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.incident.SecurityCheck;
import vn.mtb.outcome.Obligation;
import vn.mtb.register.Deed;
import vn.mtb.register.Subject;
import vn.mtb.spring.duty.Duties;
import vn.mtb.spring.duty.OpenDuties;
import vn.mtb.spring.duty.OpenDuty;
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
    private final Duties duties;

    ReviewsPage(Desk desk, Tablets tablets, Duties duties) {
        this.desk = desk;
        this.tablets = tablets;
        this.duties = duties;
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
        Words.in(model).meet(page.rows().stream().flatMap(state -> state.holder().stream()));
        OpenDuties open = duties.on(desk.unit().id(), today);
        model.addAttribute("today", today);
        model.addAttribute(
                "rows", page.rows().stream().map(state -> row(state, open)).toList());
        model.addAttribute("next", page.next().orElse(null));
        return "reviews";
    }

    private Row row(TabletState state, OpenDuties open) {
        Optional<SecurityCheck> last = desk.register().history(Subject.tablet(state.tablet())).stream()
                .flatMap(line -> line.deed() instanceof Deed.OnTablet on && on.act() instanceof Upkeep.Review review
                        ? Stream.of(review.check())
                        : Stream.empty())
                .reduce((first, then) -> then);
        List<OpenDuty> about = open.of(state.tablet());
        return new Row(
                state,
                last,
                about.stream()
                        .filter(one -> one.kind() == OpenDuty.Kind.REVIEW_LACKING)
                        .flatMap(one -> one.due().stream())
                        .map(LocalDate::getYear)
                        .toList(),
                about.stream()
                        .filter(one -> one.kind() == OpenDuty.Kind.REVIEW_DUE)
                        .flatMap(one -> one.owed().stream())
                        .toList());
    }
}
