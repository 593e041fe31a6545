package vn.mtb.example.desk.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.mtb.example.desk.page.Words;
import vn.mtb.law.Provision;
import vn.mtb.law.Regulation2020;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Reason;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.spring.duty.DutyQuery;
import vn.mtb.spring.duty.OpenDuties;
import vn.mtb.spring.duty.OpenDuty;

/** The number of a group is never that of another. */
class DutyGroupTest {
    private static final Provision FIVE = Regulation2020.QC_ARTICLE_5_CLAUSE_1;
    private static final Provision SIX = Regulation2020.QC_ARTICLE_6_CLAUSE_1;

    private final Words words = mock();
    private final OpenDuties open = mock();

    private static OpenDuty under(Provision clause) {
        Obligation owed = new Obligation(Reason.of("give-it-back", Basis.stated(clause)), Optional.empty(), Set.of());
        return new OpenDuty(
                new UnitId("SXD"),
                new TabletId("MTB-1"),
                OpenDuty.Kind.DUTY,
                Optional.of(owed),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private List<Long> numbers(OpenDuty... rows) {
        when(open.count(any())).thenReturn(10L);
        when(words.why(any())).thenReturn("phải trả máy");
        when(words.cite(any(Reason.class)))
                .thenAnswer(call -> call.getArgument(0, Reason.class).citation().toString());
        return DutyGroup.of(List.of(rows), false, open, DutyQuery.all(rows.length), words).stream()
                .map(DutyGroup::all)
                .toList();
    }

    @Test
    void two_that_no_query_tells_apart_do_not_each_show_the_number_of_both() {
        assertThat(numbers(under(FIVE), under(SIX), under(SIX))).containsExactly(1L, 2L);
    }

    @Test
    void one_that_stands_alone_is_counted() {
        assertThat(numbers(under(FIVE), under(FIVE))).containsExactly(10L);
    }
}
