package vn.mtb.example.desk.unit;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Something that is not in this register, or not for this person to see: both have the same answer. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NotHere extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * What was asked for.
     *
     * @param id its id, as it was typed
     */
    public NotHere(String id) {
        super("nothing here has the id «" + (id.length() > 64 ? id.substring(0, 64) + "…" : id) + "»");
    }
}
