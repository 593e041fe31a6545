package vn.mtb.example.desk.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        model.addAttribute(
                "late", open.stream().filter(one -> one.owed().overdue(today)).toList());
        model.addAttribute(
                "soon",
                open.stream()
                        .filter(one -> one.owed().due().isPresent()
                                && !one.owed().overdue(today)
                                && !one.owed().due().get().isAfter(today.plusDays(SOON)))
                        .toList());
        model.addAttribute(
                "someday",
                open.stream().filter(one -> one.owed().due().isEmpty()).toList());
        model.addAttribute(
                "leavers",
                open.stream()
                        .filter(one -> one.since().isEmpty()
                                && GIVE_BACK.contains(one.owed().duty()))
                        .toList());
        model.addAttribute("bars", bars(Words.in(model)));
        model.addAttribute("equipped", equipped(today, now.holders(), Words.in(model)));
        return "overview";
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
