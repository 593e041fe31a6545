package vn.mtb.spring.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Actor;
import vn.mtb.register.Attachment;
import vn.mtb.register.Command;
import vn.mtb.register.Conflict;
import vn.mtb.register.Deed;
import vn.mtb.register.Item;
import vn.mtb.register.KeyReused;
import vn.mtb.register.Recorded;
import vn.mtb.register.Register;
import vn.mtb.register.Subject;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Made;

/** One line about a document, however often it is tried (<i>ghi sổ một lần</i>): the key of the command sees to that. */
final class PutOnRecord {
    /** Where the regulation holds. */
    static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final int TIMES = 5;

    private PutOnRecord() {}

    /** Settled with what was written; empty lines of a key that was used before are not read back. */
    static Outcome<Recorded> once(
            Register register,
            String key,
            Subject subject,
            String findings,
            Actor by,
            Instant at,
            List<Attachment> papers) {
        Made made = Made.by(by).on(LocalDate.ofInstant(at, HANOI));
        for (int time = 1; ; time++) {
            int next = register.length(subject);
            Item item = new Item(subject, next, new Deed.PutOnRecord(findings), made, Facts.none(), papers);
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
