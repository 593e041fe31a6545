package vn.mtb.spring.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.mtb.client.axis.DocumentAxis;
import vn.mtb.client.axis.UnitDirectory;
import vn.mtb.client.mail.MailClient;
import vn.mtb.party.AgencyCode;
import vn.mtb.party.UnitId;

/** Where each unit's mail and documents leave and arrive (<i>cửa gửi, nhận của từng đơn vị</i>). */
public final class Doors {
    private final Map<UnitId, MailClient> mail;
    private final UnitDirectory axes;

    /**
     * Some doors.
     *
     * @param mail the mail account of each unit that has one
     * @param axes the door on the document axis of each unit that has one
     */
    public Doors(Map<UnitId, MailClient> mail, UnitDirectory axes) {
        this.mail = new TreeMap<>(mail);
        this.axes = axes;
    }

    /**
     * The mail of a unit.
     *
     * @param unit which
     * @return its account
     * @throws IllegalArgumentException when it has none here, saying what to set
     */
    public MailClient mail(UnitId unit) {
        return findMail(unit).orElseThrow(() -> none(unit, "thư điện tử", "mail", "mtb.mail"));
    }

    /**
     * The door of a unit on the axis.
     *
     * @param unit which
     * @return its door
     * @throws IllegalArgumentException when it has none here, saying what to set
     */
    public DocumentAxis axis(UnitId unit) {
        return findAxis(unit).orElseThrow(() -> none(unit, "trục liên thông", "document axis", "mtb.axis"));
    }

    Optional<MailClient> findMail(UnitId unit) {
        return Optional.ofNullable(mail.get(unit));
    }

    Optional<DocumentAxis> findAxis(UnitId unit) {
        AgencyCode code = new AgencyCode(unit.value());
        return axes.units().contains(code) ? Optional.of(axes.of(code)) : Optional.empty();
    }

    private static IllegalArgumentException none(UnitId unit, String what, String inEnglish, String property) {
        return new IllegalArgumentException("đơn vị " + unit + " chưa có " + what + " · unit " + unit + " has no "
                + inEnglish + " here: set " + property + "." + unit);
    }

    /** Which units, not what they show. */
    @Override
    public String toString() {
        return "mail of " + mail.keySet() + ", axis of "
                + new TreeSet<>(axes.units().stream().map(AgencyCode::value).toList());
    }
}
