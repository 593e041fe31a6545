package vn.mtb.client.axis;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.mtb.client.Clearance;
import vn.mtb.client.Content;
import vn.mtb.client.Guard;
import vn.mtb.client.HandTime;
import vn.mtb.client.Secret;
import vn.mtb.client.Transport;
import vn.mtb.client.edxml.Business;
import vn.mtb.client.edxml.DocumentKind;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.edxml.Draft;
import vn.mtb.client.edxml.Organ;
import vn.mtb.client.testing.FakeAxis;
import vn.mtb.client.testing.FakeAxisDialect;
import vn.mtb.document.Classification;
import vn.mtb.document.DocumentNumber;
import vn.mtb.document.DocumentType;
import vn.mtb.document.OfficialDocument;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.AgencyCode;

/** A fake axis with two units, their doors, and a document between them. */
final class Doors implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-03-09T02:00:00Z");
    static final AgencyCode ONE = new AgencyCode("H26.901");
    static final AgencyCode TWO = new AgencyCode("000.00.02.H98");
    static final String SUBJECT = "V/v kiểm tra máy tính bảng quý I";
    static final String FILE = "công văn.doc";
    static final LocalDateTime LEAVES = LocalDateTime.of(2026, 3, 9, 9, 0);
    private static final DocumentNumber NUMBER = DocumentNumber.parse("15/ĐVTN1-VP");

    final HandTime time = new HandTime(NOW);
    final Transport transport = Transport.builder().time(time).build();
    final FakeAxis axis;
    final DocumentAxis one;
    final DocumentAxis two;
    private final FakeAxisDialect dialect;

    Doors(FakeAxisDialect dialect) {
        this.dialect = dialect;
        axis = FakeAxis.start(dialect);
        axis.register(ONE.value(), "system-1", "canary-secret-1");
        axis.register(TWO.value(), "system-2", "canary-secret-2");
        one = door(ONE, "system-1", "canary-secret-1");
        two = door(TWO, "system-2", "canary-secret-2");
    }

    DocumentAxis door(AgencyCode unit, String systemId, String secret) {
        if (dialect == FakeAxisDialect.VNPT) {
            return VnptAxis.of(unit, axis.url(), systemId, Secret.of(secret), transport);
        }
        var login = new LgspAxis.Login(systemId, Secret.of(secret), "mtb", Secret.of(systemId), Secret.of(secret));
        return LgspAxis.of(unit, axis.url(), login, transport);
    }

    static Draft draft() {
        return draft("\1\2\3");
    }

    static Draft draft(String bytes) {
        return DocumentMessage.draft()
                .from(Organ.of(ONE, "Đơn vị Thử nghiệm Một"))
                .to(Organ.of(TWO, "Đơn vị Thử nghiệm Hai"))
                .number(NUMBER, LocalDate.of(2026, 3, 9), "Hà Nội")
                .kind(DocumentKind.administrative(18, "Công văn"))
                .subject(SUBJECT)
                .attach(FILE, Content.text("text/plain", bytes));
    }

    static DocumentMessage document() {
        return draft().build(LEAVES);
    }

    static DocumentMessage document(Business business, LocalDateTime at) {
        return draft().business(business).build(at);
    }

    static OfficialDocument official() {
        return OfficialDocument.of(NUMBER, DocumentType.LETTER, LocalDate.of(2026, 3, 9));
    }

    static Outcome<Clearance> asked(Classification classification) {
        return Guard.by(InstantSource.fixed(NOW))
                .clear(document().dispatch(official().marked(classification)));
    }

    static Clearance cleared() {
        return cleared(document());
    }

    static Clearance cleared(DocumentMessage message) {
        return Guard.by(InstantSource.fixed(NOW))
                .clear(message.dispatch(official()))
                .orElseThrow();
    }

    @Override
    public void close() {
        transport.close();
        axis.close();
    }
}
