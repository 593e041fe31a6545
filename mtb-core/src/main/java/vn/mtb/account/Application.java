package vn.mtb.account;

import java.util.Objects;
import java.util.Set;
import vn.mtb.outcome.UnfitValue;

/**
 * An application on a tablet (<i>phần mềm, ứng dụng</i>): one of the four shared ones, a unit's own, or a special one.
 *
 * @param code frozen kebab-case code, 1 to 64 letters, digits or {@code . _ -}
 * @legal khoản 1 Điều 5 Quy chế
 */
public record Application(String code) implements Comparable<Application> {

    /** The city's mail (<i>hộp thư điện tử</i>). */
    public static final Application MAIL = new Application("mail");
    /** Documents and operations, by the unit's own link (<i>quản lý văn bản và điều hành tác nghiệp</i>). */
    public static final Application DOCUMENTS = new Application("documents");
    /** Hanoi's portal (<i>Cổng giao tiếp điện tử Hà Nội</i>). */
    public static final Application PORTAL = new Application("portal");
    /** The city's public services (<i>Cổng dịch vụ công Thành phố</i>). */
    public static final Application PUBLIC_SERVICES = new Application("public-services");

    /** The four that come with every tablet in the folder “Điều hành Thành phố”. */
    public static final Set<Application> SHARED = Set.of(MAIL, DOCUMENTS, PORTAL, PUBLIC_SERVICES);

    /** Refuses what is no code, naming it. */
    public Application {
        Objects.requireNonNull(code, "code");
        if (!code.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,63}")) {
            throw new UnfitValue("unfit-application", code);
        }
    }

    /**
     * Whether it is one of the four shared ones.
     *
     * @return true for those that come with every tablet
     */
    public boolean shared() {
        return SHARED.contains(this);
    }

    @Override
    public int compareTo(Application other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
