package vn.mtb.example.sandbox;

import vn.mtb.client.Credentials;
import vn.mtb.client.Secret;
import vn.mtb.client.Transport;
import vn.mtb.client.axis.DocumentAxis;
import vn.mtb.client.axis.LgspAxis;
import vn.mtb.client.axis.VnptAxis;
import vn.mtb.client.edxml.Organ;
import vn.mtb.client.mail.Draft;
import vn.mtb.client.mail.EmailAddress;
import vn.mtb.client.mail.MailClient;
import vn.mtb.law.Language;

/**
 * One unit with its doors, as a department's program has them (<i>một bên trao đổi</i>).
 *
 * @param organ the unit as messages name it
 * @param address its mailbox
 * @param axis its door on the axis
 * @param mail its mail
 */
record Side(Organ organ, EmailAddress address, DocumentAxis axis, MailClient mail) {

    static Side of(DemoUnit unit, Door dialect, Sandbox sandbox, Transport transport) {
        String name = unit.name().in(Language.VIETNAMESE);
        MailClient mail = MailClient.at(sandbox.url(Door.MAIL), transport)
                .as(Credentials.basic(unit.mailbox(), unit.mailPassword()))
                .build();
        return new Side(
                Organ.of(unit.code(), name),
                EmailAddress.of(name, unit.mailbox()),
                axis(unit, dialect, sandbox, transport),
                mail);
    }

    private static DocumentAxis axis(DemoUnit unit, Door dialect, Sandbox sandbox, Transport transport) {
        if (dialect == Door.VNPT) {
            return VnptAxis.of(unit.code(), sandbox.url(dialect), unit.systemId(), unit.axisSecret(), transport);
        }
        LgspAxis.Login login = new LgspAxis.Login(
                unit.systemId(),
                unit.axisSecret(),
                DemoUnit.APPLICATION,
                Secret.of(unit.systemId()),
                unit.axisSecret());
        return LgspAxis.of(unit.code(), sandbox.url(dialect), login, transport);
    }

    /** A letter to another unit, still without a word. */
    Draft letter(Side other) {
        return Draft.from(address).to(other.address());
    }
}
