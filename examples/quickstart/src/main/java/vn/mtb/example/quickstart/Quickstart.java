package vn.mtb.example.quickstart;

import static vn.mtb.party.Capacity.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.mtb.account.*;
import vn.mtb.incident.*;
import vn.mtb.law.*;
import vn.mtb.outcome.*;
import vn.mtb.party.*;
import vn.mtb.tablet.*;

/** One tablet from purchase to write-off (<i>chuyện một chiếc máy</i>), with lawful refusals and a referral on the way. */
public final class Quickstart {
    private static final UnitId SNV = new UnitId("SNV");
    private static final Actor CENTRE = new Actor(new PersonId("p-01"), STATE_DATA_CENTRE, FocalBody.AS_PRINTED);
    private static final Actor OFFICER = new Actor(new PersonId("p-02"), UNIT, SNV);
    private static final Actor DIRECTOR = new Actor(new PersonId("p-03"), USER, SNV);
    private static final Actor SUCCESSOR = new Actor(new PersonId("p-04"), USER, SNV);
    private static final Actor CHAIRMAN =
            new Actor(new PersonId("p-05"), CITY_PEOPLES_COMMITTEE, new UnitId("UBND-TP"));

    private final Language language;
    private Tablet tablet = Tablet.absent(new TabletId("MTB-0042"));

    private Quickstart(Language language) {
        this.language = language;
    }

    /**
     * Tells the story.
     *
     * @param args {@code --lang=en} for English
     */
    public static void main(String[] args) {
        new Quickstart(List.of(args).contains("--lang=en") ? Language.ENGLISH : Language.VIETNAMESE).tell();
    }

    private void tell() {
        Optional<Decision> equipped = Optional.of(new Decision("1500/QĐ-UBND", day("2017-03-31"), CHAIRMAN));
        Minutes first = Minutes.between("11/BB-SNV", day("2017-04-20"), OFFICER, DIRECTOR);
        Minutes next = Minutes.between("22/BB-SNV", day("2018-09-10"), OFFICER, SUCCESSOR);
        Minutes direct = Minutes.between("20/BB-SNV", day("2018-09-03"), DIRECTOR, SUCCESSOR);
        Facts none = Facts.none().about(unit());
        Facts ready = none.about(DIRECTOR.person(), director(DIRECTOR, "2018-08-31", true));
        Facts left = ready.about(SUCCESSOR.person(), director(SUCCESSOR, "9999-12-31", true));
        Facts closed = left.about(DIRECTOR.person(), director(DIRECTOR, "2018-08-31", false));

        take(
                "2016-12-20",
                CENTRE,
                none,
                new Acquisition.Procure(
                        "SN-0042",
                        9_500_000,
                        "nha-cung-cap",
                        Acquisition.Procure.Funding.CITY_IT_PROGRAMME,
                        "6869/QĐ-UBND"));
        take("2017-04-01", OFFICER, ready, new Holding.PutIntoUse(first, equipped, Set.of()));
        take("2017-04-02", CENTRE, none, new Installation.Preinstall(Application.SHARED, "2017.1"));
        take(
                "2017-04-03",
                CENTRE,
                none,
                new Acquisition.HandOver(
                        Minutes.between("07/BB-TTDL", day("2017-04-03"), CENTRE, OFFICER),
                        "SN-0042",
                        9_500_000,
                        Optional.of(day("2019-04-03"))));
        take("2017-04-05", OFFICER, none, new Acquisition.RecordAsset("TS-2017-42", 9_000_000, false));
        take("2017-04-05", OFFICER, none, new Acquisition.RecordAsset("TS-2017-42", 9_500_000, false));
        take(
                "2017-04-20",
                OFFICER,
                none.about(DIRECTOR.person(), director(DIRECTOR, "2018-08-31", false)),
                new Holding.PutIntoUse(first, equipped, Set.of()));
        take("2017-04-20", OFFICER, ready, new Holding.PutIntoUse(first, equipped, Set.of()));
        take("2018-09-03", OFFICER, left, new Holding.HandOn(DIRECTOR.person(), direct, equipped, Set.of()));
        take("2018-09-03", OFFICER, left, new Holding.LosePost(DIRECTOR.person(), "88/QĐ-SNV"));
        take(
                "2018-09-03",
                DIRECTOR,
                left,
                new Holding.GiveBack(Minutes.between("21/BB-SNV", day("2018-09-03"), DIRECTOR, OFFICER)));
        take("2018-09-10", OFFICER, left, new Holding.HandOn(DIRECTOR.person(), next, equipped, Set.of()));
        take("2018-09-10", OFFICER, closed, new Holding.HandOn(DIRECTOR.person(), next, equipped, Set.of()));
        take("2019-03-02", SUCCESSOR, none, new Mishap.ReportLoss(loss(SNV)));
        take("2019-03-02", SUCCESSOR, none, new Mishap.ReportLoss(loss(FocalBody.AS_PRINTED)));
        take("2019-05-02", OFFICER, none, new Removal.WriteOffLoss("31/BC-SNV", Optional.empty()));
        Removal.WriteOffLoss decided = new Removal.WriteOffLoss(
                "31/BC-SNV", Optional.of(new Decision("95/QĐ-SNV", day("2019-05-01"), OFFICER)));
        take("2019-05-02", OFFICER, none, decided);
        Decision answer = new Decision("2190/UBND-KT", day("2019-05-30"), CHAIRMAN);
        take(Made.by(OFFICER).on(day("2019-06-02")).answering("signer-named-by-law", answer), none, decided);
    }

    private void take(String date, Actor actor, Facts facts, Act act) {
        take(Made.by(actor).on(day(date)), facts, act);
    }

    private void take(Made made, Facts facts, Act act) {
        Outcome<Tablet> answer = Rulebook.city().take(tablet, act, facts, made);
        String word = answer.match(
                s -> word("được", "allowed"), r -> word("không được", "refused"), q -> word("phải trình", "referred"));
        System.out.println("\n" + made.on() + "  " + Messages.name(language, act.step()) + ": " + word);
        answer.reasons()
                .forEach(reason ->
                        System.out.println("  - " + reason.in(language) + "\n      " + reason.citation(language)));
        answer.obligations()
                .forEach(owed -> System.out.println(
                        "  → " + owed.in(language) + "\n      " + owed.reason().citation(language)));
        if (answer instanceof Outcome.Settled<Tablet> settled) tablet = settled.value();
    }

    private static Facts.Person director(Actor who, String until, boolean accounts) {
        Appointment post = Appointment.of(
                who.person(), Position.DEPARTMENT_DIRECTOR, SNV, new Period(day("2016-01-01"), day(until)));
        List<Account> issued = Application.SHARED.stream()
                .map(app -> Account.ordinary(who.person(), app, SNV, post.position(), day("2017-04-18")))
                .toList();
        return Facts.Person.with(List.of(post), accounts ? issued : List.of());
    }

    private String word(String vietnamese, String english) {
        return new Text(vietnamese, english).in(language);
    }

    private static Unit unit() {
        return new Unit(SNV, Unit.Kind.DEPARTMENT, Period.since(2008, 1, 1), Optional.empty());
    }

    private static LossReport loss(UnitId told) {
        return new LossReport(
                day("2019-03-01"),
                "mất trên xe buýt",
                List.of(new Notice(told, day("2019-03-01"), day("2019-03-02"), Notice.Channel.TELEPHONE)));
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
