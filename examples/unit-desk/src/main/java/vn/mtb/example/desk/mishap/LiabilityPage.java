package vn.mtb.example.desk.mishap;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.mtb.example.desk.form.Field;
import vn.mtb.example.desk.form.Keys;
import vn.mtb.example.desk.form.Mistakes;
import vn.mtb.example.desk.form.Reply;
import vn.mtb.example.desk.form.Typed;
import vn.mtb.example.desk.page.Answer;
import vn.mtb.example.desk.page.Words;
import vn.mtb.example.desk.signin.SignedIn;
import vn.mtb.example.desk.tablet.ActForms;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.example.desk.unit.NotHere;
import vn.mtb.incident.LossReport;
import vn.mtb.law.Period;
import vn.mtb.liability.Award;
import vn.mtb.liability.Cause;
import vn.mtb.liability.Claim;
import vn.mtb.liability.Compensation;
import vn.mtb.liability.Culpability;
import vn.mtb.liability.Employment;
import vn.mtb.liability.Incident;
import vn.mtb.liability.Instalments;
import vn.mtb.liability.Liability;
import vn.mtb.liability.LiabilityFile;
import vn.mtb.liability.LiabilityRegime;
import vn.mtb.liability.LostAsset;
import vn.mtb.liability.Proceedings;
import vn.mtb.liability.Progress;
import vn.mtb.liability.Respondent;
import vn.mtb.liability.SalaryBase;
import vn.mtb.liability.Tenure;
import vn.mtb.liability.Valuation;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Question;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.Actor;
import vn.mtb.party.Decision;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.register.Command;
import vn.mtb.register.Deed;
import vn.mtb.register.Item;
import vn.mtb.register.Line;
import vn.mtb.register.Subject;
import vn.mtb.spring.duty.Duties;
import vn.mtb.spring.duty.OpenDuty;
import vn.mtb.spring.register.TabletState;
import vn.mtb.tablet.Books;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Mishap;
import vn.mtb.tablet.Tablet;

/** One loss or damage: who was told, and who answers for it, worked out step by step from what was established. Nothing is recorded here. */
@Controller
class LiabilityPage {
    private final Desk desk;
    private final Duties duties;
    private final ActForms forms;

    LiabilityPage(Desk desk, Duties duties, ActForms forms) {
        this.desk = desk;
        this.duties = duties;
        this.forms = forms;
    }

    /** What the texts leave open, with the fields of the decision that answers it. */
    record Open(Question question, List<Field> fields) {}

    /**
     * What was established; what is empty is not.
     *
     * @param cause what caused it
     * @param culpability whether somebody meant it
     * @param standing as what the holder serves
     * @param appraised the damage as the council appraised it, in dong
     * @param minutes the number of the minutes of the loss or of the appraisal
     * @param minutesOn their date
     * @param accountOn the date of the written account
     * @param councilOn the date of the decision that set up the council
     * @param metOn the day the council met
     * @param awarded what the head decided, in dong
     * @param awardedOn the date of that decision
     * @param salary the monthly salary that instalments are counted from, in dong
     */
    record Established(
            @Nullable Cause cause,
            @Nullable Culpability culpability,
            @Nullable Employment standing,
            @Nullable Long appraised,
            @Nullable String minutes,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate minutesOn,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate accountOn,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate councilOn,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate metOn,

            @Nullable Long awarded,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate awardedOn,

            @Nullable Long salary) {}

    @GetMapping("/mishaps/{id}")
    String liability(
            @PathVariable String id,
            @ModelAttribute Established given,
            SignedIn who,
            Model model,
            HttpServletRequest request) {
        draw(id, given, who, model, request);
        ask(who, Typed.suggested(Map.of()), Mistakes.none(), Keys.fresh(), model);
        return "mishap";
    }

    /** A decision that answers what is open goes on record about the incident, and every later look at it is by that answer. */
    @PostMapping("/mishaps/{id}/answers")
    ModelAndView answer(
            @PathVariable String id,
            @ModelAttribute Established given,
            @RequestParam MultiValueMap<String, String> parameters,
            SignedIn who,
            Model model,
            RedirectAttributes next,
            HttpServletRequest request) {
        TabletId tablet = desk.tablet(id, who).tablet();
        Typed typed = Typed.of(parameters);
        String key = Keys.of(parameters);
        Words words = Words.in(model);
        draw(id, given, who, model, request);
        Set<String> open =
                answerable(model).stream().map(one -> one.reason().rule()).collect(Collectors.toSet());
        Reply reply = Reply.to(model, desk.register(), key, () -> {
            Map<String, Decision> answers =
                    forms.made(who.actor(), typed, words).answered();
            if (answers.isEmpty()) throw new IllegalArgumentException(words.say("wrong.decision"));
            boolean again = desk.register().answered(key).isPresent();
            if (!again && !open.containsAll(answers.keySet())) {
                throw new IllegalArgumentException(words.say("wrong.not-open"));
            }
            Subject incident = Duties.incident(tablet);
            int length = desk.register().length(incident);
            Made made = Made.by(who.actor()).on(desk.today());
            List<Item> items = new ArrayList<>();
            answers.forEach((rule, decision) ->
                    items.add(Item.of(incident, length + items.size(), Answers.written(rule, decision), made)));
            return desk.take(new Command(key, items, Map.of()));
        });
        String asked = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        if (reply.recorded().isPresent()) return reply.onTo("/mishaps/" + tablet + asked, next);
        draw(id, given, who, model, request);
        ask(who, typed, reply.mistakes(), reply.key(), model);
        return reply.page("mishap");
    }

    /** What is open and a decision can answer; the rest is open because something is not established. */
    private void ask(SignedIn who, Typed typed, Mistakes mistakes, String key, Model model) {
        Words words = Words.in(model);
        Map<String, Open> open = new LinkedHashMap<>();
        for (Question one : answerable(model)) {
            String path = "answered-" + one.reason().rule();
            open.computeIfAbsent(
                    path,
                    any -> new Open(
                            one, forms.sheet(Decision.class, typed, words).optionalFields(path, mistakes)));
        }
        model.addAttribute("open", open.values());
        forms.drawFields(model, List.of(), who.actor(), typed, mistakes, key, 0);
    }

    /** As the page was drawn; none where what was typed cannot be assessed. */
    private static List<Question> answerable(Model model) {
        return model.getAttribute("answerable") instanceof Collection<?> open
                ? open.stream().map(Question.class::cast).toList()
                : List.of();
    }

    private void draw(String id, Established given, SignedIn who, Model model, HttpServletRequest request) {
        TabletState state = desk.tablet(id, who);
        TabletId tablet = state.tablet();
        List<Line> noted = desk.register().history(Duties.incident(tablet));
        List<Line> lines = desk.register().history(Subject.tablet(tablet));
        int at = mishap(lines).orElseThrow(() -> new NotHere(id));
        Line line = lines.get(at);
        Tablet before = at == 0
                ? Tablet.absent(tablet)
                : desk.register().tablet(tablet, line.made().on().minusDays(1));
        LocalDate today = desk.today();
        model.addAttribute("tablet", desk.register().tablet(tablet));
        model.addAttribute("line", line);
        model.addAttribute("given", given);
        model.addAttribute("owed", owed(tablet, today));
        model.addAttribute("notes", noted);
        model.addAttribute(
                "noted",
                noted.stream().map(one -> Answers.told(one, Words.in(model))).toList());
        model.addAttribute("query", request.getQueryString() == null ? "" : "?" + request.getQueryString());
        Mishap act = (Mishap) ((Deed.OnTablet) line.deed()).act();
        if (act instanceof Mishap.Loss loss) told(loss.report(), before, today, model);
        try {
            assess(incident(act, before, line, given), before, given, made(who, line, noted), model);
        } catch (IllegalArgumentException unfit) {
            model.addAttribute(
                    "unfit", UnfitValue.said(unfit).in(Words.in(model).language()));
        }
        model.addAttribute("causes", Cause.values());
        model.addAttribute("culpabilities", Culpability.values());
        model.addAttribute("standings", Employment.values());
    }

    private Made made(SignedIn who, Line mishap, List<Line> noted) {
        Made made = Made.by(who.actor()).on(desk.today());
        for (var one : Answers.about(mishap, noted).entrySet()) made = made.answering(one.getKey(), one.getValue());
        return made;
    }

    /** What lines and time made somebody owe; reviews and the warranty are told elsewhere. */
    private List<Obligation> owed(TabletId tablet, LocalDate today) {
        return duties.on(desk.unit().id(), today).of(tablet).stream()
                .filter(one -> one.kind() == OpenDuty.Kind.DUTY || one.kind() == OpenDuty.Kind.STANDING)
                .flatMap(one -> one.owed().stream())
                .toList();
    }

    private static Optional<Integer> mishap(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).deed() instanceof Deed.OnTablet on
                    && (on.act() instanceof Mishap.Loss || on.act() instanceof Mishap.EstablishDamage)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private void told(LossReport report, Tablet before, LocalDate today, Model model) {
        var rules = desk.unit().rules().notices(desk.focalBody(), report.discoveredOn());
        boolean held = before.holder().isPresent();
        model.addAttribute("notices", report.notices());
        model.addAttribute("told", Answer.ofTrying(held ? rules.loss(report) : rules.lossInKeeping(report)));
        model.addAttribute("dossier", LostAsset.dossierBy(report.discoveredOn()));
        boolean fixed = before.books() instanceof Books.On on && on.fixedAsset();
        model.addAttribute("decider", LostAsset.decidedBy(fixed, false, today));
    }

    private static Incident incident(Mishap act, Tablet before, Line line, Established given) {
        Cause cause = given.cause() == null ? Cause.NOT_ESTABLISHED : given.cause();
        return act instanceof Mishap.Loss loss
                ? Incident.loss(before, loss.report(), cause)
                : Incident.damage(
                        before,
                        ((Mishap.EstablishDamage) act).damage(),
                        line.made().on(),
                        cause);
    }

    private void assess(Incident incident, Tablet before, Established given, Made made, Model model) {
        Optional<PersonId> holder = before.holder();
        Claim claim = holder.map(person -> Claim.about(incident, respondent(person, given)))
                .orElseGet(() -> Claim.about(incident));
        String minutes = given.minutes() == null || given.minutes().isBlank() ? "" : given.minutes();
        if (given.appraised() != null && !minutes.isEmpty()) {
            claim = claim.valued(new Valuation.Appraised(given.appraised(), minutes, false));
        }
        claim = claim.after(proceedings(holder, minutes, given, made.by()));
        Liability liability = Liability.by(desk.unit().rules().workingDays(desk.today()));
        Outcome<Compensation> assessed = liability.assess(claim, made);
        LiabilityFile file = liability.file(claim, made);
        model.addAttribute("holder", holder.orElse(null));
        model.addAttribute("incident", incident);
        model.addAttribute("file", file);
        model.addAttribute("damage", Answer.ofTrying(file.damage()));
        model.addAttribute("procedure", Answer.ofTrying(file.procedure()));
        if (file.procedure() instanceof Outcome.Settled<Progress> going) {
            model.addAttribute("progress", going.value());
        }
        model.addAttribute("assessed", Answer.ofTrying(assessed));
        model.addAttribute("answerable", answerable(liability, claim, made));
        if (assessed instanceof Outcome.Settled<Compensation> settled) {
            model.addAttribute("compensation", settled.value());
            holder.ifPresent(person -> instalments(settled.value().of(person), file, person, given, made.by(), model));
        }
    }

    private static List<Question> answerable(Liability liability, Claim claim, Made made) {
        Decision some = new Decision("…", made.on(), made.by());
        return questions(liability, claim, made).stream()
                .filter(one -> questions(
                                liability, claim, made.answering(one.reason().rule(), some))
                        .stream()
                        .noneMatch(still ->
                                still.reason().rule().equals(one.reason().rule())))
                .toList();
    }

    private static List<Question> questions(Liability liability, Claim claim, Made made) {
        LiabilityFile file = liability.file(claim, made);
        return Stream.of(file.damage(), file.procedure(), liability.assess(claim, made))
                .flatMap(outcome -> Answer.ofTrying(outcome).questions().stream())
                .toList();
    }

    private static Respondent respondent(PersonId person, Established given) {
        Employment standing = given.standing() == null ? Employment.CIVIL_SERVANT : given.standing();
        Respondent one = Respondent.of(person, new Tenure(standing, Period.since(2000, 1, 1)));
        return given.culpability() == null ? one : one.by(given.culpability());
    }

    private Proceedings proceedings(Optional<PersonId> holder, String minutes, Established given, Actor who) {
        Proceedings done = Proceedings.none();
        if (!minutes.isEmpty() && given.minutesOn() != null) done = done.recorded(minutes, given.minutesOn());
        if (holder.isPresent() && given.accountOn() != null) done = done.accountOf(holder.get(), given.accountOn());
        if (given.councilOn() != null) done = done.councilSetUp(new Decision("HĐ", given.councilOn(), who));
        if (given.metOn() != null) done = done.councilMet("BB-HĐ", given.metOn());
        if (holder.isPresent() && given.awarded() != null && given.awardedOn() != null) {
            Decision decision = new Decision("QĐ-BT", given.awardedOn(), who);
            done = done.decided(Award.of(decision, Map.of(holder.get(), given.awarded())));
        }
        return done;
    }

    private void instalments(
            long dong, LiabilityFile file, PersonId person, Established given, Actor who, Model model) {
        if (dong == 0) return;
        Optional<SalaryBase> base = given.salary() == null
                ? Optional.empty()
                : Optional.of(new SalaryBase(given.salary(), new Decision("lương", desk.today(), who)));
        LiabilityRegime regime = file.regimes().get(person);
        if (regime == null) return;
        Outcome<Instalments> paid =
                Instalments.of(dong, regime, base, YearMonth.from(desk.today()).plusMonths(1));
        model.addAttribute("paid", Answer.ofTrying(paid));
        if (paid instanceof Outcome.Settled<Instalments> plan) model.addAttribute("plan", plan.value());
    }
}
