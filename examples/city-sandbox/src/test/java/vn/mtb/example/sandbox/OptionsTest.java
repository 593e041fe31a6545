package vn.mtb.example.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.mtb.example.sandbox.Options.MailSystem;
import vn.mtb.law.Language;
import vn.mtb.party.AgencyCode;

@DisplayName("tham số dòng lệnh")
class OptionsTest {
    @Test
    void everything_can_be_said() {
        Options options = Options.of(List.of(
                "--port=9880", "--units=H26.12, H26.13", "--mail=fake", "--faults=slow,429", "--every=1", "--lang=en"));

        assertThat(options.port()).isEqualTo(9880);
        assertThat(options.units()).containsExactly(new AgencyCode("H26.12"), new AgencyCode("H26.13"));
        assertThat(options.mail()).isEqualTo(MailSystem.FAKE);
        assertThat(options.faults()).containsExactly(Fault.SLOW, Fault.BUSY);
        assertThat(options.every()).isEqualTo(1);
        assertThat(options.language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void without_a_word_there_are_two_units_and_no_faults() {
        assertThat(Options.of(List.of())).isEqualTo(Options.DEFAULT);
        assertThat(Options.DEFAULT.units()).containsExactly(new AgencyCode("H26.901"), new AgencyCode("H26.902"));
        assertThat(Options.DEFAULT.faults()).isEmpty();
        assertThat(Options.of(List.of("--units=3")).units()).hasSize(3);
        assertThat(Options.of(List.of("--faults=none"))).isEqualTo(Options.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --port=65533     | 0 to 65532
                    --port=-1        | 0 to 65532
                    --port=tám       | 0 to 65532
                    --port           | 0 to 65532
                    --units=0        | 1 to 50
                    --units=51       | 1 to 50
                    --units=Sở A     | no agency code
                    --units=         | no agency code
                    --units=H26.1,h26.1 | names a unit twice
                    --mail=zimbra    | james or fake
                    --faults=fast    | slow, 429, 503, reset, lost, none
                    --faults=slow,   | slow, 429, 503, reset, lost, none
                    --every=0        | 1 to 10000
                    --lang=fr        | vi or en
                    --prot=9880      | no option «--prot=9880»
                    """)
    @DisplayName("tham số sai: nói sai gì, sửa thế nào, bằng hai thứ tiếng")
    void a_mistake_is_named_with_what_to_write_instead(String argument, String said) {
        assertThatThrownBy(() -> Options.of(List.of(argument)))
                .isInstanceOf(BadOption.class)
                .hasMessageContaining(" · ")
                .hasMessageContaining(said);
    }
}
