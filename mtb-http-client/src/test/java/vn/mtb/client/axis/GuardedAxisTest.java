package vn.mtb.client.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.mtb.client.BadInput;
import vn.mtb.client.Clearance;
import vn.mtb.client.Dispatch;
import vn.mtb.client.Guard;
import vn.mtb.client.axis.DocumentAxis.Kind;
import vn.mtb.client.edxml.Organ;
import vn.mtb.client.edxml.ResponseFor;
import vn.mtb.client.edxml.StatusCode;
import vn.mtb.client.edxml.StatusMessage;
import vn.mtb.client.testing.FakeAxisDialect;
import vn.mtb.document.Channel;
import vn.mtb.document.DocumentType;
import vn.mtb.document.OfficialDocument;
import vn.mtb.law.Language;
import vn.mtb.party.PersonId;

@DisplayName("không đi vòng qua chốt chặn để gửi lên trục")
class GuardedAxisTest {

    @ParameterizedTest
    @EnumSource(FakeAxisDialect.class)
    void a_document_without_a_number_lets_no_number_pass(FakeAxisDialect dialect) {
        try (Doors doors = new Doors(dialect)) {
            OfficialDocument unnumbered = OfficialDocument.unnumbered(DocumentType.LETTER, LocalDate.of(2026, 3, 9));
            assertThatThrownBy(() -> Doors.document().dispatch(unnumbered))
                    .isInstanceOfSatisfying(
                            BadInput.class, e -> assertThat(e.code()).isEqualTo("another-document-in-the-message"));
            Dispatch byHand = Dispatch.of(unnumbered, Channel.DOCUMENT_SYSTEM, Doors.SUBJECT, List.of());
            Clearance clearance =
                    Guard.by(InstantSource.fixed(Doors.NOW)).clear(byHand).orElseThrow();
            assertThatThrownBy(() -> doors.one.send(Doors.document(), clearance))
                    .isInstanceOf(BadInput.class);
            assertThat(doors.axis.calls()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(FakeAxisDialect.class)
    void a_mark_in_a_status_asks_for_a_statement(FakeAxisDialect dialect) {
        try (Doors doors = new Doors(dialect)) {
            StatusMessage marked = StatusMessage.about(
                            ResponseFor.of(Doors.document()),
                            Organ.of(Doors.TWO, "Hai"),
                            StatusCode.RECEIVED,
                            Doors.LEAVES)
                    .saying("Đã nhận văn bản MẬT");
            assertThatThrownBy(() -> doors.two.send(marked)).isInstanceOfSatisfying(BadInput.class, e -> {
                assertThat(e.code()).isEqualTo("status-with-a-mark");
                assertThat(e.in(Language.VIETNAMESE)).contains("dấu chỉ độ mật");
                assertThat(e.getMessage()).contains("marks of secrecy").doesNotContain("Đã nhận");
            });
            LocalDate today = LocalDate.of(2026, 3, 9);
            PersonId clerk = new PersonId("p-07");
            assertThatThrownBy(() -> doors.two.send(marked, new Dispatch.Checked(clerk, today.plusDays(1))))
                    .isInstanceOf(BadInput.class);
            assertThat(doors.axis.calls()).isEmpty();
            doors.two.send(marked, new Dispatch.Checked(clerk, today));
            assertThat(doors.one.poll(Kind.STATUS)).hasSize(1);
        }
    }
}
