package vn.mtb.example.desk.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.mtb.account.Account;
import vn.mtb.account.Accounts;
import vn.mtb.party.Appointment;
import vn.mtb.party.PersonId;
import vn.mtb.register.Register;
import vn.mtb.register.Subject;

/** The people of the register for lists: somebody's chains are read again only when they have grown. */
@Component
public class People {
    private final Register register;
    private final Map<PersonId, Standing> known = new ConcurrentHashMap<>();

    People(Desk desk) {
        this.register = desk.register();
    }

    /**
     * Somebody's posts and accounts.
     *
     * @param posts all that were ever held, with their days
     * @param accounts all that were ever issued
     * @param lines how long both chains were
     */
    public record Standing(List<Appointment> posts, Accounts accounts, int lines) {

        /**
         * The posts of a day.
         *
         * @param day which
         * @return those held on it
         */
        public List<Appointment> on(LocalDate day) {
            return posts.stream().filter(post -> post.holdsOn(day)).toList();
        }

        /**
         * How many accounts are in a state.
         *
         * @param state which
         * @return their number
         */
        public long count(Account.State state) {
            return accounts.all().stream().filter(one -> one.state() == state).count();
        }
    }

    /**
     * Where somebody stands.
     *
     * @param person who
     * @return posts and accounts as they are now
     */
    public Standing of(PersonId person) {
        int lines = register.length(Subject.appointments(person)) + register.length(Subject.accounts(person));
        Standing now = known.get(person);
        if (now == null || now.lines() != lines) {
            List<Appointment> posts = List.copyOf(register.appointments(person));
            now = new Standing(posts, new Accounts(person, register.accounts(person)), lines);
            known.put(person, now);
        }
        return now;
    }
}
