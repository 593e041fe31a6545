package vn.mtb.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("câu chữ song ngữ không được thiếu một nửa")
class TextTest {

    @Test
    void a_blank_half_is_refused_and_the_other_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Text("bàn giao", " "))
                .withMessageContaining("«bàn giao»");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Text("", "hand over"))
                .withMessageContaining("«hand over»");
    }

    @Test
    void a_missing_half_is_refused_by_name() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Text(null, "hand over"))
                .withMessage("vietnamese");
        assertThatNullPointerException()
                .isThrownBy(() -> new Text("bàn giao", null))
                .withMessage("english");
    }

    @Test
    void each_language_gets_its_half() {
        Text text = new Text("bàn giao", "hand over");
        assertThat(text.in(Language.VIETNAMESE)).isEqualTo("bàn giao");
        assertThat(text.in(Language.ENGLISH)).isEqualTo("hand over");
    }
}
