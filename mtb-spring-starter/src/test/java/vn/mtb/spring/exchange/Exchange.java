package vn.mtb.spring.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.mtb.client.Content;
import vn.mtb.client.Credentials;
import vn.mtb.client.Guard;
import vn.mtb.client.Secret;
import vn.mtb.client.Transport;
import vn.mtb.client.axis.DocumentAxis;
import vn.mtb.client.axis.UnitDirectory;
import vn.mtb.client.axis.VnptAxis;
import vn.mtb.client.edxml.Business;
import vn.mtb.client.edxml.DocumentKind;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.edxml.EdXml;
import vn.mtb.client.edxml.Message;
import vn.mtb.client.edxml.Organ;
import vn.mtb.client.edxml.Scratch;
import vn.mtb.client.mail.Draft;
import vn.mtb.client.mail.EmailAddress;
import vn.mtb.client.mail.MailClient;
import vn.mtb.client.testing.FakeAxis;
import vn.mtb.client.testing.FakeAxisDialect;
import vn.mtb.client.testing.FakeMailDialect;
import vn.mtb.client.testing.FakeMailServer;
import vn.mtb.document.DocumentNumber;
import vn.mtb.document.DocumentType;
import vn.mtb.document.OfficialDocument;
import vn.mtb.law.Period;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Actor;
import vn.mtb.party.AgencyCode;
import vn.mtb.party.Capacity;
import vn.mtb.party.PersonId;
import vn.mtb.party.Unit;
import vn.mtb.party.UnitId;
import vn.mtb.register.InMemoryDirectory;
import vn.mtb.register.InMemoryJournal;
import vn.mtb.register.Journal;
import vn.mtb.register.Line;
import vn.mtb.register.Register;
import vn.mtb.register.Rules;
import vn.mtb.register.Subject;
import vn.mtb.spring.register.JdbcJournal;
import vn.mtb.spring.register.Statements;
import vn.mtb.spring.unit.Looking;
import vn.mtb.spring.unit.ServedUnit;
import vn.mtb.spring.unit.Units;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Facts;
import vn.mtb.tablet.Rulebook;
import vn.mtb.tablet.Tablet;

/** One unit with its mail, its door on the axis, its register and its outbox; another one to which it writes. */
final class Exchange implements AutoCloseable {
    static final UnitId ONE = new UnitId("H26.901");
    static final UnitId TWO = new UnitId("H26.902");
    static final Instant NOW = Instant.parse("2026-03-09T02:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 9);
    static final LocalDateTime LEAVES = LocalDateTime.of(2026, 3, 9, 9, 0);
    static final Actor CLERK = new Actor(new PersonId("p-07"), Capacity.UNIT, ONE);
    static final String LAN = "lan@hanoi.test";
    static final String MINH = "minh@hanoi.test";
    static final OutboxTerms TERMS = new OutboxTerms(
            1, Duration.ofMillis(20), Duration.ofSeconds(5), Duration.ofMinutes(15), 5, Duration.ofSeconds(20));

    static {
        // Without it every answer of the fakes is late by 40 ms.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    final HandTime time;
    final FakeAxis axis = FakeAxis.start(FakeAxisDialect.VNPT);
    final FakeMailServer mail = FakeMailServer.start(FakeMailDialect.LIKE_JAMES);
    final Transport transport;
    final PausingJournal journal;
    final Units units;
    final Guard guard;
    final DataSource database;
    final PlatformTransactionManager transactions;
    final Outbox outbox;
    final OutboxSender sender;

    Exchange(DataSource database) {
        this(database, NOW);
    }

    Exchange(DataSource database, Instant now) {
        this(database, now, new InMemoryJournal());
    }

    /** With the register in the same database. */
    static Exchange durable(DataSource database) {
        return new Exchange(database, NOW, new JdbcJournal(database, new JdbcTransactionManager(database)));
    }

    private Exchange(DataSource database, Instant now, Journal kept) {
        this.database = database;
        journal = new PausingJournal(kept);
        time = new HandTime(now);
        transport = Transport.builder().time(time).attempts(1).build();
        units = new Units(List.of(unit(ONE), unit(TWO)));
        guard = Guard.by(time);
        axis.register(ONE.value(), "system-1", "canary-secret-1");
        axis.register(TWO.value(), "system-2", "canary-secret-2");
        mail.user(LAN, "canary-pw-lan");
        mail.user(MINH, "canary-pw-minh");
        transactions = new JdbcTransactionManager(database);
        outbox = outbox(doors(axis.url(), mail.url()));
        sender = sender(outbox);
    }

    Outbox outbox(Doors doors) {
        return new Outbox(database, transactions, Statements.TIMEOUT, guard, units, doors, time);
    }

    OutboxSender sender(Outbox of) {
        return new OutboxSender(of, TERMS, new Random(7));
    }

    Doors doors(URI axisUrl, URI mailUrl) {
        return new Doors(
                Map.of(ONE, account(mailUrl, LAN), TWO, account(mailUrl, MINH)),
                UnitDirectory.of(List.of(
                        door(axisUrl, ONE, "system-1", "canary-secret-1"),
                        door(axisUrl, TWO, "system-2", "canary-secret-2"))));
    }

    MailClient account(URI url, String user) {
        Secret password = Secret.of("canary-pw-" + user.substring(0, user.indexOf('@')));
        return MailClient.at(url, transport)
                .as(Credentials.basic(user, password))
                .build();
    }

    private DocumentAxis door(URI url, UnitId unit, String system, String secret) {
        return VnptAxis.of(new AgencyCode(unit.value()), url, system, Secret.of(secret), transport);
    }

    private ServedUnit unit(UnitId id) {
        Unit unit = new Unit(id, Unit.Kind.DEPARTMENT, Period.since(2010, 1, 1), Optional.empty());
        Register register = new Register(id.value(), journal, Rules.of(Rulebook.city()), time, new InMemoryDirectory());
        return new ServedUnit(
                unit,
                register,
                () -> {
                    throw new AssertionError("the exchange asks no rules of tablets");
                },
                new NoLooking());
    }

    /** Nothing is looked up for a document. */
    private static final class NoLooking implements Looking {
        @Override
        public Facts about(Act act, LocalDate on) {
            return Facts.none();
        }

        @Override
        public Facts about(Tablet tablet, LocalDate on) {
            return Facts.none();
        }

        @Override
        public Facts about(PersonId person, LocalDate on) {
            return Facts.none();
        }
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    /** Two units in an application, with their doors on an axis, at which they are registered. */
    static String[] inAnApplication(Path folder, FakeAxis axis) {
        axis.register(ONE.value(), "system-1", "secret-1");
        axis.register(TWO.value(), "system-2", "secret-2");
        return new String[] {
            "mtb.register.path=" + folder.resolve("register"),
            "mtb.units[H26.901].kind=DEPARTMENT",
            "mtb.units[H26.902].kind=DEPARTMENT",
            "mtb.axis[H26.901].dialect=vnpt",
            "mtb.axis[H26.901].address=" + axis.url(),
            "mtb.axis[H26.901].system-id=system-1",
            "mtb.axis[H26.901].secret=env:KEY_1",
            "mtb.axis[H26.902].dialect=vnpt",
            "mtb.axis[H26.902].address=" + axis.url(),
            "mtb.axis[H26.902].system-id=system-2",
            "mtb.axis[H26.902].secret=env:KEY_2",
            "mtb.outbox.enabled=true",
            "mtb.inbox.enabled=true",
            "mtb.inbox.poll=200ms",
            "KEY_1=secret-1",
            "KEY_2=secret-2"
        };
    }

    static DocumentNumber number(int number) {
        return DocumentNumber.parse(number + "/SA-VP");
    }

    static vn.mtb.client.edxml.Draft draft(int number) {
        return draft(number, TWO.value());
    }

    static vn.mtb.client.edxml.Draft draft(int number, String receiver) {
        return DocumentMessage.draft()
                .from(Organ.of(new AgencyCode(ONE.value()), "Sở A"))
                .to(Organ.of(new AgencyCode(receiver), "Sở B"))
                .number(number(number), TODAY, "Hà Nội")
                .kind(DocumentKind.administrative(18, "Công văn"))
                .subject("V/v kiểm tra máy tính bảng")
                .attach("cong-van.txt", Content.bytes("text/plain", new byte[] {1, 2, 3}));
    }

    static DocumentMessage document(int number) {
        return draft(number).build(LEAVES);
    }

    static DocumentMessage revoked(int number, LocalDateTime at) {
        String id = "H26.901,2026/03/09," + number + "/SA-VP";
        return draft(number).business(Business.revoking(id, "sai thể thức")).build(at);
    }

    static OfficialDocument official(int number) {
        return OfficialDocument.of(number(number), DocumentType.LETTER, TODAY);
    }

    Outcome<Queued> send(int number) {
        return send(document(number), number);
    }

    Outcome<Queued> send(DocumentMessage message, int number) {
        return outbox.send(ONE, message, message.dispatch(official(number)), CLERK);
    }

    static Draft letter() {
        return Draft.from(EmailAddress.of("Văn thư", LAN))
                .to(EmailAddress.of(MINH))
                .subject("Giấy mời họp giao ban")
                .text("Kính gửi canary-body")
                .attach("giay-moi.txt", Content.text("text/plain", "canary-paper"));
    }

    static OfficialDocument invitation() {
        return OfficialDocument.unnumbered(DocumentType.INVITATION, TODAY);
    }

    Outcome<Queued> sendLetter() {
        Draft letter = letter();
        return outbox.send(ONE, letter, letter.dispatch(invitation()), CLERK);
    }

    /** The numbers of the documents that reached the other unit, in the order of the axis. */
    List<String> arrived() {
        return axis.waiting(TWO.value()).stream()
                .map(id -> ((DocumentMessage) read(id)).code().orElse(""))
                .toList();
    }

    Message read(String id) {
        return read(axis.content(id));
    }

    static Message read(byte[] packed) {
        try (Scratch scratch = Scratch.temporary()) {
            return EdXml.standard().read(new ByteArrayInputStream(packed), scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Line> lines(Subject subject) {
        return units.of(ONE).register().history(subject);
    }

    @Override
    public void close() {
        transport.close();
        mail.close();
        axis.close();
        if (database instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
