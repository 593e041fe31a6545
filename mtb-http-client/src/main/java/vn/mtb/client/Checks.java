package vn.mtb.client;

import java.net.URI;
import java.util.Locale;

/** What is checked before it can reach the wire (<i>kiểm tra đầu vào</i>). */
final class Checks {
    private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

    private Checks() {}

    /** A header's name: an RFC 9110 token. */
    static String headerName(String name) {
        if (name.isEmpty()) throw new IllegalArgumentException("the header has no name");
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(asciiLetterOrDigit(c) || TOKEN_MARKS.indexOf(c) >= 0)) {
                throw new IllegalArgumentException("the name of a header has, at position " + i + ", the character U+"
                        + hex(c) + "; only letters, digits and " + TOKEN_MARKS + " may stand in it");
            }
        }
        return name;
    }

    /** A header's value: visible ASCII, blanks and tabs. The value itself is never repeated in the message. */
    static String headerValue(String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\t' || (c >= ' ' && c <= '~')) continue;
            String advice =
                    c > '~' && c != 0x7f ? "encode it first, as its protocol says" : "take line ends and controls out";
            throw new IllegalArgumentException("the value of header " + name + " has, at position " + i
                    + ", the character U+" + hex(c) + "; " + advice);
        }
        return value;
    }

    /** An address that can be called: http or https, a host, no user name in it. */
    static URI address(URI uri) {
        String scheme = uri.getScheme();
        if (scheme == null || !(scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))) {
            throw new BadInput("address-without-http", scheme == null ? "—" : scheme);
        }
        if (uri.getHost() == null) throw new BadInput("address-without-a-host");
        if (uri.getRawUserInfo() != null) throw new BadInput("address-with-a-user", uri.getHost());
        return uri;
    }

    private static boolean asciiLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static String hex(char c) {
        return String.format(Locale.ROOT, "%04X", (int) c);
    }
}
