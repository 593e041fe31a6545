package vn.mtb.example.desk.people;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.account.Account;
import vn.mtb.account.Application;
import vn.mtb.account.Role;
import vn.mtb.example.desk.form.Choice;
import vn.mtb.example.desk.form.Field;
import vn.mtb.example.desk.form.Keys;
import vn.mtb.example.desk.form.Mistakes;
import vn.mtb.example.desk.form.Reply;
import vn.mtb.example.desk.form.Typed;
import vn.mtb.example.desk.page.Words;
import vn.mtb.example.desk.signin.KeptForms;
import vn.mtb.example.desk.signin.SignedIn;
import vn.mtb.example.desk.tablet.ActForms;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.example.desk.unit.NotHere;
import vn.mtb.party.Actor;
import vn.mtb.party.Appointment;
import vn.mtb.party.Capacity;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.register.Acts;
import vn.mtb.register.Command;
import vn.mtb.register.Compound;
import vn.mtb.register.Deed;
import vn.mtb.register.Item;
import vn.mtb.register.Subject;
import vn.mtb.spring.register.Tablets;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Holding;
import vn.mtb.tablet.Made;

/** What happens to somebody: a post is taken or left, accounts are issued, locked, issued anew, taken back; or all that leaving takes. */
@Controller
class DeedPage {
    private final Desk desk;
    private final Tablets tablets;
    private final ActForms forms;

    DeedPage(Desk desk, Tablets tablets, ActForms forms) {
        this.desk = desk;
        this.tablets = tablets;
        this.forms = forms;
    }

    /** The forms of this page. Accounts are issued by post and application: their powers are those of the role. */
    private enum Kind {
        APPOINT("appoint", Deed.Appoint.class),
        END("end-appointment", Deed.EndAppointment.class),
        ISSUE("issue-accounts", Wanted.class),
        SUSPEND("suspend-accounts", Deed.SuspendAccounts.class),
        REISSUE("reissue-accounts", Deed.ReissueAccounts.class),
        REVOKE("revoke-accounts", Deed.RevokeAccounts.class),
        LEAVE("leave", Deed.EndAppointment.class);

        private final String path;
        private final Class<? extends Record> form;

        Kind(String path, Class<? extends Record> form) {
            this.path = path;
            this.form = form;
        }

        static Kind of(String path) {
            for (Kind kind : values()) if (kind.path.equals(path)) return kind;
            throw new NotHere(path);
        }
    }

    /** Which accounts are wanted for a post. */
    private record Wanted(Position position, UnitId unit, Set<Application> applications) {}

    @GetMapping("/people/{id}/acts/{act}")
    String draw(
            @PathVariable String id, @PathVariable String act, SignedIn who, Model model, HttpServletRequest request) {
        PersonId person = desk.person(id);
        Kind kind = Kind.of(act);
        MultiValueMap<String, String> kept = KeptForms.takeFor(request);
        model.addAttribute("kept", kept != null);
        Typed typed = kept == null ? Typed.suggested(suggested(kind, person, who)) : Typed.of(kept);
        draw(model, kind, person, who, typed, Mistakes.none(), kept == null ? Keys.fresh() : Keys.of(kept));
        return "act";
    }

    @PostMapping("/people/{id}/acts/{act}")
    ModelAndView send(
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam MultiValueMap<String, String> parameters,
            SignedIn who,
            Model model,
            RedirectAttributes next) {
        PersonId person = desk.person(id);
        Kind kind = Kind.of(act);
        Typed typed = Typed.of(parameters);
        Words words = Words.in(model);
        String key = Keys.of(parameters);
        Reply reply = Reply.to(
                model, desk.register(), key, () -> desk.take(command(kind, person, parameters, typed, who, words)));
        if (reply.recorded().isPresent()) return reply.onTo("/people/" + person, next);
        draw(model, kind, person, who, typed, reply.mistakes(), reply.key());
        return reply.page("act");
    }

    private Command command(
            Kind kind, PersonId person, MultiValueMap<String, String> sent, Typed typed, SignedIn who, Words words) {
        Made made = forms.made(who.actor(), typed, words);
        String key = Keys.of(sent);
        if (kind == Kind.LEAVE) return leaving(key, person, typed, made, words);
        Deed deed = kind == Kind.ISSUE ? issued(person, typed, made.on(), words) : read(kind, typed, words);
        Facts facts = Facts.none().with(desk.unit().rules().roles(made.on()));
        Item item = new Item(subject(kind, person), Keys.seen(sent), deed, made, facts, List.of());
        return Command.of(key, item);
    }

    private Deed read(Kind kind, Typed typed, Words words) {
        ObjectNode form = forms.sheet(kind.form, typed, words).json("");
        form.put("act", kind == Kind.LEAVE ? Kind.END.path : kind.path);
        form.put("v", 1);
        return Acts.readDeed(form.toString());
    }

    /** The accounts that were ticked, with the powers that the unit's regulation gives the post. */
    private Deed issued(PersonId person, Typed typed, LocalDate on, Words words) {
        ObjectNode form = forms.sheet(Wanted.class, typed, words).json("");
        Appointment post = desk.register().appointments(person).stream()
                .filter(one -> one.position()
                                .code()
                                .equals(form.path("position").path("code").asString(""))
                        && one.unit().value().equals(form.path("unit").asString("")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(words.say("wrong.post")));
        Role role = desk.unit().rules().roles(on).role(post.position()).orElse(Role.NONE);
        Set<Account> accounts = new HashSet<>();
        for (String code : typed.all("applications")) {
            Application application = new Application(code);
            Set<String> powers = role.powers().getOrDefault(application, Set.of());
            accounts.add(
                    new Account(person, application, post.unit(), post.position(), powers, on, Account.State.ACTIVE));
        }
        if (accounts.isEmpty()) throw new IllegalArgumentException(words.say("wrong.applications"));
        return new Deed.IssueAccounts(accounts);
    }

    private Command leaving(String key, PersonId person, Typed typed, Made made, Words words) {
        Deed.EndAppointment end = (Deed.EndAppointment) read(Kind.LEAVE, typed, words);
        Map<TabletId, Minutes> returned = new TreeMap<>();
        for (TabletId tablet : tablets.heldBy(person)) {
            String path = path(tablet);
            if (typed.first(path + ".minutes.number").isEmpty()) continue;
            ObjectNode form = forms.sheet(Holding.GiveBack.class, typed, words).json(path);
            form.put("act", "give-back");
            form.put("v", 1);
            Act back = Acts.read(form.toString());
            returned.put(tablet, ((Holding.GiveBack) back).minutes());
        }
        Facts facts =
                Facts.none().with(desk.focalBody()).with(desk.unit().rules().roles(made.on()));
        return Compound.leavePost(key, desk.register(), person, end, returned, made, facts);
    }

    private void draw(
            Model model, Kind kind, PersonId person, SignedIn who, Typed typed, Mistakes mistakes, String key) {
        Words words = Words.in(model);
        List<Field> fields = forms.sheet(kind.form, typed, words).fields("", mistakes);
        List<Field> groups = new ArrayList<>();
        if (kind == Kind.LEAVE) {
            for (TabletId tablet : tablets.heldBy(person)) {
                groups.add(new Field(
                        path(tablet),
                        words.say("leave.tablet", tablet),
                        Field.Kind.GROUP,
                        false,
                        List.<Choice>of(),
                        forms.sheet(Holding.GiveBack.class, typed, words).optionalFields(path(tablet), mistakes),
                        List.of(),
                        List.of()));
            }
        }
        model.addAttribute("title", words.say("deed." + kind.path) + " — " + words.person(person));
        model.addAttribute("back", "/people/" + person);
        model.addAttribute("backLabel", words.person(person));
        model.addAttribute("action", "/people/" + person + "/acts/" + kind.path);
        model.addAttribute("groups", groups);
        forms.drawFields(
                model,
                fields,
                who.actor(),
                typed,
                mistakes,
                key,
                desk.register().length(subject(kind, person)));
    }

    private Map<String, String> suggested(Kind kind, PersonId person, SignedIn who) {
        LocalDate today = desk.today();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("on", today.toString());
        values.put("lastDay", today.minusDays(1).toString());
        values.put("appointment.person", person.value());
        values.put("appointment.unit", desk.unit().id().value());
        values.put("appointment.kind", Appointment.Kind.APPOINTED.name());
        values.put("appointment.held.from", today.toString());
        desk.register().appointments(person).stream()
                .filter(post -> kind == Kind.REVOKE || post.holdsOn(today))
                .reduce((first, last) -> last)
                .ifPresent(post -> {
                    values.put(
                            "position",
                            post.position().code() + "|"
                                    + post.position().group().name());
                    values.put("unit", post.unit().value());
                });
        if (kind == Kind.LEAVE) {
            for (TabletId tablet : tablets.heldBy(person)) {
                String minutes = path(tablet) + ".minutes";
                values.put(minutes + ".signedOn", today.toString());
                side(
                        values,
                        minutes + ".giver",
                        new Actor(person, Capacity.USER, desk.unit().id()));
                side(values, minutes + ".receiver", who.actor());
            }
        }
        return values;
    }

    private static void side(Map<String, String> values, String path, Actor actor) {
        values.put(path + ".person", actor.person().value());
        values.put(path + ".as", actor.as().name());
        values.put(path + ".unit", actor.unit().value());
    }

    private static Subject subject(Kind kind, PersonId person) {
        return switch (kind) {
            case APPOINT, END, LEAVE -> Subject.appointments(person);
            case ISSUE, SUSPEND, REISSUE, REVOKE -> Subject.accounts(person);
        };
    }

    private static String path(TabletId tablet) {
        return "return-" + tablet;
    }
}
