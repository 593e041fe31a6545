package vn.mtb.register;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** An archive for tests and first steps (<i>kho tệp trong bộ nhớ</i>); gone with the process. */
public final class InMemoryArchive implements Archive {
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Map<String, Erasure> erased = new ConcurrentHashMap<>();

    /** An empty archive. */
    public InMemoryArchive() {}

    @Override
    public Attachment keep(String label, byte[] file) {
        Attachment attachment = Attachment.of(label, file);
        files.put(attachment.digest(), file.clone());
        erased.remove(attachment.digest());
        return attachment;
    }

    @Override
    public Optional<byte[]> open(Attachment attachment) {
        byte[] file = files.get(attachment.digest());
        return file == null ? Optional.empty() : Optional.of(file.clone());
    }

    @Override
    public void erase(Attachment attachment, Erasure erasure) {
        files.remove(attachment.digest());
        erased.put(attachment.digest(), erasure);
    }

    @Override
    public Optional<Erasure> erasure(Attachment attachment) {
        return Optional.ofNullable(erased.get(attachment.digest()));
    }
}
