package vn.mtb.spring.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Actor;
import vn.mtb.register.Attachment;
import vn.mtb.register.Command;
import vn.mtb.register.Conflict;
import vn.mtb.register.Deed;
import vn.mtb.register.Item;
import vn.mtb.register.KeyReused;
import vn.mtb.register.Line;
import vn.mtb.register.Recorded;
import vn.mtb.register.Register;
import vn.mtb.register.Subject;
import vn.mtb.spring.register.Hanoi;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Made;

/** One line about a document, however often it is tried (<i>ghi sổ một lần</i>): the key of the command sees to that. */
final class PutOnRecord {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
    private static final int TIMES = 5;

    private PutOnRecord() {}

    /**
     * Settled with what was written; empty lines of a key that was used before are not read back. Papers of a chain run forward: what
     * happened before its last line, by a late recording or a clock that was set back, is put on record on the day of that line and says
     * its own.
     */
    static Outcome<Recorded> once(
            Register register,
            String key,
            Subject subject,
            String findings,
            Actor by,
            Instant at,
            List<Attachment> papers) {
        LocalDate happened = Hanoi.day(at);
        for (int time = 1; ; time++) {
            List<Line> lines = register.history(subject);
            LocalDate last = lines.isEmpty()
                    ? happened
                    : lines.get(lines.size() - 1).made().on();
            boolean late = last.isAfter(happened);
            Deed deed = new Deed.PutOnRecord(late ? findings + ", ngày " + DAY.format(happened) : findings);
            Made made = Made.by(by).on(late ? last : happened);
            Item item = new Item(subject, lines.size(), deed, made, Facts.none(), papers);
            try {
                return register.take(Command.of(key, item));
            } catch (KeyReused before) {
                // The key is ours alone: the line was written, and the chain has grown since.
                return Outcome.settled(new Recorded(List.of(), List.of()));
            } catch (Conflict moved) {
                if (time == TIMES) throw moved;
            }
        }
    }
}
