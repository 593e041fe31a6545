package vn.mtb.spring.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.mtb.outcome.Outcome;
import vn.mtb.register.Acts;
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
import vn.mtb.spring.unit.ServedUnit;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Made;

/**
 * Commands that are put together from what the register says now (<i>lệnh lập theo tình trạng sổ</i>): a repetition cannot be put together
 * the same way, so it is told by what was asked.
 */
final class Commands {
    private Commands() {}

    /** What somebody asked to be recorded (<i>việc được yêu cầu ghi</i>). */
    record Asked(Subject subject, Deed deed, Made made, List<Attachment> attachments) {
        boolean wrote(Line line) {
            return line.chain().subject().equals(subject)
                    && Acts.write(line.deed()).equals(Acts.write(deed))
                    && line.made().equals(made)
                    && line.attachments().equals(attachments);
        }
    }

    /** Records a command once, or answers what its key was answered before. */
    static Outcome<Recorded> once(ServedUnit unit, String key, Asked asked, Supplier<Command> command) {
        return once(unit, key, List.of(asked), command);
    }

    /** The same for several things in one breath. */
    static Outcome<Recorded> once(ServedUnit unit, String key, List<Asked> asked, Supplier<Command> command) {
        Optional<Outcome<Recorded>> before = before(unit.register(), key, asked);
        if (before.isPresent()) return before.get();
        try {
            return unit.take(command.get());
        } catch (KeyReused | Conflict moved) {
            return before(unit.register(), key, asked).orElseThrow(() -> moved);
        }
    }

    /** One thing that happened to another subject than a tablet, at the end of its chain as it is now. */
    static Command one(ServedUnit unit, String key, Asked asked, Facts facts) {
        int at = unit.register().length(asked.subject());
        return Command.of(key, new Item(asked.subject(), at, asked.deed(), asked.made(), facts, asked.attachments()));
    }

    static Item with(Item item, List<Attachment> attachments) {
        return item.attaching(attachments.toArray(Attachment[]::new));
    }

    private static Optional<Outcome<Recorded>> before(Register register, String key, List<Asked> asked) {
        return register.answered(key).map(answer -> {
            List<Line> lines = answer.orElseThrow().lines();
            if (!asked.stream().allMatch(one -> lines.stream().anyMatch(one::wrote)))
                throw new KeyReused(register.name(), key);
            return answer;
        });
    }
}
