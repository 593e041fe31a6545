package vn.mtb.example.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.mtb.client.Secret;
import vn.mtb.party.AgencyCode;

/**
 * The passwords of the demonstration (<i>mật khẩu trình diễn</i>): drawn by lot when a unit first appears, and kept, each in a file of its
 * own, so that what was pointed at the sandbox finds its way in after a restart.
 */
final class Passwords {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 20;

    private final Path folder;
    private final SecureRandom lot = new SecureRandom();
    private boolean drawn;

    Passwords(Path folder) {
        this.folder = folder;
    }

    /** Some units with theirs. */
    List<DemoUnit> of(List<AgencyCode> codes) {
        List<DemoUnit> units = new ArrayList<>();
        for (AgencyCode code : codes) {
            units.add(new DemoUnit(code, units.size() + 1, secret(mail(folder, code)), secret(axis(folder, code))));
        }
        return units;
    }

    /** Whether any is new, and not yet shown to anybody. */
    boolean drawn() {
        return drawn;
    }

    static Path mail(Path folder, AgencyCode code) {
        return folder.resolve(DemoUnit.fileName(code) + ".mail.secret");
    }

    static Path axis(Path folder, AgencyCode code) {
        return folder.resolve(DemoUnit.fileName(code) + ".axis.secret");
    }

    private Secret secret(Path file) {
        if (!Files.exists(file)) {
            drawn = true;
            String password = lot.ints(LENGTH, 0, LETTERS.length())
                    .mapToObj(at -> LETTERS.substring(at, at + 1))
                    .collect(Collectors.joining());
            Kept.write(file, List.of(password));
        }
        try {
            return Secret.of(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
