package vn.mtb.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.mtb.law.Covers;
import vn.mtb.law.Plan2017;

@Label("điều luôn đúng khi so với chỉ tiêu: so bằng phân số, không bằng phần trăm làm tròn")
@Covers(plan = {Plan2017.JUDICIAL_FILES_ONLINE, Plan2017.PROCEDURES_ONLINE, Plan2017.OTHER_SERVICES_ONLINE})
class ComparisonProperties {

    @Property
    void a_count_reaches_exactly_when_the_fraction_does(
            @ForAll Comparison comparison,
            @ForAll @IntRange(max = 100) int percent,
            @ForAll @LongRange(min = 1, max = Long.MAX_VALUE / 2) long total,
            @ForAll @LongRange(max = Long.MAX_VALUE / 2) long some) {
        long counted = some % (total + 1);
        boolean reaches = counted >= comparison.needed(percent, total);
        int left = BigInteger.valueOf(counted)
                .multiply(BigInteger.valueOf(100))
                .compareTo(BigInteger.valueOf(total).multiply(BigInteger.valueOf(percent)));
        assertThat(reaches)
                .isEqualTo(
                        switch (comparison) {
                            case ALL -> counted == total;
                            case AT_LEAST -> left >= 0;
                            case STRICTLY_OVER -> left > 0;
                        });
    }

    @Property
    void filling_the_gap_reaches_and_one_less_does_not(
            @ForAll Target target,
            @ForAll @LongRange(min = 1, max = 1_000_000) long total,
            @ForAll @LongRange(max = 1_000_000) long some) {
        long of = target == Target.FOUR_DATABASES ? 4 : total;
        long counted = some % (of + 1);
        Finding found = found(target, counted, of);
        assertThat(found(target, counted + found.gap(), of).reached()).isTrue();
        if (!found.reached())
            assertThat(found(target, counted + found.gap() - 1, of).reached()).isFalse();
    }

    private static Finding found(Target target, long counted, long total) {
        return PlanRules.measure(
                        target,
                        new Figure(target.population(), counted, total, java.time.LocalDate.of(2017, 6, 30), "báo cáo"))
                .orElseThrow();
    }
}
