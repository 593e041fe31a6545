package vn.mtb.example.desk.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;
import vn.mtb.law.Language;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Messages;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Reason;
import vn.mtb.party.Actor;
import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;
import vn.mtb.register.Deed;
import vn.mtb.register.Directory;
import vn.mtb.spring.register.Hanoi;
import vn.mtb.tablet.Custody;

/** The words of one page, in its language: what the library says, and what the desk says around it. */
public final class Words {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d/M/yyyy HH:mm", Locale.ROOT).withZone(Hanoi.ZONE);

    private final Language language;
    private final MessageSource messages;
    private final Directory directory;
    private final Map<String, String> units;
    private final Map<String, String> papers;
    private final Map<PersonId, Optional<String>> names = new HashMap<>();

    Words(
            Language language,
            MessageSource messages,
            Directory directory,
            Map<String, String> units,
            Map<String, String> papers) {
        this.language = language;
        this.messages = messages;
        this.directory = directory;
        this.units = units;
        this.papers = papers;
    }

    /**
     * The words of the page that is being made.
     *
     * @param model of the page
     * @return its words
     */
    public static Words in(Model model) {
        return (Words) Objects.requireNonNull(model.getAttribute("words"), "every page has words");
    }

    /**
     * The heads of columns.
     *
     * @param keys their keys in the message bundle
     * @return their words
     */
    public List<String> heads(String... keys) {
        return Arrays.stream(keys).map(key -> say(key)).toList();
    }

    /**
     * The language of the page.
     *
     * @return Vietnamese, unless English was asked for
     */
    public Language language() {
        return language;
    }

    /**
     * The desk's own sentence.
     *
     * @param key its key in the message bundle
     * @param arguments what stands in it
     * @return the sentence
     */
    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language.locale());
    }

    /**
     * What the library calls a value: a status, a step, a post, an application.
     *
     * @param value the value
     * @return its name
     */
    public String name(Object value) {
        return Messages.name(language, value);
    }

    /**
     * A name with a capital letter, as it stands at the head of a line.
     *
     * @param value the value
     * @return its name
     */
    public String title(Object value) {
        String name = name(value);
        return name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1);
    }

    /**
     * What a line records.
     *
     * @param deed an act on a tablet, or what happened to another subject
     * @return its name, with a capital letter
     */
    public String deed(Deed deed) {
        return deed instanceof Deed.OnTablet on ? title(on.act().step()) : say("deed." + deed.wireName());
    }

    /**
     * Who acted, and as what.
     *
     * @param actor somebody
     * @return name, capacity and unit
     */
    public String actor(Actor actor) {
        return person(actor.person()) + " (" + name(actor.as()) + ", " + unit(actor.unit()) + ")";
    }

    /**
     * In whose hands a tablet is.
     *
     * @param custody the hands
     * @return their name
     */
    public String custody(Custody custody) {
        if (custody instanceof Custody.User user) return person(user.person());
        if (custody instanceof Custody.Unit unit) return unit(unit.unit());
        if (custody instanceof Custody.Authority authority) return unit(authority.unit());
        return name(custody.kind());
    }

    /**
     * Why.
     *
     * @param reason a reason
     * @return its sentence
     */
    public String why(Reason reason) {
        return named(reason.in(language), reason);
    }

    /** The library knows people, units and papers by their codes alone; the reader of a page knows them by name. */
    private String named(String sentence, Reason reason) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Object argument : reason.arguments()) {
            Collection<?> some = argument instanceof Collection<?> many ? many : Collections.singletonList(argument);
            for (Object one : some) called(one).ifPresent(name -> names.put(one.toString(), name));
        }
        String told = sentence;
        for (Map.Entry<String, String> one : names.entrySet()) told = instead(told, one.getKey(), one.getValue());
        return told;
    }

    /** What a code of a sentence stands for, the code of a person or paper behind its name: others have the same name. */
    private Optional<String> called(Object argument) {
        if (argument instanceof UnitId unit) return Optional.ofNullable(units.get(unit.value()));
        if (argument instanceof PersonId person) return nameOf(person).map(name -> name + " (" + person + ")");
        if (!(argument instanceof String code) || !code.matches("[A-Za-z0-9._:-]{2,64}")) return Optional.empty();
        return called(new PersonId(code))
                .or(() -> Optional.ofNullable(papers.get(code)).map(paper -> paper + " (" + code + ")"));
    }

    /**
     * Under which clause.
     *
     * @param reason a reason
     * @return its citation
     */
    public String cite(Reason reason) {
        String citation = reason.citation(language);
        for (Map.Entry<String, String> unit : units.entrySet()) {
            if (citation.contains(unit.getKey())) citation = instead(citation, unit.getKey(), unit.getValue());
        }
        return citation;
    }

    /** The name where the code stands by itself, not where it is a part of a number such as 205/QĐ-SXD. */
    private static String instead(String sentence, String code, String name) {
        return sentence.replaceAll(
                "(?<![\\w./-])" + Pattern.quote(code) + "(?![\\w-])", Matcher.quoteReplacement(name));
    }

    /**
     * Whether law is behind a reason.
     *
     * @param reason a reason
     * @return false where only the register would not be consistent
     */
    public boolean law(Reason reason) {
        return !(reason.basis() instanceof Basis.Consistency);
    }

    /**
     * What must follow.
     *
     * @param owed the duty
     * @return its sentence
     */
    public String owed(Obligation owed) {
        return named(owed.in(language), owed.reason());
    }

    /**
     * Who it is: the name of the directory, or the id where there is none or it was erased.
     *
     * @param person who
     * @return the name
     */
    public String person(PersonId person) {
        return nameOf(person).orElseGet(() -> directory.shown(person, language));
    }

    private Optional<String> nameOf(PersonId person) {
        return names.computeIfAbsent(person, one -> directory.card(one).map(Directory.Card::name));
    }

    /**
     * Looks the names of many up at once, before the page says them one by one.
     *
     * @param met whom the page will name
     */
    public void meet(Stream<PersonId> met) {
        directory
                .cards(met.filter(person -> !names.containsKey(person)).collect(Collectors.toSet()))
                .forEach((person, card) -> names.put(person, Optional.of(card.name())));
    }

    /**
     * What to call a unit.
     *
     * @param unit which
     * @return its name if the desk was given one, or its id
     */
    public String unit(UnitId unit) {
        return units.getOrDefault(unit.value(), unit.value());
    }

    /**
     * A day.
     *
     * @param day the day
     * @return as it is written in Vietnam
     */
    public String day(LocalDate day) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? "—" : Messages.name(language, day);
    }

    /**
     * A moment.
     *
     * @param moment the moment
     * @return day and minute in Hanoi
     */
    public String time(Instant moment) {
        return MINUTE.format(moment);
    }

    /**
     * An amount of money.
     *
     * @param amount in dong
     * @return with its unit
     */
    public String dong(long amount) {
        String digits = String.format(Locale.ROOT, "%,d", amount);
        return language == Language.VIETNAMESE ? digits.replace(',', '.') + " đồng" : digits + " dong";
    }
}
