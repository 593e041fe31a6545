package vn.mtb.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PositionTest {
    @Test
    void every_constant_is_among_the_named_posts() throws IllegalAccessException {
        List<Position> constants = new ArrayList<>();
        for (Field field : Position.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers())) constants.add((Position) field.get(null));
        }

        assertThat(Position.named())
                .containsExactlyInAnyOrderElementsOf(constants)
                .doesNotHaveDuplicates();
    }
}
