package vn.mtb.example.quickstart;

import static vn.mtb.example.quickstart.Papers.*;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.mtb.account.Application;
import vn.mtb.law.Language;
import vn.mtb.law.Text;
import vn.mtb.outcome.*;
import vn.mtb.party.*;
import vn.mtb.register.*;
import vn.mtb.tablet.*;

/** One tablet from purchase to write-off (<i>chuyện một chiếc máy</i>), with lawful refusals and a referral on the way. */
public final class Quickstart {
    private static final TabletId MTB = new TabletId("MTB-0042");

    private final Register register = new Register(
            "SNV", new InMemoryJournal(), Rules.of(Rulebook.city()), () -> Instant.EPOCH, new InMemoryDirectory());
    private final Language language;
    private int commands;

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
        Facts bare = facts(Set.of());
        Facts ready = facts(Application.SHARED);
        var city = Acquisition.Procure.Funding.CITY_IT_PROGRAMME;
        var toUnit = minutes("07/BB", "2017-04-03", CENTRE, OFFICER);
        var warranty = Optional.of(day("2019-04-03"));
        var equipped = decision("1500/QĐ-UBND", "2017-03-31", CITY);
        var issue = new Holding.PutIntoUse(minutes("11/BB", "2017-04-20", OFFICER, DIRECTOR), equipped, Set.of());
        var next = minutes("22/BB", "2018-09-10", OFFICER, NEXT);
        var handOn = new Holding.HandOn(DIRECTOR.person(), next, equipped, Set.of());
        var decided = new Removal.WriteOffLoss("31/BC", decision("95/QĐ-SNV", "2019-05-01", OFFICER));

        take("2016-12-20", CENTRE, bare, new Acquisition.Procure("SN-0042", 9_500_000, "ncc", city, "6869/QĐ-UBND"));
        take("2017-04-01", OFFICER, bare, issue);
        take("2017-04-02", CENTRE, bare, new Installation.Preinstall(Application.SHARED, "2017.1"));
        take("2017-04-03", CENTRE, bare, new Acquisition.HandOver(toUnit, "SN-0042", 9_500_000, warranty));
        take("2017-04-05", OFFICER, bare, new Acquisition.RecordAsset("TS-2017-42", 9_000_000, false));
        take("2017-04-05", OFFICER, bare, new Acquisition.RecordAsset("TS-2017-42", 9_500_000, false));
        take("2017-04-20", OFFICER, bare, issue);
        take("2017-04-20", OFFICER, ready, issue);
        take("2018-09-03", OFFICER, ready, handOn);
        take("2018-09-03", OFFICER, ready, new Holding.LosePost(DIRECTOR.person(), "88/QĐ-SNV"));
        take("2018-09-03", DIRECTOR, ready, new Holding.GiveBack(minutes("21/BB", "2018-09-03", DIRECTOR, OFFICER)));
        take("2018-09-10", OFFICER, ready, handOn);
        take("2018-09-10", OFFICER, bare, handOn);
        take("2019-03-02", NEXT, bare, new Mishap.ReportLoss(lossToldTo(SNV)));
        take("2019-03-02", NEXT, bare, new Mishap.ReportLoss(lossToldTo(STTTT)));
        take("2019-05-02", OFFICER, bare, new Removal.WriteOffLoss("31/BC", Optional.empty()));
        take("2019-05-02", OFFICER, bare, decided);
        Decision answer = decision("2190/UBND-KT", "2019-05-30", CITY).orElseThrow();
        take(Made.by(OFFICER).on(day("2019-06-02")).answering("signer-named-by-law", answer), bare, decided);

        System.out.println("\n" + new Text("Sổ của ", "The ledger of ").in(language) + MTB);
        for (Line line : register.history(Subject.tablet(MTB))) tell(line);
    }

    private void take(String date, Actor by, Facts facts, Act act) {
        take(Made.by(by).on(day(date)), facts, act);
    }

    private void take(Made made, Facts facts, Act act) {
        Outcome<Recorded> answer = register.take("command-" + ++commands, MTB, act, facts, made);
        Text word = answer.match(
                s -> new Text("được", "allowed"),
                r -> new Text("không được", "refused"),
                q -> new Text("phải trình", "referred"));
        System.out.println("\n" + made.on() + "  " + Messages.name(language, act.step()) + ": " + word.in(language));
        answer.reasons().forEach(why -> tell("- " + why.in(language), why));
        answer.obligations().forEach(owed -> tell("→ " + owed.in(language), owed.reason()));
    }

    private void tell(String sentence, Reason why) {
        System.out.println("  " + sentence + "\n      " + why.citation(language));
    }

    private void tell(Line line) {
        Reason why = line.receipt().reasons().get(0);
        String head = "%2d  %s  ← %.12s".formatted(line.sequence(), line.made().on(), line.previous());
        System.out.println("  " + head + "  " + why.in(language) + " (" + why.citation(language) + ")");
    }
}
