package vn.mtb.unitrule;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.mtb.account.Application;
import vn.mtb.account.Role;
import vn.mtb.account.RoleCatalogue;
import vn.mtb.law.Regulation2020;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.Position;

/** Applications and accounts (<i>ứng dụng, tài khoản</i>). */
public sealed interface Access extends Content {

    /**
     * Which accounts with which powers fit a post (<i>vai trò, tài khoản và quyền</i>). Powers are the unit's to give; no account that the
     * city's text wants before use may go missing.
     *
     * @param clause where it says so
     * @param position the post
     * @param role what fits it
     * @legal khoản 3 Điều 5 Quy chế
     */
    record RoleOf(Clause clause, Position position, Role role) implements Access {
        /** Refuses missing parts. */
        public RoleOf {
            Objects.requireNonNull(clause, "clause");
            Objects.requireNonNull(position, "position");
            Objects.requireNonNull(role, "role");
        }

        @Override
        public Finding against(UnitRegulation whole) {
            Optional<Role> city = RoleCatalogue.city().role(position);
            if (city.isEmpty()) return Finding.filled(this, Regulation2020.QC_ARTICLE_5_CLAUSE_3);
            Set<Application> missing = new TreeSet<>(city.get().applications());
            missing.removeAll(role.applications());
            missing.removeAll(whole.withoutSignIn());
            return missing.isEmpty()
                    ? Finding.filled(this, Regulation2020.QC_ARTICLE_5_CLAUSE_3)
                    : Finding.loosened(this, Loosening.ACCOUNTS, position, missing);
        }
    }

    /**
     * That a portal is used without signing in (<i>cổng không cần đăng nhập</i>), on a ground that is recorded.
     *
     * @param clause where it says so
     * @param application which portal
     * @param ground why, 1 to 500 characters
     * @legal khoản 3 Điều 5 Quy chế
     */
    record NoSignInOn(Clause clause, Application application, String ground) implements Access {
        /** The mailbox and the system for documents are never used without an account. */
        private static final Set<Application> ALWAYS = Set.of(Application.MAIL, Application.DOCUMENTS);

        /** Refuses missing parts. */
        public NoSignInOn {
            Objects.requireNonNull(clause, "clause");
            Objects.requireNonNull(application, "application");
            Objects.requireNonNull(ground, "ground");
        }

        @Override
        public Finding against(UnitRegulation whole) {
            return ALWAYS.contains(application)
                    ? Finding.loosened(this, Loosening.SIGN_IN, application)
                    : Finding.filled(this, Regulation2020.QC_ARTICLE_5_CLAUSE_3);
        }
    }

    /**
     * An application that the unit puts beside the shared ones (<i>ứng dụng riêng của đơn vị</i>).
     *
     * @param clause where it says so
     * @param application its code
     * @param name what people call it
     * @legal gạch đầu dòng 5 khoản 1 Điều 5 Quy chế
     */
    record OwnApplication(Clause clause, Application application, String name) implements Access {
        /** Refuses missing parts, and the code of a shared application. */
        public OwnApplication {
            Objects.requireNonNull(clause, "clause");
            Objects.requireNonNull(name, "name");
            if (application.shared()) {
                throw new UnfitValue("unfit-own-application", application);
            }
        }

        @Override
        public Finding against(UnitRegulation whole) {
            return Finding.filled(this, Regulation2020.QC_ARTICLE_5_CLAUSE_1_DASH_5);
        }
    }

    /**
     * Applications that must not be installed on the unit's tablets (<i>ứng dụng bị cấm</i>).
     *
     * @param clause where it says so
     * @param applications their codes
     * @legal khoản 3 Điều 6, khoản 3 Điều 8 Quy chế
     */
    record Forbidden(Clause clause, Set<Application> applications) implements Access {
        /** Copies the codes. */
        public Forbidden {
            Objects.requireNonNull(clause, "clause");
            applications = Set.copyOf(applications);
        }

        @Override
        public Finding against(UnitRegulation whole) {
            Set<Application> shared = new TreeSet<>(applications);
            shared.retainAll(Application.SHARED);
            return shared.isEmpty()
                    ? Finding.tightened(this, Regulation2020.QC_ARTICLE_6_CLAUSE_3)
                    : Finding.loosened(this, Loosening.SHARED_APPLICATIONS, shared);
        }
    }
}
