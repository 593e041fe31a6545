package vn.mtb.ituse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.mtb.ituse.Checklist.Answer;
import vn.mtb.law.BinhDuong02;
import vn.mtb.law.Covers;
import vn.mtb.law.Instruments;
import vn.mtb.outcome.Basis;
import vn.mtb.party.PersonId;

@Label("điều luôn đúng về bảng kiểm của Bình Dương")
@Covers(ituse = {BinhDuong02.INTEROPERABILITY, BinhDuong02.ONE_DOOR_SOFTWARE, BinhDuong02.OWN_COMPUTER})
class ChecklistProperties {

    @Property
    void every_duty_has_one_answer_and_an_aim_is_never_missing(@ForAll("practices") Practice found) {
        Checklist list = ItUseRules.check(found).orElseThrow();
        assertThat(list.items()).extracting(Checklist.Item::duty).containsExactly(ItDuty.values());
        assertThat(list.of(ItDuty.INTEROPERABILITY)).isEqualTo(Answer.AIM);
        assertThat(list.missing()).noneMatch(item -> item.duty().aim());
    }

    @Property
    void nothing_is_missing_that_is_about_a_thing_that_is_not_there(@ForAll("practices") Practice found) {
        Checklist list = ItUseRules.check(found).orElseThrow();
        assertThat(list.missing()).allMatch(item -> item.duty().appliesTo(found));
        if (!found.providesServices()) {
            assertThat(list.of(ItDuty.ONE_DOOR_SOFTWARE)).isEqualTo(Answer.NOT_APPLICABLE);
        }
        boolean lacking = found.workplaces().stream().anyMatch(desk -> desk.needsIt() && !desk.ownComputer());
        assertThat(list.of(ItDuty.OWN_COMPUTER) == Answer.MISSING).isEqualTo(lacking);
    }

    @Property
    void every_line_cites_the_provinces_text_and_the_order_of_desks_does_not_matter(
            @ForAll("practices") Practice found) {
        List<Workplace> turned = new ArrayList<>(found.workplaces());
        Collections.reverse(turned);
        Checklist list = ItUseRules.check(found).orElseThrow();
        assertThat(ItUseRules.check(found.at(turned)).orElseThrow().items()).isEqualTo(list.items());
        for (Checklist.Item item : list.items()) {
            Basis basis = item.reason().basis();
            assertThat(
                            basis instanceof Basis.Stated stated
                                    ? stated.provision().instrument()
                                    : ((Basis.Implied) basis).provision().instrument())
                    .isEqualTo(Instruments.BINH_DUONG_02_2013);
        }
    }

    @Provide
    Arbitrary<Practice> practices() {
        Arbitrary<ProvinceBody> bodies = Arbitraries.of(
                ProvinceBody.DISTRICT_COMMITTEE, ProvinceBody.ADMINISTRATIVE_BODY, ProvinceBody.PUBLIC_SERVICE_UNIT);
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(2013, 1, 5).toEpochDay(),
                        LocalDate.of(2025, 6, 30).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<List<Boolean>> kept = Arbitraries.of(true, false).list().ofSize(ItDuty.values().length);
        Arbitrary<List<Workplace>> desks = Combinators.combine(
                        Arbitraries.of("an", "binh", "cuong", "dung").map(PersonId::new),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Workplace::new)
                .list()
                .ofMaxSize(4);
        return Combinators.combine(bodies, days, Arbitraries.of(true, false), kept, desks)
                .as((body, on, services, shown, all) -> new Practice(body, on, services, found(shown), all));
    }

    private static Map<ItDuty, Boolean> found(List<Boolean> shown) {
        Map<ItDuty, Boolean> found = new HashMap<>();
        for (ItDuty duty : ItDuty.values()) {
            if (!duty.counted())
                found.put(duty, shown.get(List.of(ItDuty.values()).indexOf(duty)));
        }
        return found;
    }
}
