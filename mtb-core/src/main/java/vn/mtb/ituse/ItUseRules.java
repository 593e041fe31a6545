package vn.mtb.ituse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.mtb.law.BinhDuong02;
import vn.mtb.law.Instruments;
import vn.mtb.law.Period;
import vn.mtb.law.Reading;
import vn.mtb.law.Reform2025;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;
import vn.mtb.rule.Need;
import vn.mtb.rule.Row;
import vn.mtb.rule.Rule;
import vn.mtb.rule.Table;

/**
 * Bình Dương's regulation on the use of information technology (<i>quy tắc ứng dụng công nghệ thông tin</i>), from 5/1/2013: whom it
 * binds, and how each duty stands there. A body that lacks something gets its list, not a refusal.
 *
 * @legal Quyết định số 02/2013/QĐ-UBND ngày 05/01/2013 của UBND tỉnh Bình Dương
 */
public final class ItUseRules {
    private static final Period GOVERNED = Instruments.BINH_DUONG_02_2013.inForce();
    private static final Period TWO_TIERS = Reform2025.TWO_TIERS.instrument().inForce();
    private static final Period WITH_DISTRICTS = GOVERNED.before(2025, 7, 1);

    private static final Rule NOT_JUDGED =
            new Rule("it-not-judged", Basis.implied(BinhDuong02.ISSUED, Reading.I_46), GOVERNED);
    private static final Rule BOUND = new Rule("it-body-bound", Basis.stated(BinhDuong02.BOUND), GOVERNED);
    private static final Rule DISTRICTS_ENDED =
            new Rule("it-districts-ended", Basis.stated(Reform2025.TWO_TIERS), TWO_TIERS);
    private static final Rule COMMUNES_OPEN =
            new Rule("it-communes-open", Basis.implied(BinhDuong02.BOUND, Reading.I_55), TWO_TIERS);

    /** A line for each duty: the bodies it is asked of, and the districts among them while there were any. */
    private static final Table<ProvinceBody, ItDuty, Practice> TABLE = new Table<>(
            ProvinceBody.class,
            ItDuty.class,
            Stream.of(ItDuty.values()).flatMap(ItUseRules::rows).toList(),
            List.of(),
            List.of(),
            EnumSet.noneOf(ItDuty.class),
            EnumSet.noneOf(ItDuty.class));

    private ItUseRules() {}

    /**
     * Every rule kept here.
     *
     * @return each duty, and whom the regulation binds, in a fixed order
     */
    public static List<Rule> all() {
        Stream<Rule> duties = Stream.of(ItDuty.values()).map(duty -> new Rule(duty.id(), duty.basis(), GOVERNED));
        return Stream.concat(duties, Stream.of(BOUND, COMMUNES_OPEN, DISTRICTS_ENDED, NOT_JUDGED))
                .toList();
    }

    /**
     * How each duty stands at a body on a day.
     *
     * @param found what was found there
     * @return settled with the list ({@code it-body-bound}), whatever it lacks; refused before 5/1/2013 ({@code it-not-judged}), for a
     *     body that is not bound ({@code it-body-bound}) and for a district that has ended ({@code it-districts-ended}); referred for a
     *     commune from 1/7/2025 ({@code it-communes-open})
     * @throws IllegalArgumentException when the body is bound and nobody looked up one of the duties, naming them
     */
    public static Outcome<Checklist> check(Practice found) {
        if (!GOVERNED.contains(found.on())) return Outcome.refused(because(NOT_JUDGED, found.on()));
        if (TWO_TIERS.contains(found.on())) {
            if (found.body() == ProvinceBody.DISTRICT_COMMITTEE) {
                return Outcome.refused(because(DISTRICTS_ENDED, found.on()));
            }
            if (found.body() == ProvinceBody.COMMUNE_COMMITTEE) {
                return Outcome.referred(Authority.COMPETENT_AUTHORITY, because(COMMUNES_OPEN, found.on()));
            }
        }
        if (TABLE.find(found.body(), ItDuty.WEBSITE, found.on()) == Table.CLOSED) {
            return Outcome.refused(because(BOUND, found.body()));
        }
        found.mustCover(EnumSet.complementOf(EnumSet.of(ItDuty.INTEROPERABILITY)));
        List<Checklist.Item> items = new ArrayList<>();
        for (ItDuty duty : ItDuty.values()) items.add(item(duty, found));
        return Outcome.settled(new Checklist(found, items), because(BOUND, found.body()));
    }

    private static Checklist.Item item(ItDuty duty, Practice found) {
        if (duty.aim()) return told(duty, Checklist.Answer.AIM, "it-aim");
        if (!duty.appliesTo(found)) return told(duty, Checklist.Answer.NOT_APPLICABLE, "it-not-applicable");
        int version = TABLE.find(found.body(), duty, found.on());
        int unmet = TABLE.unmet(version, TABLE.facts(version, found));
        if (unmet == 0) return told(duty, Checklist.Answer.MET, "it-met");
        return new Checklist.Item(
                duty,
                Checklist.Answer.MISSING,
                TABLE.objections(version, unmet, found).get(0));
    }

    private static Checklist.Item told(ItDuty duty, Checklist.Answer answer, String sentence) {
        return new Checklist.Item(
                duty, answer, Reason.lazily(duty.id(), sentence, duty.basis(), () -> new Object[] {duty}));
    }

    private static Stream<Row<ProvinceBody, ItDuty, Practice>> rows(ItDuty duty) {
        return Stream.of(
                row(duty, EnumSet.of(ProvinceBody.ADMINISTRATIVE_BODY, ProvinceBody.PUBLIC_SERVICE_UNIT), GOVERNED),
                row(duty, EnumSet.of(ProvinceBody.DISTRICT_COMMITTEE), WITH_DISTRICTS));
    }

    private static Row<ProvinceBody, ItDuty, Practice> row(ItDuty duty, Set<ProvinceBody> bodies, Period inForce) {
        Map<ProvinceBody, Set<ProvinceBody>> stays = new EnumMap<>(ProvinceBody.class);
        for (ProvinceBody body : bodies) stays.put(body, EnumSet.of(body));
        int line = 1 + List.of(ItDuty.values()).indexOf(duty);
        return new Row<>(line, duty, stays, List.of(Need.must(duty, duty.basis())), List.of(), duty.basis(), inForce);
    }

    private static Reason because(Rule rule, Object... arguments) {
        return Reason.of(rule.id(), rule.basis(), arguments);
    }
}
