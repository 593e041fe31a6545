package vn.mtb.client.axis;

import java.util.List;
import java.util.function.Consumer;
import vn.mtb.client.Clearance;
import vn.mtb.client.Dispatch;
import vn.mtb.client.edxml.DocumentMessage;
import vn.mtb.client.edxml.Message;
import vn.mtb.client.edxml.Scratch;
import vn.mtb.client.edxml.StatusMessage;
import vn.mtb.party.AgencyCode;

/**
 * The axis as one unit sees it (<i>trục liên thông văn bản</i>). Every method throws {@link vn.mtb.client.ClientException} when the
 * call fails; what the axis itself refuses is {@link AxisRejected} with its reason. Safe for use by many threads.
 *
 * @legal khoản 1, khoản 2 Điều 5 Quy chế
 */
public interface DocumentAxis {

    /** The two kinds of packages (<i>loại gói tin</i>). */
    enum Kind {
        /** Documents. */
        DOCUMENT("edoc"),
        /** Status messages. */
        STATUS("status");

        private final String wire;

        Kind(String wire) {
            this.wire = wire;
        }

        String wire() {
            return wire;
        }
    }

    /** What the unit's software tells the axis of a package (<i>trạng thái gói tin</i>); it tells the sender nothing. */
    enum PackageState {
        /** Being worked on. */
        PROCESSING("processing"),
        /** Arrived and kept: it is not listed again. */
        DONE("done"),
        /** Could not be read or kept. */
        FAILED("fail");

        private final String wire;

        PackageState(String wire) {
            this.wire = wire;
        }

        String wire() {
            return wire;
        }
    }

    /**
     * The unit for which this door speaks.
     *
     * @return its code
     */
    AgencyCode unit();

    /**
     * The packages that wait. One that is not acknowledged is listed again.
     *
     * @param kind documents or status messages
     * @return what waits, in the order of the axis
     */
    List<Arrival> poll(Kind kind);

    /**
     * Fetches a package, which stays where it is until it is acknowledged.
     *
     * @param arrival which
     * @param scratch where its attachments are kept
     * @return the message
     * @throws vn.mtb.client.edxml.EdXmlException when the package cannot be read
     */
    Message fetch(Arrival arrival, Scratch scratch);

    /**
     * Sends a document. It is sent once: after an {@link vn.mtb.client.Unreachable} that may have arrived, the same message may be
     * sent again, for receivers tell repeats by sender and document id.
     *
     * @param document the document
     * @param clearance the guard's leave for this very document
     * @return the id of the package on the axis
     * @throws vn.mtb.client.BadInput when the clearance has ended or is for another document, channel, text or files, or when the
     *     document is from another unit
     */
    String send(DocumentMessage document, Clearance clearance);

    /**
     * Sends a status message, which carries no files.
     *
     * @param status the message
     * @return the id of the package on the axis
     * @throws vn.mtb.client.BadInput when it carries files, bears a mark of secrecy ({@code status-with-a-mark}), or is from another
     *     unit
     */
    String send(StatusMessage status);

    /**
     * Sends a status message of which somebody states that what looks like a mark of secrecy in it was checked and is none.
     *
     * @param status the message
     * @param checked who checked, and when
     * @return the id of the package on the axis
     * @throws vn.mtb.client.BadInput when it carries files, is from another unit, or was checked on a day to come
     */
    String send(StatusMessage status, Dispatch.Checked checked);

    /**
     * Tells the axis what became of a package.
     *
     * @param arrival which
     * @param state what became of it
     */
    void acknowledge(Arrival arrival, PackageState state);

    /**
     * Reads the agencies of the axis, one at a time: live lists have more than a hundred thousand. See {@link AgencyList} for
     * looking them up.
     *
     * @param reader told each
     */
    void agencies(Consumer<Agency> reader);
}
