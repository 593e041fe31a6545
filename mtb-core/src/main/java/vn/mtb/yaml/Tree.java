package vn.mtb.yaml;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Builds a tree from the events of the parser (<i>dựng cây</i>), within bounds of depth and of number. */
final class Tree {
    static final int DEEPEST = 32;
    static final int MOST_NODES = 100_000;

    private final String file;
    private final String text;
    private final Mistakes mistakes;
    private final Iterator<Event> events;
    private int nodes;

    Tree(String file, String text, Mistakes mistakes) {
        this.file = file;
        this.text = text;
        this.mistakes = mistakes;
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(Integer.MAX_VALUE)
                .setParseComments(false)
                .build();
        this.events = new ParserImpl(settings, new StreamReader(settings, text));
    }

    /** The tree; refused at once where the structure cannot be followed. */
    Node read() {
        try {
            Event event = events.next();
            while (event instanceof StreamStartEvent) event = events.next();
            if (!(event instanceof DocumentStartEvent)) throw Yaml.refused("yaml-empty", file);
            Node top = node(events.next(), "$", 1);
            if (top instanceof Node.Scalar scalar && scalar.empty()) mistakes.note("yaml-empty", Where.top(file));
            event = events.next();
            while (event instanceof DocumentEndEvent) event = events.next();
            if (event instanceof DocumentStartEvent) mistakes.note("yaml-second-document", where(event, "$"));
            return top;
        } catch (MarkedYamlEngineException broken) {
            Where place = broken.getProblemMark()
                    .or(broken::getContextMark)
                    .map(mark -> where(mark, "$"))
                    .orElse(Where.top(file));
            throw ended("yaml-broken", place, Shown.text(broken.getProblem()));
        } catch (ReaderException unprintable) {
            int index = text.offsetByCodePoints(
                    0, Math.min(unprintable.getPosition(), text.codePointCount(0, text.length())));
            throw ended(
                    "yaml-unprintable",
                    Lines.at(file, text, index),
                    "U+" + Integer.toHexString(unprintable.getCodePoint()));
        } catch (YamlEngineException broken) {
            throw ended("yaml-broken", Where.top(file), Shown.text(String.valueOf(broken.getMessage())));
        }
    }

    private BadFile ended(String id, Where where, Object... arguments) {
        mistakes.note(id, where, arguments);
        return new BadFile(mistakes.all());
    }

    private Node node(Event event, String path, int depth) {
        Where where = where(event, path);
        if (depth > DEEPEST) throw ended("yaml-too-deep", where, DEEPEST);
        if (++nodes > MOST_NODES) throw ended("yaml-too-many", where, MOST_NODES);
        if (event instanceof AliasEvent) {
            mistakes.note("yaml-alias", where);
            return new Node.Scalar("", false, where);
        }
        if (event instanceof NodeEvent named && named.getAnchor().isPresent()) mistakes.note("yaml-anchor", where);
        tag(event).filter(tag -> !tag.equals("!")).ifPresent(tag -> mistakes.note("yaml-tag", where, Shown.text(tag)));
        if (event instanceof ScalarEvent scalar) {
            return new Node.Scalar(composed(scalar.getValue()), scalar.isPlain(), where);
        }
        if (event instanceof MappingStartEvent) return mapping(where, depth);
        List<Node> items = new ArrayList<>();
        for (Event item = events.next(); !(item instanceof CollectionEndEvent); item = events.next()) {
            items.add(node(item, path + "[" + items.size() + "]", depth + 1));
        }
        return new Node.Sequence(items, where);
    }

    private Node mapping(Where where, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (Event event = events.next(); !(event instanceof CollectionEndEvent); event = events.next()) {
            Where keyAt = where(event, where.path());
            Node key = node(event, where.path(), depth + 1);
            if (!(key instanceof Node.Scalar name)) {
                mistakes.note("yaml-key-is-no-text", keyAt);
                node(events.next(), where.path(), depth + 1);
                continue;
            }
            String path = where.path() + "." + Shown.text(name.text());
            Where place = new Where(file, keyAt.line(), keyAt.column(), path);
            Node value = node(events.next(), path, depth + 1);
            Node.Entry earlier = entries.putIfAbsent(name.text(), new Node.Entry(place, value));
            if (earlier != null) {
                mistakes.note(
                        "yaml-twice",
                        place,
                        Shown.text(name.text()),
                        String.valueOf(earlier.key().line()));
            }
        }
        return new Node.Mapping(entries, where);
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) return scalar.getTag();
        return event instanceof CollectionStartEvent many ? many.getTag() : Optional.empty();
    }

    private Where where(Event event, String path) {
        return event.getStartMark().map(mark -> where(mark, path)).orElse(new Where(file, 1, 1, path));
    }

    private Where where(Mark mark, String path) {
        return new Where(file, mark.getLine() + 1, mark.getColumn() + 1, path);
    }

    private static String composed(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFC);
    }
}
