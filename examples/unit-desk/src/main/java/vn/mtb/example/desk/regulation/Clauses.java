package vn.mtb.example.desk.regulation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.mtb.account.AccountRules;
import vn.mtb.document.DocumentRules;
import vn.mtb.example.desk.page.Words;
import vn.mtb.incident.NoticeRules;
import vn.mtb.incident.UseRules;
import vn.mtb.law.Decision2020;
import vn.mtb.law.Provision;
import vn.mtb.law.Reading;
import vn.mtb.law.Regulation2020;
import vn.mtb.liability.LiabilityRules;
import vn.mtb.outcome.Basis;
import vn.mtb.review.ConductRules;
import vn.mtb.review.ImplementationRules;
import vn.mtb.review.ReviewCalendar;
import vn.mtb.rule.Rule;
import vn.mtb.tablet.Rulebook;

/** The city's text clause by clause, each clause with the rules that hold it and the readings by which they follow from it. */
final class Clauses {
    private Clauses() {}

    /**
     * A clause of the text.
     *
     * @param provision where it stands and what it says
     * @param rules what holds it, in the order of their ids
     */
    record Clause(Provision provision, List<Held> rules) {

        /** Whether everything that is looked for stands in the clause, or in the ids of its rules and readings. */
        private boolean says(List<String> sought, Words words) {
            StringBuilder all = new StringBuilder(provision.place().in(words.language()))
                    .append(' ')
                    .append(provision.gist().in(words.language()));
            for (Held rule : rules) {
                all.append(' ').append(rule.id());
                rule.reading().ifPresent(reading -> all.append(' ').append(reading.label()));
            }
            String plain = plain(all.toString());
            return sought.stream().allMatch(plain::contains);
        }
    }

    /**
     * A rule that holds a clause.
     *
     * @param id its frozen id
     * @param reading how it follows from the clause; none where the clause states it
     */
    record Held(String id, Optional<Reading> reading) {}

    /** The clauses in which every word of a search is found, in the order of the text; accents and capitals do not matter. */
    static List<Clause> with(String search, Rulebook rulebook, Words words) {
        List<String> sought = Stream.of(plain(search).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Map<String, List<Held>> held = held(rulebook);
        return Stream.<Provision>concat(Arrays.stream(Decision2020.values()), Arrays.stream(Regulation2020.values()))
                .map(one -> new Clause(one, held.getOrDefault(one.id(), List.of())))
                .filter(clause -> clause.says(sought, words))
                .toList();
    }

    private static Map<String, List<Held>> held(Rulebook rulebook) {
        Map<String, List<Held>> held = new LinkedHashMap<>();
        everyRule(rulebook).sorted(Comparator.comparing(Rule::id)).forEach(rule -> {
            Provision provision = provision(rule.basis());
            if (provision == null) return;
            List<Held> there = held.computeIfAbsent(provision.id(), id -> new ArrayList<>());
            Held one = new Held(rule.id(), reading(rule.basis()));
            if (!there.contains(one)) there.add(one);
        });
        return held;
    }

    private static Stream<Rule> everyRule(Rulebook rulebook) {
        return Stream.of(
                        rulebook.rules(),
                        AccountRules.all(),
                        DocumentRules.all(),
                        NoticeRules.all(),
                        UseRules.all(),
                        LiabilityRules.all(),
                        ReviewCalendar.all(),
                        ConductRules.all(),
                        ImplementationRules.all())
                .flatMap(List::stream);
    }

    private static @Nullable Provision provision(Basis basis) {
        if (basis instanceof Basis.Stated stated) return stated.provision();
        return basis instanceof Basis.Implied implied ? implied.provision() : null;
    }

    private static Optional<Reading> reading(Basis basis) {
        return basis instanceof Basis.Implied implied ? Optional.of(implied.reading()) : Optional.empty();
    }

    /** As somebody types who leaves the accents out. */
    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .strip();
    }
}
