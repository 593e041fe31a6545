package vn.mtb.tablet;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import vn.mtb.account.Application;
import vn.mtb.party.PersonId;

/**
 * What is installed, and by whom (<i>cài đặt, nâng cấp</i>).
 *
 * @legal khoản 1 Điều 5, khoản 1 Điều 8 Quy chế
 */
public sealed interface Installation extends Act {

    /**
     * The focal body installs the shared folder before delivery (<i>cài đặt sẵn</i>).
     *
     * @param applications what is installed, at least one
     * @param release version or image
     */
    record Preinstall(Set<Application> applications, String release) implements Installation {
        /** Refuses missing parts and values out of range, naming them. */
        public Preinstall {
            applications = Checks.some(applications);
            Checks.named("release", release);
        }

        @Override
        public Step step() {
            return Step.PREINSTALL;
        }

        @Override
        public void change(Tablet.Draft draft, LocalDate on) {
            draft.installed = Checks.union(draft.installed, applications);
        }
    }

    /**
     * The focal body installs or updates shared software on a delivered tablet (<i>cài đặt phần mềm dùng chung</i>).
     *
     * @param applications what is installed, at least one
     * @param release version
     */
    record InstallShared(Set<Application> applications, String release) implements Installation {
        /** Refuses missing parts and values out of range, naming them. */
        public InstallShared {
            applications = Checks.some(applications);
            Checks.named("release", release);
        }

        @Override
        public Step step() {
            return Step.INSTALL_SHARED;
        }

        @Override
        public void change(Tablet.Draft draft, LocalDate on) {
            draft.installed = Checks.union(draft.installed, applications);
        }
    }

    /**
     * A unit portal or special application, on the user's request (<i>cài đặt theo yêu cầu người dùng</i>).
     *
     * @param applications what is installed, at least one
     * @param requestedBy the user who asked
     * @param task the assigned task that it serves
     */
    record InstallOnRequest(Set<Application> applications, PersonId requestedBy, String task) implements Installation {
        /** Refuses missing parts and values out of range, naming them. */
        public InstallOnRequest {
            applications = Checks.some(applications);
            Checks.named("task", task);
            Objects.requireNonNull(requestedBy, "requestedBy");
        }

        @Override
        public Step step() {
            return Step.INSTALL_ON_REQUEST;
        }

        @Override
        public void change(Tablet.Draft draft, LocalDate on) {
            draft.installed = Checks.union(draft.installed, applications);
        }
    }

    /**
     * The user asks for an upgrade (<i>yêu cầu nâng cấp</i>).
     *
     * @param what what is to be upgraded
     */
    record RequestUpgrade(RequestUpgrade.Software what) implements Installation {
        /** Refuses a request for nothing. */
        public RequestUpgrade {
            Objects.requireNonNull(what, "what");
        }

        /** What can be asked for (<i>phần mềm cần nâng cấp</i>). */
        public enum Software {
            /** The operating system. */
            OPERATING_SYSTEM,
            /** An application that the maker delivered with the tablet. */
            MAKERS_APPLICATION,
            /** The city's or a unit's own software, which is installed and updated by other steps. */
            CITY_SOFTWARE;

            /**
             * Whether the user may ask for it: what came with the tablet is upgraded on request.
             *
             * @return true for the operating system and the maker's applications
             */
            public boolean cameWithTheTablet() {
                return this != CITY_SOFTWARE;
            }
        }

        @Override
        public Step step() {
            return Step.REQUEST_UPGRADE;
        }
    }

    /**
     * The focal body carries out an upgrade that was asked for (<i>nâng cấp</i>).
     *
     * @param release the version installed
     */
    record Upgrade(String release) implements Installation {
        /** Refuses missing parts and values out of range, naming them. */
        public Upgrade {
            Checks.named("release", release);
        }

        @Override
        public Step step() {
            return Step.UPGRADE;
        }
    }
}
