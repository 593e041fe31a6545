package vn.mtb.client.mail;

import java.util.concurrent.Semaphore;

/** How many may do something at once (<i>số lượt cùng lúc</i>), as the server last said; those who already do it count on. */
class Permits extends Semaphore {
    private static final long serialVersionUID = 1;

    private int most;

    Permits() {
        super(0, true);
    }

    /** From now on so many, however many hold one now. */
    synchronized void allow(int number) {
        if (number > most) release(number - most);
        else if (number < most) reducePermits(most - number);
        most = number;
    }
}
