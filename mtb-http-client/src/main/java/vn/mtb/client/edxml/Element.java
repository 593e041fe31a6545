package vn.mtb.client.edxml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One element of a message (<i>phần tử của gói tin</i>), with all that stands in it: what the typed views do not know is still here, and is written again
 * unchanged. Line ends are {@code \n}, text of blanks alone counts as none, and blanks in attributes are spaces, as XML
 * itself reads them.
 *
 * @param name the local name; with its prefix where that is not the prefix of the envelope
 * @param attributes by name, in their order
 * @param text the text directly in it
 * @param children the elements in it, in their order
 */
public record Element(String name, Map<String, String> attributes, String text, List<Element> children) {
    private static final String NONE_WRITTEN = "null";

    /** Refuses characters that XML cannot hold, naming the element but not the text. */
    public Element {
        Xml.checkName(name);
        Map<String, String> held = new LinkedHashMap<>();
        attributes.forEach((key, value) -> {
            Xml.checkName(key);
            held.put(key, Xml.attribute(name, value));
        });
        attributes = Collections.unmodifiableMap(held);
        text = Xml.text(name, text);
        children = List.copyOf(children);
    }

    /**
     * An element with text.
     *
     * @param name its name
     * @param text its text
     * @return the element
     */
    public static Element of(String name, String text) {
        return new Element(name, Map.of(), text, List.of());
    }

    /**
     * An element with elements in it.
     *
     * @param name its name
     * @param children the elements, in their order
     * @return the element
     */
    public static Element of(String name, List<Element> children) {
        return new Element(name, Map.of(), "", children);
    }

    /**
     * The text of a child, as live systems mean it: missing, empty and the word {@code null} are all nothing.
     *
     * @param path the names of the children, from here down
     * @return the text without blanks around it
     */
    public Optional<String> text(String... path) {
        return child(path)
                .map(found -> found.text.strip())
                .filter(found -> !found.isEmpty() && !found.equals(NONE_WRITTEN));
    }

    /**
     * The first child along a path.
     *
     * @param path the names of the children, from here down
     * @return the child
     */
    public Optional<Element> child(String... path) {
        Element at = this;
        for (String step : path) {
            Element next = at.first(step);
            if (next == null) return Optional.empty();
            at = next;
        }
        return Optional.of(at);
    }

    /**
     * All children of a name.
     *
     * @param wanted the name
     * @return them, in their order
     */
    public List<Element> children(String wanted) {
        return children.stream().filter(child -> child.name.equals(wanted)).toList();
    }

    /**
     * The same element with the text of one child set: put in place where the child stands, else at the end.
     *
     * @param child the name of the child
     * @param value its text
     * @return the new element
     */
    public Element with(String child, String value) {
        return with(of(child, value));
    }

    /**
     * The same element with one child: in place of the first of that name, else at the end.
     *
     * @param child the child
     * @return the new element
     */
    public Element with(Element child) {
        List<Element> changed = new ArrayList<>(children);
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).name.equals(child.name)) {
                changed.set(i, child);
                return new Element(name, attributes, text, changed);
            }
        }
        changed.add(child);
        return new Element(name, attributes, text, changed);
    }

    /** Whether nothing at all stands in it, as in {@code <ResponseFor />}. */
    boolean empty() {
        return text.isEmpty() && children.stream().allMatch(Element::empty);
    }

    private @Nullable Element first(String wanted) {
        for (Element child : children) if (child.name.equals(wanted)) return child;
        return null;
    }

    /** Its name and how much stands in it; the text may be personal data. */
    @Override
    public String toString() {
        return "<" + name + "> with " + children.size() + " elements";
    }
}
