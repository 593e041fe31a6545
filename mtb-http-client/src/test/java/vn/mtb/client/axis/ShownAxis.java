package vn.mtb.client.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.mtb.client.Content;
import vn.mtb.client.Guard;
import vn.mtb.client.Secret;
import vn.mtb.client.Transport;
import vn.mtb.client.axis.DocumentInbox.AfterFailure;
import vn.mtb.client.edxml.DocumentKind;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.edxml.EdXml;
import vn.mtb.client.edxml.Message;
import vn.mtb.client.edxml.Organ;
import vn.mtb.client.edxml.ResponseFor;
import vn.mtb.client.edxml.Scratch;
import vn.mtb.client.edxml.StatusCode;
import vn.mtb.client.edxml.StatusMessage;
import vn.mtb.client.testing.FakeAxis;
import vn.mtb.client.testing.FakeAxisDialect;
import vn.mtb.client.testing.FakeAxisFault;
import vn.mtb.document.DocumentNumber;
import vn.mtb.document.OfficialDocument;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.AgencyCode;

/** What Javadoc and the documentation show of codec and axis, compiled (<i>ví dụ trong tài liệu</i>). */
abstract class ShownAxis {
    private static final Logger log = LoggerFactory.getLogger(ShownAxis.class);

    abstract void register(Message message);

    void read(InputStream arriving) throws IOException {
        try (Scratch scratch = Scratch.temporary()) {
            Message message = EdXml.standard().read(arriving, scratch);
            if (message instanceof DocumentMessage document) document.subject().ifPresent(log::info);
        }
    }

    DocumentMessage write(AgencyCode mine, AgencyCode theirs, LocalDate signed, LocalDateTime now, OutputStream out)
            throws IOException {
        DocumentMessage message = DocumentMessage.draft()
                .from(Organ.of(mine, "Sở A"))
                .to(Organ.of(theirs, "Sở B"))
                .number(DocumentNumber.parse("15/SA-VP"), signed, "Hà Nội")
                .kind(DocumentKind.administrative(18, "Công văn"))
                .subject("V/v kiểm tra máy tính bảng quý I")
                .attach("cong-van.pdf", Content.file("application/pdf", Path.of("cong-van.pdf")))
                .build(now);
        EdXml.standard().write(message, out);
        return message;
    }

    Outcome<String> send(
            Guard guard, OfficialDocument official, UnitDirectory directory, AgencyCode mine, DocumentMessage message) {
        Outcome<String> sent = guard.clear(message.dispatch(official))
                .map(clearance -> directory.of(mine).send(message, clearance));
        return sent;
    }

    UnitDirectory directory(
            AgencyCode a, AgencyCode b, URI one, URI two, String secret, LgspAxis.Login login, Transport transport) {
        DocumentAxis first = VnptAxis.of(a, one, "system-a", Secret.of(secret), transport);
        DocumentAxis second = LgspAxis.of(b, two, login, transport);
        UnitDirectory directory = UnitDirectory.of(List.of(first, second));
        return directory;
    }

    void receive(AgencyCode unit, URI address, String systemId, Secret secret, Transport transport) {
        DocumentAxis axis = VnptAxis.of(unit, address, systemId, secret, transport);
        DocumentInbox inbox = DocumentInbox.of(axis).handling("van-thu", (arrival, message) -> register(message));
        inbox.round();
    }

    void loop(DocumentAxis axis, Handled durable) {
        DocumentInbox inbox = DocumentInbox.of(axis)
                .handling("van-thu", (arrival, message) -> register(message))
                .remembering(durable)
                .afterFailure(AfterFailure.MARK_FAILED)
                .start(Duration.ofMinutes(2));
        inbox.close();
    }

    void answer(DocumentAxis axis, DocumentMessage received, AgencyCode mine, LocalDateTime now) {
        Organ us = Organ.of(mine, "Sở B");
        axis.send(StatusMessage.about(ResponseFor.of(received), us, StatusCode.RECEIVED, now));
    }

    Optional<Agency> look(DocumentAxis axis) {
        AgencyList agencies = AgencyList.of(axis, Duration.ofHours(24));
        Optional<Agency> found = agencies.find("H26");
        return found;
    }

    void fake(Transport transport) {
        try (FakeAxis axis = FakeAxis.start(FakeAxisDialect.VNPT)) {
            axis.register("H26.901", "system-1", "secret-1");
            AgencyCode unit = new AgencyCode("H26.901");
            DocumentAxis door = VnptAxis.of(unit, axis.url(), "system-1", Secret.of("secret-1"), transport);
            axis.fail("getReceivedEdocList", FakeAxisFault.refused("20"));
            assertThat(door.poll(DocumentAxis.Kind.DOCUMENT)).isEmpty();
        }
    }
}
