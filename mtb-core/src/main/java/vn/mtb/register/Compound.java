package vn.mtb.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.mtb.account.Account;
import vn.mtb.account.Application;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.tablet.Acquisition;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Holding;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Mishap;
import vn.mtb.tablet.Removal;

/**
 * Commands over several subjects (<i>lệnh ghép</i>), put together from what a register says now. They are only proposed here; {@link
 * Register#take(Command)} judges and records them.
 */
public final class Compound {
    private final Register register;
    private final Made made;
    private final Facts facts;
    private final List<Item> items = new ArrayList<>();
    private final Map<Subject, Integer> next = new HashMap<>();

    private Compound(Register register, Made made, Facts facts) {
        this.register = register;
        this.made = made;
        this.facts = facts;
    }

    /**
     * Reports a loss and locks the holder's accounts in the same breath.
     *
     * @param key the idempotency key
     * @param register where the tablet is
     * @param tablet which
     * @param report the report
     * @param made who acts, when
     * @param facts what was looked up
     * @return the command; without accounts of the holder in the register, the report alone
     */
    public static Command reportLoss(
            String key, Register register, TabletId tablet, Mishap report, Made made, Facts facts) {
        Compound command = new Compound(register, made, facts);
        command.add(tablet, report);
        register.tablet(tablet).holder().ifPresent(holder -> command.suspend(holder, tablet));
        return command.under(key);
    }

    /**
     * Somebody leaves a post: the tablets go back, the appointment ends, the accounts of the post are revoked.
     *
     * @param key the idempotency key
     * @param register where it is recorded
     * @param person who leaves
     * @param end which post, in which unit, until when, by which decision
     * @param returned the minutes of each tablet that goes back; none when another post keeps it
     * @param made who acts, when: the day after the last one in the post at the earliest, if accounts are to be revoked
     * @param facts what was looked up
     * @return the command
     */
    public static Command leavePost(
            String key,
            Register register,
            PersonId person,
            Deed.EndAppointment end,
            Map<TabletId, Minutes> returned,
            Made made,
            Facts facts) {
        Compound command = new Compound(register, made, facts);
        new TreeMap<>(returned).forEach((tablet, minutes) -> command.add(tablet, new Holding.GiveBack(minutes)));
        boolean accounts = register.accounts(person).stream()
                .anyMatch(account -> account.state() != Account.State.REVOKED
                        && account.position().equals(end.position())
                        && account.unit().equals(end.unit()));
        command.add(Subject.appointments(person), end);
        if (accounts) command.add(Subject.accounts(person), new Deed.RevokeAccounts(end.position(), end.unit()));
        return command.under(key);
    }

    /**
     * A tablet moves to a unit with another register: the transfer is recorded and the chain is closed.
     *
     * @param key the idempotency key
     * @param register the register it leaves
     * @param tablet which
     * @param transfer the transfer
     * @param toRegister the register that may open it
     * @param made who acts, when
     * @param facts what was looked up
     * @return the command; {@link Register#dossier} then has what the other register opens with
     */
    public static Command transferOut(
            String key,
            Register register,
            TabletId tablet,
            Removal.Transfer transfer,
            String toRegister,
            Made made,
            Facts facts) {
        Compound command = new Compound(register, made, facts);
        command.add(tablet, transfer);
        command.add(Subject.tablet(tablet), new Deed.Close(toRegister));
        return command.under(key);
    }

    /**
     * Many tablets are handed over at once. {@link Register#take(Command)} records all or none of them, {@link Register#takeEach}
     * each for itself.
     *
     * @param key the idempotency key
     * @param register where they are
     * @param handOvers the hand-over of each
     * @param made who acts, when
     * @param facts what was looked up
     * @return the command
     */
    public static Command handOverMany(
            String key, Register register, Map<TabletId, Acquisition.HandOver> handOvers, Made made, Facts facts) {
        Compound command = new Compound(register, made, facts);
        new TreeMap<>(handOvers).forEach(command::add);
        return command.under(key);
    }

    private void suspend(PersonId holder, TabletId tablet) {
        Set<Application> active = new TreeSet<>();
        for (Account account : register.accounts(holder)) {
            if (account.state() == Account.State.ACTIVE) active.add(account.application());
        }
        if (!active.isEmpty()) {
            String because = Subject.tablet(tablet).toString();
            add(Subject.accounts(holder), new Deed.SuspendAccounts(active, because));
        }
    }

    private void add(TabletId tablet, Act act) {
        add(Subject.tablet(tablet), new Deed.OnTablet(act));
    }

    private void add(Subject subject, Deed deed) {
        int at = next.computeIfAbsent(subject, register::length);
        next.put(subject, at + 1);
        items.add(new Item(subject, at, deed, made, facts, List.of()));
    }

    private Command under(String key) {
        return new Command(key, items, Map.of());
    }
}
