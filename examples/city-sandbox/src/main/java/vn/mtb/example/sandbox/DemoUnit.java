package vn.mtb.example.sandbox;

import java.util.Locale;
import vn.mtb.client.Secret;
import vn.mtb.law.Text;
import vn.mtb.party.AgencyCode;

/**
 * A unit that is made up, with what it shows at the doors (<i>đơn vị trình diễn</i>).
 *
 * @param code its code on the axis
 * @param number which of the demonstration's units it is, from 1 on
 * @param mailPassword of its mailbox
 * @param axisSecret its key on the axis, in both dialects
 */
record DemoUnit(AgencyCode code, int number, Secret mailPassword, Secret axisSecret) {
    /** The software that a unit signs in with, where a gateway asks. */
    static final String APPLICATION = "mtb";

    Text name() {
        return new Text("Đơn vị trình diễn " + number, "Demonstration unit " + number);
    }

    /** Its mailbox. */
    String mailbox() {
        return mailbox(code);
    }

    static String mailbox(AgencyCode code) {
        return code.value().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]", "-") + "@" + James.DOMAIN;
    }

    /** Its code as part of the name of a file. */
    static String fileName(AgencyCode code) {
        return code.value().replace(':', '-');
    }

    /** The id of its software on the axis, in both dialects. */
    String systemId() {
        return "sandbox-" + code.value();
    }
}
