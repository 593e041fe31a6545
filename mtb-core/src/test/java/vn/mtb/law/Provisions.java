package vn.mtb.law;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every place that the package can cite (<i>mọi điều khoản</i>), found among its classes so that a new enum cannot be forgotten. */
final class Provisions {
    private static final List<Provision> ALL = find();

    private Provisions() {}

    static List<Provision> all() {
        return ALL;
    }

    static String nameOf(Provision provision) {
        return provision.getClass().getSimpleName() + "." + ((Enum<?>) provision).name();
    }

    private static List<Provision> find() {
        try (Stream<Path> classes = Files.list(
                Path.of(Provision.class.getResource("Provision.class").toURI()).getParent())) {
            return classes.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .sorted()
                    .map(name -> named("vn.mtb.law." + name.replace(".class", "")))
                    .filter(type -> type.isEnum() && Provision.class.isAssignableFrom(type))
                    .flatMap(type -> Stream.of(type.getEnumConstants()))
                    .map(Provision.class::cast)
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError("the compiled package must be readable as files", e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(name + " was listed and must load", e);
        }
    }
}
