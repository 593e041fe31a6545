package vn.mtb.client.mail;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.mtb.client.Request;

/** The templates of a session: level 1 of RFC 6570, each value written with percent signs. */
final class UriTemplate {
    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z0-9_]+)}");

    private UriTemplate() {}

    /** A template may be relative, and its braces are no part of an address. */
    static String absoluteTemplate(URI from, String template) {
        return absolute(from, template.replace("{", "%7B").replace("}", "%7D"))
                .toString()
                .replace("%7B", "{")
                .replace("%7D", "}");
    }

    static URI absolute(URI from, String address) {
        try {
            return from.resolve(address);
        } catch (IllegalArgumentException e) {
            throw new MissingField("an address that can be read");
        }
    }

    /**
     * A variable that is not named in the template is left out; one that is not given becomes empty, as RFC 6570 wants it. Nothing
     * where no address comes of it.
     */
    static Optional<URI> expanded(String template, Map<String, String> values) {
        Matcher matcher = VARIABLE.matcher(template);
        StringBuilder expanded = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(
                    expanded, Matcher.quoteReplacement(encode(values.getOrDefault(matcher.group(1), ""))));
        }
        try {
            return Optional.of(
                    Request.get(URI.create(matcher.appendTail(expanded).toString()))
                            .uri());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** All but the unreserved characters, byte by byte. */
    static String encode(String value) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
            if (unreserved(octet)) {
                encoded.append((char) octet);
            } else {
                encoded.append('%').append(String.format(Locale.ROOT, "%02X", octet & 0xff));
            }
        }
        return encoded.toString();
    }

    private static boolean unreserved(byte octet) {
        boolean letter = (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z');
        return letter || (octet >= '0' && octet <= '9') || "-._~".indexOf(octet) >= 0;
    }
}
