package vn.mtb.client.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.mtb.client.Content;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.edxml.EdXml;
import vn.mtb.client.edxml.EdXmlException;
import vn.mtb.client.edxml.Message;
import vn.mtb.client.edxml.Scratch;
import vn.mtb.client.edxml.StatusMessage;

/** What a fake axis knows, whatever it speaks. */
final class FakeAxisState {
    /** A unit and what its software shows. */
    record Unit(String code, String systemId, String secret) {}

    /** A package on the axis. */
    record Parcel(String id, String from, String to, String kind, String state, Content edxml) {}

    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Parcel> packages = new LinkedHashMap<>();
    private final Set<String> locked = new HashSet<>();
    private final Set<String> tokens = new HashSet<>();
    private int listed;
    private int issued;

    synchronized void register(String unit, String systemId, String secret) {
        units.put(unit, new Unit(unit, systemId, secret));
    }

    synchronized void lock(String unit) {
        locked.add(unit);
    }

    synchronized void agencies(int count) {
        listed = count;
    }

    /** The codes that are listed, made up beyond those that are registered. */
    synchronized List<String> agencies() {
        List<String> codes = new ArrayList<>(units.keySet());
        for (int i = codes.size(); i < listed; i++) codes.add("H98." + i);
        return codes;
    }

    synchronized Optional<Unit> bySystem(String systemId) {
        return units.values().stream()
                .filter(unit -> unit.systemId().equals(systemId))
                .findFirst();
    }

    synchronized String deliver(String from, String to, String kind, byte[] edxml) {
        String id = "00000000-0000-4000-8000-" + String.format(Locale.ROOT, "%012d", packages.size() + 1);
        packages.put(id, new Parcel(id, from, to, kind, "initial", Content.bytes("application/xml", edxml.clone())));
        return id;
    }

    /** Takes a package from a unit to its receivers; the id is that of the sender's own. */
    synchronized String send(Unit sender, String kind, byte[] edxml) {
        List<String> receivers = receivers(kind, edxml);
        for (String receiver : receivers) {
            if (!units.containsKey(receiver)) throw new FakeAxis.Refusal("18");
            if (locked.contains(receiver)) throw new FakeAxis.Refusal("23");
        }
        String last = "";
        for (String receiver : receivers) last = deliver(sender.code(), receiver, kind, edxml);
        return last;
    }

    private static List<String> receivers(String kind, byte[] edxml) {
        try (Scratch scratch = Scratch.temporary()) {
            Message message = EdXml.standard().read(new ByteArrayInputStream(edxml), scratch);
            if (message instanceof StatusMessage != kind.equals("status")) throw new FakeAxis.Refusal("22");
            List<String> receivers = message instanceof DocumentMessage document
                    ? document.to().stream().flatMap(to -> to.id().stream()).toList()
                    : ((StatusMessage) message).about().organId().stream().toList();
            if (receivers.isEmpty()) throw new FakeAxis.Refusal("22");
            return receivers;
        } catch (EdXmlException e) {
            throw new FakeAxis.Refusal("22");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized List<Parcel> waiting(Unit unit, String kind) {
        return packages.values().stream()
                .filter(one -> one.to().equals(unit.code()) && one.kind().equals(kind) && !settled(one.state()))
                .toList();
    }

    private static boolean settled(String state) {
        return state.equals("done") || state.equals("fail");
    }

    synchronized List<String> waiting(String unit) {
        return packages.values().stream()
                .filter(one -> one.to().equals(unit) && !settled(one.state()))
                .map(Parcel::id)
                .toList();
    }

    synchronized byte[] fetch(Unit unit, String id) {
        return bytes(own(unit, id));
    }

    synchronized void acknowledge(Unit unit, String id, String state) {
        if (!Set.of("processing", "done", "fail").contains(state)) throw new FakeAxis.Refusal("21");
        Parcel one = own(unit, id);
        packages.put(id, new Parcel(id, one.from(), one.to(), one.kind(), state, one.edxml()));
    }

    private Parcel own(Unit unit, String id) {
        Parcel one = packages.get(id);
        if (one == null || !one.to().equals(unit.code())) throw new FakeAxis.Refusal("10");
        return one;
    }

    synchronized byte[] content(String id) {
        return bytes(one(id));
    }

    synchronized String state(String id) {
        return one(id).state();
    }

    private static byte[] bytes(Parcel one) {
        try (InputStream in = one.edxml().open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Parcel one(String id) {
        Parcel one = packages.get(id);
        if (one == null) throw new IllegalArgumentException("no package has the id " + id);
        return one;
    }

    synchronized String issueToken() {
        String token = "token-" + ++issued;
        tokens.add(token);
        return token;
    }

    synchronized boolean knowsToken(String token) {
        return tokens.contains(token);
    }

    synchronized void endTokens() {
        tokens.clear();
    }
}
