package vn.mtb.spring.web;

import java.util.List;
import vn.mtb.register.Flaw;

/** How a checkpoint is taken (<i>chốt sổ</i>): the same way as from time to time, so that health knows of it. */
@FunctionalInterface
public interface Sealing {

    /**
     * Checks every line, and takes a checkpoint when nothing is broken.
     *
     * @return what is broken; empty when the checkpoint was taken
     */
    List<Flaw> take();
}
