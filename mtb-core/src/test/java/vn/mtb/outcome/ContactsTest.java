package vn.mtb.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {
    @ParameterizedTest
    @CsvSource({
        "gọi 0912 345 678 nhé, gọi … nhé",
        "gọi (024) 3736 5859, gọi …",
        "gọi +84.912.345.678., gọi ….",
        "thư an@hanoi.test và 0912345678, thư … và …",
    })
    void a_number_or_an_address_becomes_an_ellipsis(String text, String left) {
        assertThat(Contacts.hidden(text)).isEqualTo(left);
        assertThat(Contacts.namedIn(text)).isEqualTo(!left.equals(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020/QĐ-UBND", "07/BB-SXD", "30/3/2017", "1.000.000 đồng", ""})
    void a_number_of_a_paper_a_tablet_or_a_sum_is_none(String text) {
        assertThat(Contacts.hidden(text)).isEqualTo(text);
        assertThat(Contacts.namedIn(text)).isFalse();
    }
}
