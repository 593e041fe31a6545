package vn.mtb.example.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.mtb.account.Application;
import vn.mtb.law.Language;
import vn.mtb.law.Period;
import vn.mtb.outcome.Messages;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.register.Deed;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Step;

class WordsTest {
    private final Set<Class<?>> seen = new HashSet<>();
    private final Set<String> fields = new HashSet<>();
    private final Set<Object> constants = new HashSet<>();

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (var in =
                new InputStreamReader(WordsTest.class.getResourceAsStream("/desk/" + file), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }

    private void walk(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::walk);
            return;
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isEnum()) constants.addAll(Arrays.asList(raw.getEnumConstants()));
        boolean whole = Set.of(PersonId.class, UnitId.class, TabletId.class, Application.class, Position.class)
                .contains(raw);
        if (!raw.isRecord() || whole || Act.class == raw || !seen.add(raw)) return;
        for (RecordComponent one : raw.getRecordComponents()) {
            fields.add(one.getName());
            walk(one.getGenericType());
        }
    }

    @Test
    void both_languages_say_the_same_things() throws IOException {
        assertThat(words("messages.properties").stringPropertyNames())
                .isEqualTo(words("messages_en.properties").stringPropertyNames());
    }

    @Test
    void every_field_of_every_act_has_a_label_and_every_choice_a_name() throws IOException {
        for (Step step : Step.values()) walk(step.act());
        walk(Deed.Appoint.class);
        walk(Deed.EndAppointment.class);
        walk(Deed.SuspendAccounts.class);
        walk(Deed.RevokeAccounts.class);
        walk(Period.class);
        Set<String> known = words("messages.properties").stringPropertyNames();

        assertThat(fields).isNotEmpty().allMatch(field -> known.contains("field." + field), "has a label");
        assertThat(constants).isNotEmpty().allSatisfy(one -> {
            Enum<?> constant = (Enum<?>) one;
            String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            assertThat(Messages.knows(Language.VIETNAMESE, key)).as(key).isTrue();
            assertThat(Messages.knows(Language.ENGLISH, key)).as(key).isTrue();
        });
    }
}
