package vn.mtb.client;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.mtb.document.Sending;
import vn.mtb.document.TimeLimit;
import vn.mtb.document.Transmission;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Question;
import vn.mtb.outcome.Reason;

/**
 * Stands before the doors of mail and axis (<i>chốt chặn văn bản mật</i>): asks the rules of the day whether a document may go by
 * that channel, before any connection is opened. Only a settled answer holds the {@link Clearance} without which the doors send
 * nothing; the answer, with its reasons and obligations and with what the door gave back, is what the register keeps. A referral
 * opens the door no more than a refusal does.
 *
 * <p>It reads what is written around the files: subject, texts, reasons, descriptions and the names of files, those inside an
 * edXML message too. It does not read the files themselves; whoever classifies a document wrongly is not stopped by it.
 *
 * <pre>{@code
 * Enclosure paper = new Enclosure("giay-moi.pdf", Content.file("application/pdf", file));
 * Dispatch dispatch = Dispatch.of(document, Channel.CITY_MAIL, "Giấy mời họp giao ban", List.of(paper));
 * Outcome<String> sent = guard.clear(dispatch).map(clearance -> door.send(clearance));
 * }</pre>
 *
 * @legal khoản 3 Điều 3 Quy chế; khoản 5, khoản 6 Điều 5 Luật số 29/2018/QH14
 */
public final class Guard {
    /** Where the regulation holds; a day begins there and not where the machine stands. */
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Duration LASTING = Duration.ofHours(1);

    private final InstantSource clock;
    private final Duration lasting;
    private final Optional<Transmission> limits;

    private Guard(InstantSource clock, Duration lasting, Optional<Transmission> limits) {
        this.clock = clock;
        this.lasting = lasting;
        this.limits = limits;
    }

    /**
     * A guard that judges by the law of the day on which it is asked, and whose clearances last an hour.
     *
     * @param clock tells the day, which is Hanoi's, and when a clearance ends
     * @return the guard
     */
    public static Guard by(InstantSource clock) {
        return new Guard(Objects.requireNonNull(clock, "clock"), LASTING, Optional.empty());
    }

    /**
     * The same, adding to settled answers until when the document had to be sent. Limits that are referred or refused stop nothing;
     * they stand among the reasons of the answer ({@code time-limit-open} names who must say), for whoever keeps the register.
     *
     * @param transmission the limits
     * @return the guard
     */
    public Guard timedBy(Transmission transmission) {
        return new Guard(clock, lasting, Optional.of(transmission));
    }

    /**
     * The same with clearances that last longer or shorter. Whatever is set here, they end with the day in Hanoi, for they were given
     * by the law of that day.
     *
     * @param span more than zero, at most a day
     * @return the guard
     */
    public Guard lasting(Duration span) {
        return new Guard(clock, Time.finite("the time that a clearance lasts", span), limits);
    }

    /**
     * Whether the document may go. Its files are read to their end, so that the clearance is good for these bytes alone.
     *
     * @param dispatch what is about to be sent
     * @return settled with the clearance; refused or referred as {@link Sending#answer()} says, and refused ({@code
     *     secrecy-mark-unchecked}, {@code secrecy-inside-unread}) when anything written in it bears a mark of secrecy, or a paper in
     *     it could not be looked into, and nobody states that it was checked
     * @throws IllegalArgumentException when it is sent before it was signed, or checked on a day to come
     * @throws java.io.UncheckedIOException when a file cannot be read
     */
    public Outcome<Clearance> clear(Dispatch dispatch) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, HANOI);
        Sending sending = new Sending(
                dispatch.document(), dispatch.channel(), today, dispatch.meeting(), dispatch.exchangedWith());
        return sending.answer()
                .then(allowed -> unmarked(dispatch.read(), dispatch.checked(), today))
                .then(read ->
                        timed(new Clearance(sending, dispatch, Seal.of(dispatch.files()), end(now, today), clock)));
    }

    private Instant end(Instant now, LocalDate today) {
        Instant midnight = today.plusDays(1).atStartOfDay(HANOI).toInstant();
        Instant end = now.plus(lasting);
        return end.isBefore(midnight) ? end : midnight;
    }

    /**
     * Whether what is written bears no mark of secrecy, or somebody states that it was checked. For doors that send what is no document
     * of its own, as a status message.
     *
     * @param writings all that is written in it
     * @param checked who states what
     * @param today the day of sending in Hanoi
     * @return settled with the writings, or refused ({@code secrecy-mark-unchecked}, {@code secrecy-inside-unread})
     * @throws BadInput when it was checked on a day to come
     */
    public static Outcome<List<Writing>> unmarked(
            List<Writing> writings, Optional<Dispatch.Checked> checked, LocalDate today) {
        Map<Writing.Place, Set<String>> found = new EnumMap<>(Writing.Place.class);
        for (Writing writing : writings) {
            mark(writing)
                    .ifPresent(mark -> found.computeIfAbsent(writing.place(), place -> new TreeSet<>())
                            .add(mark));
        }
        if (found.isEmpty()) return Outcome.settled(writings);
        if (checked.isEmpty()) {
            return Outcome.refused(found.entrySet().stream()
                    .map(marked -> unchecked(marked.getKey(), marked.getValue()))
                    .toArray(Reason[]::new));
        }
        Dispatch.Checked statement = checked.get();
        if (statement.on().isAfter(today)) throw new BadInput("checked-on-a-day-to-come", statement.on(), today);
        return Outcome.settled(
                writings, Reason.of("secrecy-mark-checked", Basis.consistency(), statement.by(), statement.on()));
    }

    private static Optional<String> mark(Writing writing) {
        return switch (writing.place()) {
            case FILE_NAME -> SecrecyMarks.inFileName(writing.text());
            case UNREAD -> Optional.of(writing.text());
            default ->
                writing.text()
                        .lines()
                        .flatMap(line -> SecrecyMarks.in(line).stream())
                        .findFirst();
        };
    }

    private static Reason unchecked(Writing.Place place, Set<String> marks) {
        return place == Writing.Place.UNREAD
                ? Reason.of("secrecy-inside-unread", Basis.consistency())
                : Reason.of("secrecy-mark-unchecked", Basis.consistency(), place, marks);
    }

    private Outcome<Clearance> timed(Clearance clearance) {
        List<Reason> reasons = new ArrayList<>();
        List<Obligation> owed = new ArrayList<>();
        Sending sending = clearance.sending();
        limits.map(by -> by.sending(sending.document(), sending.channel())).ifPresent(answer -> {
            if (answer instanceof Outcome.Settled<List<TimeLimit>> settled) {
                for (TimeLimit limit : settled.value()) owed.add(limit.obligation());
            } else {
                reasons.addAll(answer.reasons());
            }
            if (answer instanceof Outcome.Referred<List<TimeLimit>> referred) {
                for (Question open : referred.questions()) {
                    reasons.add(Reason.of("time-limit-open", Basis.consistency(), open.authority()));
                }
            }
        });
        return new Outcome.Settled<>(clearance, reasons, owed);
    }
}
