package vn.mtb.example.desk.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.mtb.example.desk.page.Bar;
import vn.mtb.example.desk.page.Words;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.example.desk.unit.OpenDuties;
import vn.mtb.example.desk.unit.People;
import vn.mtb.party.PersonId;
import vn.mtb.party.PositionGroup;
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
    private final OpenDuties duties;
    private final People people;

    OverviewPage(Desk desk, Tablets tablets, OpenDuties duties, People people) {
        this.desk = desk;
        this.tablets = tablets;
        this.duties = duties;
        this.people = people;
    }

    @GetMapping("/overview")
    String overview(Model model) {
        LocalDate today = desk.today();
        OpenDuties.Now now = duties.now();
        List<OpenDuties.Open> open = now.open();
        model.addAttribute("today", today);
        model.addAttribute("late", listed(open, one -> one.owed().overdue(today)));
        model.addAttribute("soon", listed(open, one -> soon(one, today)));
        model.addAttribute("someday", listed(open, one -> one.owed().due().isEmpty()));
        model.addAttribute(
                "leavers",
                listed(
                        open,
                        one -> one.since().isEmpty()
                                && GIVE_BACK.contains(one.owed().duty())));
        model.addAttribute("bars", bars(Words.in(model)));
        model.addAttribute("equipped", equipped(today, now.holders(), Words.in(model)));
        return "overview";
    }

    private static boolean soon(OpenDuties.Open one, LocalDate today) {
        return one.owed().due().isPresent()
                && !one.owed().overdue(today)
                && !one.owed().due().get().isAfter(today.plusDays(SOON));
    }

    /** Duties as far as somebody reads them, and how many there are. */
    record Listed(List<OpenDuties.Open> shown, int all) {

        /** How many are not shown. */
        public int rest() {
            return all - shown.size();
        }
    }

    private static Listed listed(List<OpenDuties.Open> open, Predicate<OpenDuties.Open> which) {
        List<OpenDuties.Open> found = open.stream().filter(which).toList();
        return new Listed(found.subList(0, Math.min(SHOWN, found.size())), found.size());
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
    private List<Bar> equipped(LocalDate today, Set<PersonId> holders, Words words) {
        Map<PositionGroup, long[]> counts = new EnumMap<>(PositionGroup.class);
        for (PersonId person : desk.people()) {
            Optional<PositionGroup> group = people.of(person).on(today).stream()
                    .map(post -> post.position().group())
                    .min(PositionGroup::compareTo);
            if (group.isEmpty()) continue;
            long[] count = counts.computeIfAbsent(group.get(), one -> new long[2]);
            count[1]++;
            if (holders.contains(person)) count[0]++;
        }
        List<Bar> bars = new ArrayList<>();
        counts.forEach(
                (group, count) -> bars.add(new Bar(words.say("group." + group.name()), count[0], count[1], "/people")));
        return bars;
    }
}
