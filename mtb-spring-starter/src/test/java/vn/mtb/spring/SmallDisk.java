package vn.mtb.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A disk of its own that fills up, until it is closed (<i>đĩa nhỏ để làm đầy</i>). */
public final class SmallDisk implements AutoCloseable {
    private static final int BLOCK = 16 * 1024;
    private static final int LEFT = 8 * BLOCK;

    private final Path at;

    private SmallDisk(Path at) {
        this.at = at;
    }

    /**
     * Mounts one in memory; where that is not allowed the test is skipped, and says so.
     *
     * @param at an empty folder
     * @param megabytes its size
     */
    public static SmallDisk mounted(Path at, int megabytes) throws IOException {
        Files.createDirectories(at);
        boolean allowed =
                run("mount", "-t", "tmpfs", "-o", "mode=0777,size=" + megabytes + "m", "tmpfs", at.toString());
        Assumptions.assumeTrue(allowed, "only root may mount a small disk: a full disk is not tried here");
        return new SmallDisk(at);
    }

    private static boolean run(String... command) {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Where it is. */
    public Path at() {
        return at;
    }

    /** Leaves little of it. */
    public void fill() throws IOException {
        byte[] block = new byte[BLOCK];
        try (var out = Files.newOutputStream(at.resolve("ballast"))) {
            while (Files.getFileStore(at).getUsableSpace() > LEFT) out.write(block);
        }
    }

    /** Gives what was filled back. */
    public void free() throws IOException {
        Files.delete(at.resolve("ballast"));
    }

    @Override
    public void close() {
        assertThat(run("umount", "-l", at.toString())).isTrue();
    }
}
