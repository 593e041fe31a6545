package vn.mtb.register;

import java.util.Optional;
import vn.mtb.law.Language;
import vn.mtb.outcome.Messages;

/** Where attached files lie (<i>kho tệp đính kèm</i>), outside the chains, so that they can be erased. Safe for many threads. */
public interface Archive {

    /**
     * Keeps a file.
     *
     * @param label what it is, neutral and without names
     * @param file its bytes
     * @return what an entry keeps of it
     */
    Attachment keep(String label, byte[] file);

    /**
     * Opens a file.
     *
     * @param attachment what an entry says of it
     * @return its bytes; empty when it is not here or was erased
     */
    Optional<byte[]> open(Attachment attachment);

    /**
     * Erases a file for good.
     *
     * @param attachment which
     * @param erasure when and under which rule
     */
    void erase(Attachment attachment, Erasure erasure);

    /**
     * Whether and why a file is gone.
     *
     * @param attachment which
     * @return when it was erased, under which rule
     */
    Optional<Erasure> erasure(Attachment attachment);

    /**
     * How a view shows an attachment.
     *
     * @param attachment which
     * @param language of the words
     * @return label and size; after erasing also the day and the rule
     */
    default String shown(Attachment attachment, Language language) {
        String what = Messages.say(language, "attached", attachment.label(), attachment.size());
        return erasure(attachment)
                .map(gone -> Messages.say(language, "erased", what, gone.on(), gone.rule()))
                .orElse(what);
    }
}
