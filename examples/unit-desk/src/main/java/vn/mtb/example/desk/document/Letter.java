package vn.mtb.example.desk.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.mtb.client.mail.EmailAddress;
import vn.mtb.document.Channel;
import vn.mtb.document.Classification;
import vn.mtb.document.DocumentNumber;
import vn.mtb.document.DocumentType;
import vn.mtb.document.Meeting;
import vn.mtb.document.OfficialDocument;
import vn.mtb.document.Urgency;
import vn.mtb.example.desk.form.Mistakes;
import vn.mtb.example.desk.form.Typed;
import vn.mtb.example.desk.page.Words;
import vn.mtb.party.AgencyCode;
import vn.mtb.party.Position;
import vn.mtb.party.UnitId;

/**
 * A document that somebody wants to send.
 *
 * @param document what the rules ask of it
 * @param channel by which channel
 * @param about what it is about
 * @param meeting the meeting it serves
 * @param organs to which units, on the axis
 * @param addresses to whom, by mail; under the code of a unit where its software reads packages
 * @param places to whom, by a way that the desk does not go itself
 */
record Letter(
        OfficialDocument document,
        Channel channel,
        String about,
        Optional<Meeting> meeting,
        Set<AgencyCode> organs,
        Map<EmailAddress, Optional<AgencyCode>> addresses,
        List<String> places) {

    private static final int LONGEST = 500;
    private static final int MOST_RECEIVERS = 100;

    /** The form, as it is drawn; its fields are those of every form of the desk. */
    record Form(
            Optional<String> symbol,
            DocumentType type,
            LocalDate signedOn,
            Urgency urgency,
            Classification classification,
            Channel channel,
            List<String> units,
            List<String> to,
            String subject,
            Optional<Serving> meeting) {}

    /** The meeting that a document serves. */
    record Serving(LocalDate heldOn, Set<Position> attending) {}

    /**
     * Reads what was typed about the document itself, which is all that the rules ask.
     *
     * @return the document, still to nobody
     */
    static Letter read(Typed typed, LocalDate today, Words words) {
        Mistakes mistakes = Mistakes.none();
        Optional<DocumentType> type = chosen(DocumentType.class, "type", typed, mistakes, words);
        Optional<Urgency> urgency = chosen(Urgency.class, "urgency", typed, mistakes, words);
        Optional<Classification> level = chosen(Classification.class, "classification", typed, mistakes, words);
        Optional<Channel> channel = chosen(Channel.class, "channel", typed, mistakes, words);
        Optional<LocalDate> signedOn = day("signedOn", typed, mistakes, words);
        Optional<DocumentNumber> number = number(typed, mistakes, words);
        Optional<Meeting> meeting = meeting(typed, mistakes, words);
        String about = typed.first("subject").orElse("");
        if (about.isEmpty()) mistakes.add("subject", words.say("wrong.subject"));
        if (about.length() > LONGEST) mistakes.add("subject", words.say("wrong.too-long", LONGEST));
        number.flatMap(DocumentNumber::documentType)
                .filter(printed -> type.isPresent() && printed != type.get())
                .ifPresent(printed -> mistakes.add(
                        "symbol", words.say("wrong.number-of-type", words.name(printed), words.name(type.get()))));
        signedOn.filter(day -> day.isAfter(today))
                .ifPresent(day -> mistakes.add("signedOn", words.say("wrong.signed-later", words.day(day))));
        mistakes.stopIfAny();
        OfficialDocument document = new OfficialDocument(
                number, type.orElseThrow(), signedOn.orElseThrow(), urgency.orElseThrow(), level.orElseThrow());
        return new Letter(document, channel.orElseThrow(), oneLine(about), meeting, Set.of(), Map.of(), List.of());
    }

    /** The same with its receivers, as its channel names them; who cannot be reached is said at the field. */
    Letter addressed(Typed typed, UnitId self, Mistakes mistakes, Words words) {
        List<String> lines = typed.all("to").stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() > MOST_RECEIVERS) mistakes.add("to", words.say("wrong.too-many-receivers", MOST_RECEIVERS));
        Set<AgencyCode> units = new LinkedHashSet<>();
        Map<EmailAddress, Optional<AgencyCode>> letters = new LinkedHashMap<>();
        if (channel == Channel.DOCUMENT_SYSTEM) {
            List<String> codes = new ArrayList<>(typed.all("units"));
            codes.addAll(lines);
            for (String code : codes) {
                code(code)
                        .ifPresentOrElse(
                                units::add, () -> mistakes.add("to", words.say("wrong.agency-code", shown(code))));
            }
            if (units.removeIf(code -> code.value().equals(self.value()))) {
                mistakes.add("to", words.say("wrong.to-self"));
            }
            if (document.number().isEmpty()) mistakes.add("symbol", words.say("wrong.axis-number"));
        } else if (channel == Channel.CITY_MAIL) {
            for (String line : lines) address(line, letters, mistakes, words);
        }
        boolean nobody = units.isEmpty() && letters.isEmpty() && (channel.ofTheCity() || lines.isEmpty());
        if (nobody && mistakes.at("to").isEmpty()) mistakes.add("to", words.say("wrong.nobody"));
        return new Letter(document, channel, about, meeting, units, letters, channel.ofTheCity() ? List.of() : lines);
    }

    /** {@code SGTVT vanthu@…}: the code in front says that the unit's software reads packages. */
    private static void address(
            String line, Map<EmailAddress, Optional<AgencyCode>> letters, Mistakes mistakes, Words words) {
        String[] parts = line.split("\\s+", 2);
        String address = parts[parts.length - 1];
        Optional<AgencyCode> code = parts.length == 2 ? code(parts[0]) : Optional.empty();
        boolean fits = address.matches("[^\\s<>@\",;:()]{1,64}@[A-Za-z0-9]([A-Za-z0-9.-]{0,250}[A-Za-z0-9])?");
        if (!fits || (parts.length == 2 && code.isEmpty())) {
            mistakes.add("to", words.say("wrong.address", shown(line)));
            return;
        }
        letters.put(EmailAddress.of(address), code);
    }

    private static Optional<AgencyCode> code(String text) {
        try {
            return Optional.of(new AgencyCode(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Optional<DocumentNumber> number(Typed typed, Mistakes mistakes, Words words) {
        return typed.first("symbol").flatMap(text -> {
            try {
                return Optional.of(DocumentNumber.parse(text));
            } catch (IllegalArgumentException unread) {
                mistakes.add("symbol", words.say("wrong.number", shown(text)));
                return Optional.empty();
            }
        });
    }

    private static Optional<Meeting> meeting(Typed typed, Mistakes mistakes, Words words) {
        List<String> chosen = typed.all("meeting.attending");
        if (chosen.isEmpty() && typed.first("meeting.heldOn").isEmpty()) return Optional.empty();
        Optional<LocalDate> heldOn = day("meeting.heldOn", typed, mistakes, words);
        Set<Position> attending = new LinkedHashSet<>();
        Position.named().stream()
                .filter(post -> chosen.contains(post.code() + "|" + post.group().name()))
                .forEach(attending::add);
        if (attending.isEmpty()) mistakes.add("meeting.attending", words.say("wrong.meeting"));
        return heldOn.filter(day -> !attending.isEmpty()).map(day -> new Meeting(day, attending));
    }

    private static Optional<LocalDate> day(String path, Typed typed, Mistakes mistakes, Words words) {
        String text = typed.first(path).orElse("");
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            mistakes.add(path, words.say("wrong.day", shown(text)));
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> chosen(
            Class<E> of, String path, Typed typed, Mistakes mistakes, Words words) {
        Optional<E> found = typed.first(path).flatMap(name -> {
            for (E one : of.getEnumConstants()) if (one.name().equals(name)) return Optional.of(one);
            return Optional.empty();
        });
        String asked = of == Classification.class ? "wrong.classification" : "wrong.choose";
        if (found.isEmpty()) mistakes.add(path, words.say(asked));
        return found;
    }

    /** A subject is one line of a header; what was typed on several is joined. */
    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    /** Says nothing of what it is about. */
    @Override
    public String toString() {
        return document.type() + " by " + channel;
    }
}
