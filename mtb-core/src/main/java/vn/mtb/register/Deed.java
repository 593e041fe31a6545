package vn.mtb.register;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import vn.mtb.account.Account;
import vn.mtb.account.Application;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.Appointment;
import vn.mtb.party.Position;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Act;

/**
 * What a line records (<i>việc được ghi</i>): an act on a tablet, or what happened to one of the other subjects. Its wire name and
 * version are frozen.
 */
public sealed interface Deed {

    /**
     * Its frozen name on the wire.
     *
     * @return kebab-case ASCII
     */
    String wireName();

    /**
     * The version of its form on the wire.
     *
     * @return 1 for the first
     */
    default int version() {
        return 1;
    }

    /**
     * An act on a tablet (<i>hành vi đối với máy</i>), judged by the rules.
     *
     * @param act the act with its papers
     */
    record OnTablet(Act act) implements Deed {
        /** Refuses no act. */
        public OnTablet {
            Objects.requireNonNull(act, "act");
        }

        @Override
        public String wireName() {
            return act.step().wireName();
        }

        @Override
        public int version() {
            return act.version();
        }
    }

    /** What happens to somebody's accounts (<i>việc đối với tài khoản</i>), judged by the rules of accounts. */
    sealed interface OnAccounts extends Deed {}

    /**
     * Somebody gets accounts (<i>cấp tài khoản</i>).
     *
     * @param accounts the accounts, all of one person; they hold no password
     */
    record IssueAccounts(Set<Account> accounts) implements OnAccounts {
        /** Refuses no account; copies them. */
        public IssueAccounts {
            accounts = some(accounts);
        }

        @Override
        public String wireName() {
            return "issue-accounts";
        }
    }

    /**
     * Somebody's accounts are locked for a time (<i>tạm khóa tài khoản</i>).
     *
     * @param applications in which applications
     * @param because the subject or the paper that gave cause
     */
    record SuspendAccounts(Set<Application> applications, String because) implements OnAccounts {
        /** Refuses missing parts; copies the applications. */
        public SuspendAccounts {
            applications = some(applications);
            Objects.requireNonNull(because, "because");
        }

        @Override
        public String wireName() {
            return "suspend-accounts";
        }
    }

    /**
     * Suspended accounts may be used again, with new credentials (<i>cấp lại tài khoản</i>).
     *
     * @param applications in which applications
     */
    record ReissueAccounts(Set<Application> applications) implements OnAccounts {
        /** Refuses no application; copies them. */
        public ReissueAccounts {
            applications = some(applications);
        }

        @Override
        public String wireName() {
            return "reissue-accounts";
        }
    }

    /**
     * The accounts of a post are taken back for good (<i>thu hồi tài khoản</i>).
     *
     * @param position the post they were issued for
     * @param unit the unit that issued them
     */
    record RevokeAccounts(Position position, UnitId unit) implements OnAccounts {
        /** Refuses missing parts. */
        public RevokeAccounts {
            Objects.requireNonNull(position, "position");
            Objects.requireNonNull(unit, "unit");
        }

        @Override
        public String wireName() {
            return "revoke-accounts";
        }
    }

    /**
     * The accounts of a post are exchanged for those of another (<i>điều chỉnh tài khoản theo chức vụ mới</i>).
     *
     * @param position the post whose accounts end
     * @param unit the unit that issued them
     * @param accounts the accounts of the new post
     */
    record RefitAccounts(Position position, UnitId unit, Set<Account> accounts) implements OnAccounts {
        /** Refuses missing parts; copies the accounts. */
        public RefitAccounts {
            Objects.requireNonNull(position, "position");
            Objects.requireNonNull(unit, "unit");
            accounts = some(accounts);
        }

        @Override
        public String wireName() {
            return "refit-accounts";
        }
    }

    /**
     * Somebody takes a post (<i>bổ nhiệm</i>).
     *
     * @param appointment the post, the unit and the days
     * @param decisionNumber the number of the decision
     */
    record Appoint(Appointment appointment, String decisionNumber) implements Deed {
        /** Refuses missing parts. */
        public Appoint {
            Objects.requireNonNull(appointment, "appointment");
            Objects.requireNonNull(decisionNumber, "decisionNumber");
        }

        @Override
        public String wireName() {
            return "appoint";
        }
    }

    /**
     * Somebody leaves a post (<i>thôi giữ chức vụ</i>).
     *
     * @param position which post
     * @param unit in which unit
     * @param lastDay the last day in it
     * @param decisionNumber the number of the decision
     */
    record EndAppointment(Position position, UnitId unit, LocalDate lastDay, String decisionNumber) implements Deed {
        /** Refuses missing parts. */
        public EndAppointment {
            Objects.requireNonNull(position, "position");
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(lastDay, "lastDay");
            Objects.requireNonNull(decisionNumber, "decisionNumber");
        }

        @Override
        public String wireName() {
            return "end-appointment";
        }
    }

    /**
     * Something is put on record about an incident, a review, a document or a meeting (<i>ghi nhận</i>); the papers are the
     * attachments of the line.
     *
     * @param findings what it is, in a few words and without names
     */
    record PutOnRecord(String findings) implements Deed {
        /** Refuses missing words. */
        public PutOnRecord {
            Objects.requireNonNull(findings, "findings");
        }

        @Override
        public String wireName() {
            return "put-on-record";
        }
    }

    /**
     * The chain ends here and goes on in another register (<i>khóa sổ để chuyển</i>).
     *
     * @param toRegister the register that may open it
     */
    record Close(String toRegister) implements Deed {
        /** Refuses no register. */
        public Close {
            Objects.requireNonNull(toRegister, "toRegister");
        }

        @Override
        public String wireName() {
            return "close";
        }
    }

    /**
     * The chain begins with what another register closed (<i>mở sổ theo hồ sơ chuyển</i>).
     *
     * @param dossier the closed chain
     */
    record Open(Dossier dossier) implements Deed {
        /** Refuses no dossier. */
        public Open {
            Objects.requireNonNull(dossier, "dossier");
        }

        @Override
        public String wireName() {
            return "open";
        }
    }

    private static <T> Set<T> some(Set<T> items) {
        if (items.isEmpty()) throw new UnfitValue("unfit-no-accounts");
        return Set.copyOf(items);
    }
}
