package vn.mtb.spring.exchange;

import java.util.function.Supplier;
import vn.mtb.spring.exchange.MessageArrived.Via;

/**
 * Sees messages leave and arrive (<i>theo dõi việc gửi, nhận</i>), to time and to trace them; it changes nothing. It is told no unit and no
 * document. Safe for many threads.
 */
public interface TrafficWatch {

    /** Looks at nothing. */
    TrafficWatch NONE = new TrafficWatch() {};

    /** What became of a message that was to leave (<i>kết cục của một lần gửi</i>). */
    enum Sent {
        /** It left. */
        SENT,
        /** It will be tried again. */
        PUT_OFF,
        /** It waits for somebody. */
        PARKED
    }

    /**
     * Lets one message leave, in the thread that sends it.
     *
     * @param via by which way
     * @param sending sends and marks it; what it throws is the database's
     * @return what became of it
     */
    default Sent sending(Via via, Supplier<Sent> sending) {
        return sending.get();
    }

    /**
     * Lets one door be asked for what has arrived.
     *
     * @param via by which way
     * @param polling asks and takes in
     * @return what it did
     */
    default Inbox.Round polling(Via via, Supplier<Inbox.Round> polling) {
        return polling.get();
    }

    /**
     * Lets one message be taken in.
     *
     * @param via by which way
     * @param taking archives, records and tells it
     */
    default void taking(Via via, Runnable taking) {
        taking.run();
    }
}
