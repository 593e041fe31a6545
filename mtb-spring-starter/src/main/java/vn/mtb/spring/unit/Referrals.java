package vn.mtb.spring.unit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.mtb.party.UnitId;
import vn.mtb.spring.register.Scope;

/**
 * The commands that wait for an authority (<i>các việc đang trình</i>), beside the registers: nothing of them is settled yet. Safe for many
 * threads.
 */
public interface Referrals {

    /** Keeps none. */
    Referrals NONE = new Referrals() {
        @Override
        public void keep(Referral referral) {}

        @Override
        public List<Referral> open(Scope scope) {
            return List.of();
        }

        @Override
        public Optional<Referral> find(UnitId unit, String key) {
            return Optional.empty();
        }

        @Override
        public boolean close(UnitId unit, String key, Instant at, Optional<String> by) {
            return false;
        }

        @Override
        public <T> T together(Supplier<T> work) {
            return work.get();
        }
    };

    /**
     * Keeps one. The same key again replaces what was asked and opens it anew; when it was asked first stays.
     *
     * @param referral what was asked and what is open
     */
    void keep(Referral referral);

    /**
     * What is open. What was settled meanwhile under its own key is not.
     *
     * @param scope whose are seen
     * @return the oldest first
     */
    List<Referral> open(Scope scope);

    /**
     * One of them, open or closed.
     *
     * @param unit in whose register
     * @param key the key of its command
     * @return the referral
     */
    Optional<Referral> find(UnitId unit, String key);

    /**
     * Closes one.
     *
     * @param unit in whose register
     * @param key the key of its command
     * @param at when
     * @param by the key of the command that settled it; empty when it is withdrawn
     * @return false when there was none open
     */
    boolean close(UnitId unit, String key, Instant at, Optional<String> by);

    /**
     * Writes to the register and closes what that settles, both or none.
     *
     * @param work what is done
     * @param <T> of its result
     * @return its result
     */
    <T> T together(Supplier<T> work);
}
