package vn.mtb.spring.exchange;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import vn.mtb.client.Clearance;
import vn.mtb.client.Dispatch;
import vn.mtb.client.axis.Agency;
import vn.mtb.client.axis.Arrival;
import vn.mtb.client.axis.DocumentAxis;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.edxml.Message;
import vn.mtb.client.edxml.Scratch;
import vn.mtb.client.edxml.StatusMessage;
import vn.mtb.party.AgencyCode;

/** A door at which a document that leaves waits after it was sent, until it is told to go on. */
final class Gate implements DocumentAxis {
    private final DocumentAxis door;
    final CountDownLatch sent = new CountDownLatch(1);
    final CountDownLatch goOn = new CountDownLatch(1);
    final AtomicInteger inHand = new AtomicInteger();

    Gate(DocumentAxis door) {
        this.door = door;
    }

    @Override
    public AgencyCode unit() {
        return door.unit();
    }

    @Override
    public List<Arrival> poll(Kind kind) {
        return door.poll(kind);
    }

    @Override
    public Message fetch(Arrival arrival, Scratch scratch) {
        return door.fetch(arrival, scratch);
    }

    @Override
    public String send(DocumentMessage document, Clearance clearance) {
        inHand.incrementAndGet();
        try {
            String id = door.send(document, clearance);
            sent.countDown();
            goOn.await();
            return id;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            inHand.decrementAndGet();
        }
    }

    @Override
    public String send(StatusMessage status) {
        return door.send(status);
    }

    @Override
    public String send(StatusMessage status, Dispatch.Checked checked) {
        return door.send(status, checked);
    }

    @Override
    public void acknowledge(Arrival arrival, PackageState state) {
        door.acknowledge(arrival, state);
    }

    @Override
    public void agencies(Consumer<Agency> reader) {
        door.agencies(reader);
    }
}
