package vn.mtb.example.quickstart;

import static vn.mtb.law.Language.VIETNAMESE;
import static vn.mtb.party.Capacity.UNIT;
import static vn.mtb.tablet.Acquisition.Procure.Funding.UNIT_BUDGET;

import java.time.LocalDate;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Actor;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Acquisition;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Rulebook;
import vn.mtb.tablet.Tablet;

/** The first program of the README (<i>câu từ chối đầu tiên</i>): a department wants to buy a tablet by itself. */
public final class FirstRefusal {
    private FirstRefusal() {}

    public static void main(String[] args) {
        // README
        Tablet tablet = Tablet.absent(new TabletId("MTB-0042"));
        Actor officer = new Actor(new PersonId("p-02"), UNIT, new UnitId("SNV"));
        var buying = new Acquisition.Procure("SN-0042", 9_500_000, "nha-cung-cap", UNIT_BUDGET, "12/QĐ-SNV");
        Made made = Made.by(officer).on(LocalDate.of(2017, 4, 3));

        Outcome<Tablet> answer = Rulebook.city().take(tablet, buying, Facts.none(), made);
        answer.reasons().forEach(why -> System.out.println("- " + why.in(VIETNAMESE) + " (" + why.citation() + ")"));
        // README
    }
}
