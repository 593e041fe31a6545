package vn.mtb.register;

import java.util.Objects;
import vn.mtb.outcome.UnfitValue;

/**
 * Where a line belongs (<i>chuỗi ghi sổ</i>): one subject in one register.
 *
 * @param register the register's name, letters, digits and {@code . _ : -}, 1 to 64 characters
 * @param subject about what
 */
public record Chain(String register, Subject subject) implements Comparable<Chain> {

    /** Refuses what is no name, naming it. */
    public Chain {
        if (!Objects.requireNonNull(register, "register").matches("[A-Za-z0-9._:-]{1,64}")) {
            throw new UnfitValue("unfit-register", Plain.cut(register));
        }
        Objects.requireNonNull(subject, "subject");
    }

    @Override
    public int compareTo(Chain other) {
        int byRegister = register.compareTo(other.register);
        return byRegister != 0 ? byRegister : subject.compareTo(other.subject);
    }

    @Override
    public String toString() {
        return register + " " + subject;
    }
}
