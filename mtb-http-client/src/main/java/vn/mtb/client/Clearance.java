package vn.mtb.client;

import java.util.Collection;
import java.util.List;
import vn.mtb.document.Channel;
import vn.mtb.document.Sending;

/**
 * Leave to send one document (<i>phiếu cho gửi</i>). Only the {@link Guard} gives it, and the doors of mail and axis ask for it;
 * it is good for what was cleared and for nothing else.
 */
public final class Clearance {
    private final Sending sending;
    private final String subject;
    private final List<String> fileNames;

    Clearance(Sending sending, String subject, List<String> fileNames) {
        this.sending = sending;
        this.subject = subject;
        this.fileNames = fileNames;
    }

    /**
     * What was cleared.
     *
     * @return the document, its channel and the day
     */
    public Sending sending() {
        return sending;
    }

    /**
     * For the door: refuses to let anything else through than what was cleared.
     *
     * @param channel the channel of the door
     * @param sentSubject the subject that is about to be sent
     * @param sentFiles the file names that are about to be sent
     * @throws IllegalArgumentException naming what differs, never the subject or a file name
     */
    public void admit(Channel channel, String sentSubject, Collection<String> sentFiles) {
        if (channel != sending.channel()) {
            throw new IllegalArgumentException("cleared for " + sending.channel() + ", about to go by " + channel
                    + "; ask the guard for the channel that is used");
        }
        if (!sentSubject.equals(subject)) {
            throw new IllegalArgumentException("the subject is not the one that was cleared; ask the guard again");
        }
        if (!sentFiles.stream()
                .sorted()
                .toList()
                .equals(fileNames.stream().sorted().toList())) {
            throw new IllegalArgumentException(sentFiles.size() + " files are about to be sent, " + fileNames.size()
                    + " were cleared, or their names differ; ask the guard again");
        }
    }

    @Override
    public String toString() {
        return sending.document().type() + " by " + sending.channel() + " on " + sending.on();
    }
}
