package vn.mtb.client.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.mtb.client.Content;
import vn.mtb.client.Writing;
import vn.mtb.client.Writing.Place;

/** All that is written in a message and in the messages among its files (<i>mọi chữ trong gói tin</i>), for the guard to read. */
final class Writings {
    private static final String ENDING = ".edxml";
    private static final String ATTACHMENT_NAME = "AttachmentName";
    private static final int BEGINNING = 1024;
    /** A message in a message in a message: what lies deeper is said to be unread. */
    private static final int DEEPEST = 3;

    private final List<Writing> all = new ArrayList<>();

    private Writings() {}

    static List<Writing> of(Message message) {
        Writings writings = new Writings();
        writings.read(message, 0);
        return List.copyOf(writings.all);
    }

    static List<Writing> inside(String name, Content content) {
        Writings writings = new Writings();
        writings.file(name, content, 0);
        return List.copyOf(writings.all);
    }

    private void read(Message message, int depth) {
        element(message.tree());
        for (Attachment file : message.attachments()) file(file.name(), file.content(), depth);
    }

    private void element(Element element) {
        element.attributes().values().forEach(value -> add(Place.ENVELOPE, value));
        add(place(element.name()), element.text());
        element.children().forEach(this::element);
    }

    private void add(Place place, String text) {
        if (!text.isBlank()) all.add(new Writing(place, text));
    }

    private static Place place(String element) {
        return switch (element) {
            case "Subject" -> Place.SUBJECT;
            case "Content" -> Place.CONTENT;
            case Business.REASON -> Place.REASON;
            case "Description" -> Place.DESCRIPTION;
            case ATTACHMENT_NAME -> Place.FILE_NAME;
            default -> Place.ENVELOPE;
        };
    }

    /** A file that is a message itself is read; one that only calls itself so is told of. */
    private void file(String name, Content content, int depth) {
        boolean named = name.toLowerCase(Locale.ROOT).strip().endsWith(ENDING);
        try {
            if (!named && !begins(content)) return;
            if (depth == DEEPEST) {
                all.add(new Writing(Place.UNREAD, ENDING));
                return;
            }
            try (Scratch scratch = Scratch.temporary();
                    InputStream in = content.open()) {
                read(EdXml.standard().read(in, scratch), depth + 1);
            }
        } catch (EdXmlException unread) {
            all.add(new Writing(Place.UNREAD, ENDING));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whatever it is called: a message says what it is in its first lines. */
    private static boolean begins(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8).contains("<" + Xml.ROOT);
        }
    }
}
