package vn.mtb.client;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.mtb.document.Sending;
import vn.mtb.document.TimeLimit;
import vn.mtb.document.Transmission;
import vn.mtb.outcome.Basis;
import vn.mtb.outcome.Obligation;
import vn.mtb.outcome.Outcome;
import vn.mtb.outcome.Reason;

/**
 * Stands before the doors of mail and axis (<i>chốt chặn văn bản mật</i>): asks the rules of the day whether a document may go by
 * that channel, before any connection is opened. Only a settled answer holds the {@link Clearance} without which the doors send
 * nothing; the answer, with its reasons and obligations and with what the door gave back, is what the register keeps.
 *
 * <pre>{@code
 * Dispatch dispatch = Dispatch.of(document, Channel.CITY_MAIL, "Giấy mời họp giao ban", List.of("giay-moi.pdf"));
 * Outcome<String> sent = guard.clear(dispatch).map(clearance -> door.send(clearance));
 * }</pre>
 *
 * @legal khoản 3 Điều 3 Quy chế; khoản 5, khoản 6 Điều 5 Luật số 29/2018/QH14
 */
public final class Guard {
    /** Where the regulation holds; a day begins there and not where the machine stands. */
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private final InstantSource clock;
    private final Optional<Transmission> limits;

    private Guard(InstantSource clock, Optional<Transmission> limits) {
        this.clock = clock;
        this.limits = limits;
    }

    /**
     * A guard that judges by the law of the day on which it is asked.
     *
     * @param clock tells the day, which is Hanoi's
     * @return the guard
     */
    public static Guard by(InstantSource clock) {
        return new Guard(Objects.requireNonNull(clock, "clock"), Optional.empty());
    }

    /**
     * The same, adding to settled answers until when the document had to be sent.
     *
     * @param transmission the limits
     * @return the guard; limits that are referred or refused add nothing and stop nothing
     */
    public Guard timedBy(Transmission transmission) {
        return new Guard(clock, Optional.of(transmission));
    }

    /**
     * Whether the document may go.
     *
     * @param dispatch what is about to be sent
     * @return settled with the clearance; refused or referred as {@link Sending#answer()} says, and refused ({@code
     *     secrecy-mark-unchecked}) when subject or file name bears a mark of secrecy and nobody states that it was checked
     * @throws IllegalArgumentException when it is sent before it was signed, or checked on a day to come
     */
    public Outcome<Clearance> clear(Dispatch dispatch) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HANOI);
        Sending sending = new Sending(
                dispatch.document(), dispatch.channel(), today, dispatch.meeting(), dispatch.exchangedWith());
        return sending.answer()
                .then(allowed -> marks(dispatch, today))
                .then(checked -> timed(new Clearance(sending, dispatch.subject(), dispatch.fileNames())));
    }

    private static Outcome<Dispatch> marks(Dispatch dispatch, LocalDate today) {
        Map<Place, List<String>> found = new EnumMap<>(Place.class);
        SecrecyMarks.in(dispatch.subject()).ifPresent(mark -> found.put(Place.SUBJECT, List.of(mark)));
        List<String> onFiles = dispatch.fileNames().stream()
                .flatMap(name -> SecrecyMarks.inFileName(name).stream())
                .distinct()
                .toList();
        if (!onFiles.isEmpty()) found.put(Place.FILE_NAME, onFiles);
        if (found.isEmpty()) return Outcome.settled(dispatch);
        Optional<Dispatch.Checked> checked = dispatch.checked();
        if (checked.isEmpty()) {
            return Outcome.refused(found.entrySet().stream()
                    .map(marked -> Reason.of(
                            "secrecy-mark-unchecked", Basis.consistency(), marked.getKey(), marked.getValue()))
                    .toArray(Reason[]::new));
        }
        if (checked.get().on().isAfter(today)) {
            throw new IllegalArgumentException(
                    "checked on " + checked.get().on() + ", after today, " + today + "; correct the date");
        }
        return Outcome.settled(
                dispatch,
                Reason.of(
                        "secrecy-mark-checked",
                        Basis.consistency(),
                        checked.get().by(),
                        checked.get().on()));
    }

    private Outcome<Clearance> timed(Clearance clearance) {
        Sending sending = clearance.sending();
        List<Obligation> owed = new ArrayList<>();
        limits.map(by -> by.sending(sending.document(), sending.channel())).ifPresent(answer -> {
            if (answer instanceof Outcome.Settled<List<TimeLimit>> settled) {
                for (TimeLimit limit : settled.value()) owed.add(limit.obligation());
            }
        });
        return new Outcome.Settled<>(clearance, List.of(), owed);
    }

    /** Where a mark was found (<i>nơi có dấu chỉ độ mật</i>). */
    private enum Place {
        SUBJECT,
        FILE_NAME
    }
}
