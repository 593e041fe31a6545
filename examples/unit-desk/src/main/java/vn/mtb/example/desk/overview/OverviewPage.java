package vn.mtb.example.desk.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.mtb.example.desk.page.Bar;
import vn.mtb.example.desk.page.Words;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.spring.duty.Duties;
import vn.mtb.spring.duty.DutyQuery;
import vn.mtb.spring.duty.OpenDuties;
import vn.mtb.spring.duty.OpenDuty;
import vn.mtb.spring.duty.OpenDuty.Kind;
import vn.mtb.spring.register.Page;
import vn.mtb.spring.register.Tablets;
import vn.mtb.tablet.Status;

/** What needs doing today, who left a post and still holds a tablet, and how many tablets stand where. */
@Controller
class OverviewPage {
    private static final Set<String> GIVE_BACK =
            Set.of("give-it-back", "give-it-back-after-the-reform", "give-back-or-transfer");
    private static final int DAYS_AHEAD = 30;
    private static final int SHOWN = 40;
    private static final int A_PAGE = 50;

    private final Desk desk;
    private final Tablets tablets;
    private final Duties duties;

    OverviewPage(Desk desk, Tablets tablets, Duties duties) {
        this.desk = desk;
        this.tablets = tablets;
        this.duties = duties;
    }

    @GetMapping("/overview")
    String overview(Model model) {
        LocalDate today = desk.today();
        OpenDuties open = duties.on(desk.unit().id(), today);
        Words words = Words.in(model);
        model.addAttribute("today", today);
        for (Which which : Which.values()) {
            model.addAttribute(which.wireName(), listed(open, which.among(DutyQuery.all(SHOWN), today), words));
        }
        model.addAttribute("bars", bars(words));
        model.addAttribute("equipped", equipped(open, words));
        return "overview";
    }

    /** Which of the open duties a part of the page tells. */
    enum Which {
        LATE,
        SOON,
        SOMEDAY,
        LEAVERS;

        /** As it stands in an address. */
        String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }

        DutyQuery among(DutyQuery all, LocalDate today) {
            return switch (this) {
                case LATE ->
                    all.kinds(Kind.DUTY, Kind.STANDING, Kind.REVIEW_DUE, Kind.REVIEW_LACKING)
                            .dueBefore(today);
                case SOON ->
                    all.kinds(Kind.DUTY, Kind.STANDING, Kind.REVIEW_DUE, Kind.WARRANTY)
                            .dueBetween(today, today.plusDays(DAYS_AHEAD));
                case SOMEDAY -> all.undated();
                case LEAVERS -> all.kinds(Kind.STANDING).duties(GIVE_BACK).undated();
            };
        }
    }

    /** All of them, page by page. */
    @GetMapping("/overview/{which:late|soon|someday|leavers}")
    String all(@PathVariable String which, @RequestParam(defaultValue = "") String after, Model model) {
        LocalDate today = desk.today();
        DutyQuery asked = Which.valueOf(which.toUpperCase(Locale.ROOT)).among(DutyQuery.all(A_PAGE), today);
        OpenDuties open = duties.on(desk.unit().id(), today);
        Page<OpenDuty> page = open.find(asked.after(Optional.of(after).filter(key -> !key.isEmpty())));
        Words.in(model).meet(page.rows().stream().flatMap(one -> one.holder().stream()));
        model.addAttribute("which", which);
        model.addAttribute("all", open.count(asked));
        model.addAttribute("rows", page.rows());
        model.addAttribute("after", after);
        model.addAttribute("next", page.next().orElse(null));
        return "duties";
    }

    /** Duties as far as somebody reads them, those that are alike together, and how many there are. */
    record Listed(List<OpenDuty> shown, List<DutyGroup> groups, long all) {

        /** How many are not shown. */
        public long rest() {
            return all - shown.size();
        }
    }

    private static Listed listed(OpenDuties open, DutyQuery which, Words words) {
        Page<OpenDuty> page = open.find(which);
        words.meet(page.rows().stream().flatMap(one -> one.holder().stream()));
        boolean whole = page.next().isEmpty();
        return new Listed(
                page.rows(),
                DutyGroup.of(page.rows(), whole, open, which, words),
                whole ? page.rows().size() : open.count(which));
    }

    private List<Bar> bars(Words words) {
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        counts.putAll(tablets.count(desk.scope()));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        List<Bar> bars = new ArrayList<>();
        counts.forEach((status, count) ->
                bars.add(new Bar(words.title(status), count, all, "/tablets?status=" + status.name())));
        return bars;
    }

    /** How many of those who hold a post have a tablet, by group of posts: only counted, no rule is asked. */
    private static List<Bar> equipped(OpenDuties open, Words words) {
        List<Bar> bars = new ArrayList<>();
        open.equipped()
                .forEach((group, count) ->
                        bars.add(new Bar(words.say("group." + group.name()), count.having(), count.all(), "/people")));
        return bars;
    }
}
