package vn.mtb.example.desk.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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
    private static final int SOON = 30;
    private static final int SHOWN = 20;

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
        DutyQuery some = DutyQuery.all(SHOWN);
        DutyQuery dated = some.kinds(Kind.DUTY, Kind.STANDING, Kind.REVIEW_DUE, Kind.REVIEW_LACKING);
        DutyQuery soon = some.kinds(Kind.DUTY, Kind.STANDING, Kind.REVIEW_DUE, Kind.WARRANTY);
        model.addAttribute("today", today);
        Map<String, Listed> lists = Map.of(
                "late",
                listed(open, dated.dueBefore(today)),
                "soon",
                listed(open, soon.dueBetween(today, today.plusDays(SOON))),
                "someday",
                listed(open, some.undated()),
                "leavers",
                listed(open, some.kinds(Kind.STANDING).duties(GIVE_BACK).undated()));
        model.addAllAttributes(lists);
        Words.in(model)
                .meet(lists.values().stream()
                        .flatMap(list -> list.shown().stream())
                        .flatMap(one -> one.holder().stream()));
        model.addAttribute("bars", bars(Words.in(model)));
        model.addAttribute("equipped", equipped(open, Words.in(model)));
        return "overview";
    }

    /** Duties as far as somebody reads them, and how many there are. */
    record Listed(List<OpenDuty> shown, long all) {

        /** How many are not shown. */
        public long rest() {
            return all - shown.size();
        }
    }

    private static Listed listed(OpenDuties open, DutyQuery which) {
        Page<OpenDuty> page = open.find(which);
        return new Listed(page.rows(), page.next().isEmpty() ? page.rows().size() : open.count(which));
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
