package vn.mtb.example.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import vn.mtb.client.testing.FakeAxis;
import vn.mtb.client.testing.FakeAxisDialect;
import vn.mtb.example.sandbox.Options.MailSystem;
import vn.mtb.law.Text;

/**
 * A mail system and a document axis in both dialects, each behind a door on loopback, with some made-up units at home in all three
 * (<i>môi trường thử</i>). What units send stays in memory and ends with it; the two dialects are two axes, and no document passes from
 * one to the other.
 */
final class Sandbox implements AutoCloseable {
    private final FaultScript script;
    private final CallLog log;
    private final Path home;
    private final Map<Door, Gate> gates = new EnumMap<>(Door.class);
    private final Map<Door, FakeAxis> axes = new EnumMap<>(Door.class);
    private final Deque<Runnable> opened = new ArrayDeque<>();
    private final List<DemoUnit> units;
    private final boolean newPasswords;
    private final StatusPage page;
    private final boolean james;

    private Sandbox(Options options, Place place, Consumer<CallLog.Line> told) {
        script = new FaultScript(options.faults(), options.every(), options.slowness());
        log = new CallLog(told);
        home = made(place.home());
        Optional<String> jars = jars(options.mail(), place);
        james = jars.isPresent();
        try {
            for (Door door : List.of(Door.MAIL, Door.VNPT, Door.LGSP)) {
                Gate gate = Gate.open(door, door.port(options.port()), script, log);
                opened.push(gate::close);
                gates.put(door, gate);
            }
            page = StatusPage.open(Door.STATUS.port(options.port()));
            opened.push(page::close);
            Passwords passwords = new Passwords(home);
            units = passwords.of(options.units());
            newPasswords = passwords.drawn();
            axis(Door.VNPT, FakeAxisDialect.VNPT);
            axis(Door.LGSP, FakeAxisDialect.LGSP);
            mail(jars);
            for (DemoUnit unit : units) Kept.write(settings(unit), Settings.of(unit, this));
            page.show(this);
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    /**
     * Starts everything.
     *
     * @param options what the command line asks for
     * @param place where things are kept
     * @param told of each call that goes through a door
     * @throws BadOption when a port is taken, or James is asked for and its jars are not at hand
     */
    static Sandbox start(Options options, Place place, Consumer<CallLog.Line> told) {
        return new Sandbox(options, place, told);
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> jars(MailSystem asked, Place place) {
        Optional<String> jars = asked == MailSystem.FAKE ? Optional.empty() : James.classPath(place.jamesClassPath());
        if (asked == MailSystem.JAMES && jars.isEmpty()) {
            throw new BadOption(new Text(
                    "Chưa có các tệp jar của Apache James; hãy xóa "
                            + place.jamesClassPath().getParent()
                            + " và chạy lại một lần khi có mạng, hoặc dùng --mail=fake",
                    "The jars of Apache James are not at hand; delete "
                            + place.jamesClassPath().getParent()
                            + " and run once more with a network, or give --mail=fake"));
        }
        return jars;
    }

    private void axis(Door door, FakeAxisDialect dialect) {
        FakeAxis axis = FakeAxis.start(dialect);
        opened.push(axis::close);
        axes.put(door, axis);
        for (DemoUnit unit : units) {
            axis.register(
                    unit.code().value(), unit.systemId(), unit.axisSecret().reveal());
        }
        gate(door).leadTo(axis.url());
    }

    private void mail(Optional<String> jars) {
        MailHost mail = jars.isPresent() ? James.start(jars.get(), James.home(home), url(Door.MAIL)) : new FakeMail();
        opened.push(mail::close);
        for (DemoUnit unit : units)
            mail.user(unit.mailbox(), unit.mailPassword().reveal());
        gate(Door.MAIL).leadTo(mail.url());
    }

    List<DemoUnit> units() {
        return units;
    }

    /** Whether passwords were drawn that nobody has seen yet. */
    boolean newPasswords() {
        return newPasswords;
    }

    /** Whether the mail system is James. */
    boolean james() {
        return james;
    }

    FaultScript script() {
        return script;
    }

    CallLog log() {
        return log;
    }

    Collection<Gate> gates() {
        return gates.values();
    }

    /** Where a door is. */
    URI url(Door door) {
        return door == Door.STATUS ? page.url() : gate(door).url();
    }

    /** How many calls came, through all doors. */
    long calls() {
        return gates.values().stream().mapToLong(Gate::calls).sum();
    }

    /** How many packages wait for a unit, on both axes. */
    int waiting(DemoUnit unit) {
        return axes.values().stream()
                .mapToInt(axis -> axis.waiting(unit.code().value()).size())
                .sum();
    }

    /** Where passwords and settings are kept. */
    Path home() {
        return home;
    }

    /** The file that points an application at the doors of a unit. */
    Path settings(DemoUnit unit) {
        return home.resolve(DemoUnit.fileName(unit.code()) + ".yaml");
    }

    private Gate gate(Door door) {
        return Objects.requireNonNull(gates.get(door), door.name());
    }

    /** Stops everything; whatever was sent is gone. */
    @Override
    public void close() {
        while (!opened.isEmpty()) opened.pop().run();
    }
}
