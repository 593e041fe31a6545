package vn.mtb.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.mtb.law.Language;
import vn.mtb.law.Text;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.Messages;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Question;
import vn.mtb.outcome.Reason;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Key;
import vn.mtb.yaml.Read;
import vn.mtb.yaml.Variants;
import vn.mtb.yaml.Where;

/** What must come out (<i>kết quả phải có</i>). What is not written is not looked at, but for the result, which is settled unless said. */
record Expected(
        Result result,
        Where where,
        Read<Optional<List<String>>> reasons,
        Read<Optional<List<String>>> citations,
        Read<Optional<Map<String, Optional<LocalDate>>>> obligations,
        Read<Optional<List<Authority>>> authorities,
        Read<Optional<Map<String, Long>>> amounts,
        Read<Optional<List<String>>> values) {

    static final String TOTAL = "tổng";
    private static final List<String> TOTALS = List.of(TOTAL, "total");

    private static final Key RESULT = Key.of("kết quả", "result")
            .saying(
                    "được, từ chối, trình; với nghĩa vụ: đã làm đúng, chưa làm đúng, chưa kết luận được; không viết là được",
                    "settled, refused, referred; of a duty: met, not met, cannot be told; left out, settled");
    private static final Key REASONS = Key.of("lý do", "reasons")
            .saying(
                    "mã quy tắc; khi từ chối hoặc trình thì kể đủ, khi được thì kể những cái cần có",
                    "rule ids; all of them when refused or referred, those that must be among them when settled");
    private static final Key CITATIONS = Key.of("căn cứ", "citations")
            .saying(
                    "mã điều khoản (QC-5.3) hoặc cách hiểu (I-02) phải được dẫn",
                    "clauses (QC-5.3) or readings (I-02) that must be cited");
    private static final Key OBLIGATIONS = Key.of("nghĩa vụ", "obligations")
            .saying(
                    "mã nghĩa vụ, kể đủ, có thể kèm hạn; hoặc không",
                    "ids of all obligations, with their last day where there is one; or none");
    private static final Key AUTHORITIES =
            Key.of("trình ai", "referredTo").saying("nơi phải trả lời, kể đủ", "all who must answer");
    private static final Key AMOUNTS =
            Key.of("số tiền", "amounts").saying("tổng số đồng, hoặc tên: số đồng", "the total in dong, or name: dong");
    private static final Key VALUES = Key.of("giá trị", "value")
            .saying(
                    "điều câu trả lời phải chứa: tình trạng mới của máy, ngày, mã, số",
                    "what the answer must hold: the tablet's new state, a day, an id, a number");

    private static final Form<Expected> WHOLE = Form.either(
            Form.oneOf(Result.ALL).then((result, mistakes) -> result.map(known -> only(known, result.where()))),
            Form.object(fields -> {
                Read<Result> result = fields.or(RESULT, Form.oneOf(Result.ALL), Result.SETTLED);
                Where where = fields.where(RESULT);
                Read<Optional<List<String>>> reasons = fields.maybe(REASONS, Variants.some(Form.text()));
                Read<Optional<List<String>>> citations = fields.maybe(CITATIONS, Variants.some(Clauses.CITED));
                Read<Optional<Map<String, Optional<LocalDate>>>> obligations = fields.maybe(OBLIGATIONS, owed());
                Read<Optional<List<Authority>>> authorities =
                        fields.maybe(AUTHORITIES, Variants.some(Words.constant(Authority.class)));
                Read<Optional<Map<String, Long>>> amounts = fields.maybe(
                        AMOUNTS,
                        Variants.mappingOr(
                                Form.mapOf(Form.text(), Words.DONG), Words.DONG.as(total -> Map.of(TOTAL, total))));
                Read<Optional<List<String>>> values = fields.maybe(VALUES, Variants.some(Form.text()));
                return fields.make(() -> new Expected(
                        result.get(), where, reasons, citations, obligations, authorities, amounts, values));
            }));
    static final Form<Expected> FORM = Form.lazily("expected", () -> WHOLE);

    private static Form<Map<String, Optional<LocalDate>>> owed() {
        Form<Map<String, Optional<LocalDate>>> named = Variants.some(Form.text())
                .as(ids -> {
                    Map<String, Optional<LocalDate>> all = new LinkedHashMap<>();
                    for (String id : ids) all.put(id, Optional.empty());
                    return all;
                });
        return Variants.mappingOr(Form.mapOf(Form.text(), Variants.orNone(Form.date())), named);
    }

    /** Only that this comes out. */
    static Expected only(Result result, Where where) {
        return new Expected(
                result, where, left(where), left(where), left(where), left(where), left(where), left(where));
    }

    private static <T> Read<Optional<T>> left(Where where) {
        return Read.of(Optional.empty(), where);
    }

    /** What is otherwise. */
    List<Difference> from(Answer answer) {
        List<Difference> all = new ArrayList<>();
        if (!result.is(answer)) {
            Result came = Result.of(answer);
            all.add(new Difference(where, result.said(), came.said(), answer.reasons()));
            return all;
        }
        List<String> rules = answer.reasons().stream().map(Reason::rule).toList();
        reasons.get().ifPresent(wanted -> {
            boolean same = answer.settled()
                    ? rules.containsAll(wanted)
                    : Set.copyOf(rules).equals(Set.copyOf(wanted));
            if (!same) all.add(new Difference(reasons.where(), list(wanted), list(rules), answer.reasons()));
        });
        citations.get().ifPresent(wanted -> {
            if (!answer.cited().containsAll(wanted)) {
                all.add(new Difference(citations.where(), list(wanted), list(answer.cited()), grounds(answer)));
            }
        });
        obligations.get().ifPresent(wanted -> {
            if (!wanted.equals(dated(answer.obligations(), wanted))) {
                all.add(new Difference(
                        obligations.where(),
                        duties(wanted),
                        duties(dated(answer.obligations(), Map.of())),
                        answer.obligations().stream().map(Obligation::reason).toList()));
            }
        });
        authorities.get().ifPresent(wanted -> {
            List<Authority> asked = answer.questions().stream()
                    .map(Question::authority)
                    .distinct()
                    .toList();
            if (!Set.copyOf(asked).equals(Set.copyOf(wanted))) {
                all.add(new Difference(authorities.where(), list(wanted), list(asked), answer.reasons()));
            }
        });
        amounts.get().ifPresent(wanted -> {
            SortedMap<String, Long> came = sums(wanted, answer.amounts());
            if (!came.equals(new TreeMap<>(wanted))) {
                all.add(new Difference(amounts.where(), sums(wanted), sums(answer.amounts()), answer.reasons()));
            }
        });
        values.get().ifPresent(wanted -> {
            Set<String> held = words(answer.values());
            if (!wanted.stream().allMatch(one -> held.contains(Words.same(one)))) {
                all.add(new Difference(values.where(), list(wanted), list(answer.values()), answer.reasons()));
            }
        });
        return all;
    }

    private static List<Reason> grounds(Answer answer) {
        List<Reason> grounds = new ArrayList<>(answer.reasons());
        answer.obligations().forEach(owed -> grounds.add(owed.reason()));
        return grounds;
    }

    /** The last day only of those for which one was written. */
    private static Map<String, Optional<LocalDate>> dated(
            List<Obligation> owed, Map<String, Optional<LocalDate>> wanted) {
        Map<String, Optional<LocalDate>> all = new LinkedHashMap<>();
        for (Obligation one : owed) {
            boolean asked = wanted.isEmpty()
                    || wanted.getOrDefault(one.duty(), Optional.empty()).isPresent();
            all.put(one.duty(), asked ? one.due() : Optional.empty());
        }
        return all;
    }

    private static SortedMap<String, Long> sums(Map<String, Long> wanted, SortedMap<String, Long> came) {
        SortedMap<String, Long> asked = new TreeMap<>();
        for (String name : wanted.keySet()) {
            Long sum = came.get(TOTALS.contains(name) ? TOTAL : name);
            if (sum != null) asked.put(name, sum);
        }
        return asked;
    }

    private static Set<String> words(List<Object> values) {
        Set<String> all = new TreeSet<>();
        for (Object value : values) {
            all.add(Words.same(value instanceof Enum<?> constant ? constant.name() : String.valueOf(value)));
            for (Language language : Language.values()) all.add(Words.same(Words.in(language, value)));
        }
        return all;
    }

    private static Text list(Iterable<?> items) {
        return both(language -> {
            List<String> words = new ArrayList<>();
            items.forEach(item -> words.add(Messages.name(language, item)));
            return words.isEmpty() ? "—" : String.join(", ", words);
        });
    }

    private static Text duties(Map<String, Optional<LocalDate>> owed) {
        return both(language -> owed.isEmpty()
                ? "—"
                : owed.entrySet().stream()
                        .map(one -> one.getKey()
                                + one.getValue()
                                        .map(day -> " ≤ " + Messages.name(language, day))
                                        .orElse(""))
                        .collect(Collectors.joining(", ")));
    }

    private static Text sums(Map<String, Long> sums) {
        return both(language -> sums.isEmpty()
                ? "—"
                : sums.entrySet().stream()
                        .map(one -> one.getKey() + " " + Messages.name(language, one.getValue()))
                        .collect(Collectors.joining(", ")));
    }

    private static Text both(Function<Language, String> said) {
        return new Text(said.apply(Language.VIETNAMESE), said.apply(Language.ENGLISH));
    }
}
