package vn.mtb.casefile;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.mtb.account.Application;
import vn.mtb.law.Language;
import vn.mtb.outcome.Messages;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Situation;
import vn.mtb.yaml.Choices;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Variants;

/** How a case file names things (<i>từ ngữ trong tệp tình huống</i>): as the library's own bundles do, in either language. */
final class Words {
    private static final ClassValue<Form<?>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Form<?> computeValue(Class<?> type) {
            return built(type);
        }
    };
    private static final Pattern HUMPS = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern GAPS = Pattern.compile("[\\s_-]+");

    static final Form<PersonId> PERSON = Form.text().as(PersonId::new);
    static final Form<UnitId> UNIT = Form.text().as(UnitId::new);
    static final Form<TabletId> TABLET = Form.text().as(TabletId::new);
    private static final Form<Position> ANY_POSITION = Form.oneOf(positions());
    static final Form<Position> POSITION = Form.lazily("Position", () -> ANY_POSITION);
    static final Form<Situation> SITUATION = constant(Situation.class);
    private static final Map<String, Application> APPLICATIONS = applications();
    static final Form<Application> APPLICATION = Form.text().as(written -> {
        Application shared = APPLICATIONS.get(same(written));
        return shared == null ? new Application(written) : shared;
    });
    static final Form<Set<Application>> SOME_APPLICATIONS =
            Variants.some(APPLICATION).as(Set::copyOf);

    private static final long MOST_DONG = 1_000_000_000_000L;
    static final Form<Long> DONG = Form.whole(0, MOST_DONG);

    private Words() {}

    /** One constant of an enum, by the names of the bundles; each list is built once. */
    @SuppressWarnings("unchecked")
    static <E extends Enum<E>> Form<E> constant(Class<E> type) {
        return (Form<E>) CONSTANTS.get(type);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Form<?> built(Class type) {
        Form<?> form = Form.oneOf(Choices.of(type));
        String name =
                type.getName().substring(type.getName().lastIndexOf('.') + 1).replace('$', '.');
        return Form.lazily(name, () -> (Form) form);
    }

    /** Small letters, one kind of gap: {@code signedOn}, {@code signed-on} and {@code signed on} are the same. */
    static String same(String written) {
        String spaced = HUMPS.matcher(Normalizer.normalize(written, Normalizer.Form.NFC))
                .replaceAll(" ");
        return GAPS.matcher(spaced.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** {@code signedOn} as people write it: {@code signed-on}. */
    static String hyphenated(String name) {
        return same(name).replace(' ', '-');
    }

    static String in(Language language, Object value) {
        return Messages.name(language, value);
    }

    private static Choices<Position> positions() {
        Choices<Position> all = Choices.none();
        for (Position position : listedPositions().values()) {
            all = all.and(position, in(Language.VIETNAMESE, position), in(Language.ENGLISH, position), position.code());
        }
        return all;
    }

    private static Map<String, Position> listedPositions() {
        Map<String, Position> all = new LinkedHashMap<>();
        for (var field : Position.class.getFields()) {
            try {
                if (field.get(null) instanceof Position position) all.put(position.code(), position);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("the posts of the text are public constants", e);
            }
        }
        return all;
    }

    private static Map<String, Application> applications() {
        Map<String, Application> all = new HashMap<>();
        for (Application shared : Application.SHARED) {
            all.put(same(shared.code()), shared);
            for (Language language : List.of(Language.values())) all.put(same(in(language, shared)), shared);
        }
        return Map.copyOf(all);
    }
}
