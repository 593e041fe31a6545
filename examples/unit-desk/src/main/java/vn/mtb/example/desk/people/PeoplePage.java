package vn.mtb.example.desk.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.mtb.account.Account;
import vn.mtb.account.Accounts;
import vn.mtb.account.SoftwareUser;
import vn.mtb.example.desk.page.Words;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.example.desk.unit.NotHere;
import vn.mtb.example.desk.unit.People;
import vn.mtb.party.Appointment;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.register.Directory;
import vn.mtb.register.Line;
import vn.mtb.register.Subject;
import vn.mtb.spring.duty.Duties;
import vn.mtb.spring.register.Tablets;

/** The people of the unit: their posts, their accounts, and what they hold. */
@Controller
class PeoplePage {
    private static final int ROWS = 100;

    private final Desk desk;
    private final Tablets tablets;
    private final Directory directory;
    private final People people;
    private final Duties duties;

    PeoplePage(Desk desk, Tablets tablets, Directory directory, People people, Duties duties) {
        this.desk = desk;
        this.tablets = tablets;
        this.directory = directory;
        this.people = people;
        this.duties = duties;
    }

    /** Somebody in the list. */
    record Row(
            PersonId person, List<Appointment> posts, long live, long suspended, Set<TabletId> holding, boolean left) {}

    @GetMapping("/people")
    String list(
            @RequestParam(defaultValue = "false") boolean left,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        List<Row> rows = new ArrayList<>();
        String next = after;
        while (next != null && rows.size() < ROWS) next = more(left, next, rows);
        Words.in(model).meet(rows.stream().map(Row::person));
        model.addAttribute("next", next);
        model.addAttribute("rows", rows);
        model.addAttribute("left", left);
        return "people";
    }

    /** Adds rows from after an id on; the id to go on from, or none at the end. */
    private @Nullable String more(boolean left, String after, List<Row> rows) {
        LocalDate today = desk.today();
        List<PersonId> some =
                left ? duties.on(desk.unit().id(), today).withoutPost(after, ROWS + 1) : desk.people(after, ROWS + 1);
        for (int i = 0; i < some.size(); i++) {
            if (i == ROWS || rows.size() == ROWS) return some.get(i - 1).value();
            Row row = row(some.get(i), today);
            if (!left || !row.holding().isEmpty() || row.live() > 0) rows.add(row);
        }
        return null;
    }

    private Row row(PersonId person, LocalDate today) {
        People.Standing standing = people.of(person);
        List<Appointment> posts = standing.on(today);
        return new Row(
                person,
                posts,
                standing.accounts().live().size(),
                standing.count(Account.State.SUSPENDED),
                new TreeSet<>(tablets.heldBy(person)),
                posts.isEmpty());
    }

    @GetMapping("/people/{id}")
    String person(@PathVariable String id, Model model) {
        PersonId person = known(id);
        LocalDate today = desk.today();
        List<Appointment> posts = List.copyOf(desk.register().appointments(person));
        Accounts accounts = new Accounts(person, desk.register().accounts(person));
        SoftwareUser user = new SoftwareUser(person, posts, Set.of());
        List<Line> lines = new ArrayList<>(desk.register().history(Subject.appointments(person)));
        lines.addAll(desk.register().history(Subject.accounts(person)));
        lines.sort(Comparator.comparing((Line line) -> line.made().on()).reversed());
        model.addAttribute("person", person);
        model.addAttribute("posts", posts);
        model.addAttribute("today", today);
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("missing", desk.unit().rules().accounts(today).missing(accounts, user, today));
        model.addAttribute("orphans", desk.unit().rules().accounts(today).orphans(accounts, user, today));
        model.addAttribute("holding", new TreeSet<>(tablets.heldBy(person)));
        model.addAttribute("lines", lines);
        return "person";
    }

    @GetMapping("/people/new")
    String enter(Model model) {
        model.addAttribute("id", "");
        model.addAttribute("name", "");
        return "person-new";
    }

    @PostMapping("/people/new")
    ModelAndView entered(@RequestParam String id, @RequestParam String name, Model model) {
        try {
            PersonId person = new PersonId(id.strip());
            directory.enter(person, new Directory.Card(name.strip(), "", ""));
            return new ModelAndView("redirect:/people/" + person + "/acts/appoint");
        } catch (IllegalArgumentException unfit) {
            model.addAttribute("id", id);
            model.addAttribute("name", name);
            model.addAttribute("wrong", true);
            ModelAndView again = new ModelAndView("person-new");
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    private PersonId known(String id) {
        PersonId person = desk.person(id);
        if (desk.register().length(Subject.appointments(person)) == 0) throw new NotHere(id);
        return person;
    }
}
