package vn.mtb.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file into a tree (<i>đọc tệp YAML</i>). Of a file that is too long nothing but its length is looked at. */
public final class Yaml {
    /** The most bytes that a file may have: one mebibyte, ten times a regulation with 500 roles. */
    public static final int MOST_BYTES = 1 << 20;

    private Yaml() {}

    /**
     * Reads a file in UTF-8.
     *
     * @param file which
     * @return its tree
     * @throws BadFile when there is no such file, it is too long, is not UTF-8, or as {@link #parse} says
     */
    public static Node read(Path file) {
        String name = file.toString();
        byte[] bytes;
        try {
            if (!Files.exists(file)) throw refused("yaml-no-file", name);
            if (!Files.isRegularFile(file)) throw refused("yaml-not-a-file", name);
            if (Files.size(file) > MOST_BYTES) throw refused("yaml-too-long", name, Files.size(file), MOST_BYTES);
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes(MOST_BYTES + 1);
            }
        } catch (NoSuchFileException gone) {
            throw refused("yaml-no-file", name);
        } catch (IOException unreadable) {
            throw refused("yaml-not-readable", name, unreadable.getClass().getSimpleName());
        }
        return parse(name, bytes);
    }

    /**
     * Reads bytes in UTF-8.
     *
     * @param name what to call the file in messages
     * @param bytes the whole file
     * @return its tree
     * @throws BadFile when it is too long or not UTF-8, or as {@link #parse(String, String)} says
     */
    public static Node parse(String name, byte[] bytes) {
        if (bytes.length > MOST_BYTES) throw refused("yaml-too-long", name, bytes.length, MOST_BYTES);
        ByteBuffer left = ByteBuffer.wrap(bytes);
        try {
            return parse(
                    name,
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(left)
                            .toString());
        } catch (CharacterCodingException notUtf8) {
            String before = new String(bytes, 0, left.position(), StandardCharsets.UTF_8);
            throw refused("yaml-not-utf-8", Lines.at(name, before, before.length()));
        }
    }

    /**
     * Reads a text.
     *
     * @param name what to call the file in messages
     * @param text the whole text
     * @return its tree
     * @throws BadFile when it is too long, empty, nested too deep, has too many nodes or more than one document, uses tabs, anchors,
     *     aliases, tags or duplicate keys, or is no YAML; every mistake at once but for what comes after a broken structure
     */
    public static Node parse(String name, String text) {
        if (text.length() > MOST_BYTES) throw refused("yaml-too-long", name, text.length(), MOST_BYTES);
        Mistakes mistakes = new Mistakes();
        String spaced = Lines.withoutTabs(name, text, mistakes);
        Node top = new Tree(name, spaced, mistakes).read();
        mistakes.refuse();
        return top;
    }

    static BadFile refused(String id, String name, Object... arguments) {
        return refused(id, Where.top(name), arguments);
    }

    static BadFile refused(String id, Where where, Object... arguments) {
        Mistakes mistakes = new Mistakes();
        mistakes.note(id, where, arguments);
        return new BadFile(mistakes.all());
    }
}
