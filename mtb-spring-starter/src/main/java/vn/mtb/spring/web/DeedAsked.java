package vn.mtb.spring.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.mtb.outcome.Outcome;
import vn.mtb.register.Command;
import vn.mtb.register.Recorded;
import vn.mtb.register.Subject;
import vn.mtb.spring.unit.ServedUnit;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Made;

/**
 * What the keeper of a register asks to be recorded beside the acts on tablets, read strictly (<i>việc người giữ sổ yêu cầu ghi</i>).
 *
 * @param unit in whose register
 * @param key the idempotency key
 * @param form as it came in
 * @param asked what is asked
 */
record DeedAsked(ServedUnit unit, String key, DeedForm form, Commands.Asked asked) {

    /** Reads it; only these deeds are recorded here. */
    static DeedAsked of(Seen seen, Subject subject, Optional<String> idempotencyKey, Body body, String... deeds) {
        seen.mustKeep();
        String key = Given.key(idempotencyKey);
        DeedForm form = body.as(DeedForm.class);
        form.mustBe(deeds);
        Made made = form.by(seen.caller().actor());
        return new DeedAsked(
                seen.unit(),
                key,
                form,
                new Commands.Asked(
                        subject, form.deed(), made, form.attachments().orElse(List.of())));
    }

    Made made() {
        return asked.made();
    }

    /** Records it at the end of its chain, with what was looked up for it. */
    Outcome<Recorded> once(Supplier<Facts> facts) {
        return onceAs(() -> Commands.one(unit, key, asked, facts.get()));
    }

    /** Records it in a command that is put together elsewhere. */
    Outcome<Recorded> onceAs(Supplier<Command> command) {
        return Commands.once(unit, key, asked, command);
    }
}
