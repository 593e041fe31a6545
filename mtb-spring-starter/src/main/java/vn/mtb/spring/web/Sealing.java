package vn.mtb.spring.web;

import java.util.List;
import vn.mtb.register.Audit;
import vn.mtb.register.Flaw;

/** How the journal is checked and a checkpoint taken (<i>kiểm tra, chốt sổ</i>): the same way as from time to time, so that health knows of it. */
public interface Sealing {

    /**
     * Checks every line, and takes a checkpoint when nothing is broken.
     *
     * @return what is broken; empty when the checkpoint was taken
     */
    List<Flaw> take();

    /**
     * Checks every line, every checkpoint and its signature.
     *
     * @return what was found, and what no checkpoint covers yet
     */
    Audit audit();

    /**
     * Checks one register, every checkpoint and its signature.
     *
     * @param register of which register
     * @return what was found, and which of its lines no checkpoint covers yet; it names no other register
     */
    Audit audit(String register);
}
