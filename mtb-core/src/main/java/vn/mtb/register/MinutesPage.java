package vn.mtb.register;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.mtb.law.Language;
import vn.mtb.outcome.Messages;
import vn.mtb.party.Actor;
import vn.mtb.party.Minutes;
import vn.mtb.tablet.Books;
import vn.mtb.tablet.Tablet;

/**
 * Two-sided minutes as a page to print and sign (<i>Biên bản bàn giao, tiếp nhận</i>): Vietnamese with English beneath, no script, every
 * value escaped. Names come from the directory and stay outside the register.
 *
 * @legal khoản 2 Điều 4, khoản 4 Điều 4 Quy chế
 */
public final class MinutesPage {
    /** It lies in the page itself, which is also stored and sent as one file. */
    private static final String STYLE = """
            body{font-family:'Times New Roman',serif;max-width:18cm;margin:1cm auto;line-height:1.4}
            h1{text-align:center;font-size:1.3em;margin:0}
            h1+p{text-align:center}
            table{width:100%;border-collapse:collapse;margin:1em 0}
            th,td{border:1px solid #000;padding:.3em .5em;text-align:left;vertical-align:top}
            small{display:block;font-weight:normal;font-style:italic}
            .signatures td{border:0;height:4cm;text-align:center;width:50%}
            @media print{body{margin:0}table{page-break-inside:avoid}}
            """;

    private static final String POLICY = "default-src 'none'; style-src 'sha256-"
            + Base64.getEncoder().encodeToString(Sha256.of(STYLE.getBytes(StandardCharsets.UTF_8)))
            + "'; frame-ancestors 'none'";

    private final StringBuilder page = new StringBuilder();
    private final Directory directory;

    private MinutesPage(Directory directory) {
        this.directory = Objects.requireNonNull(directory, "directory");
    }

    /**
     * The page.
     *
     * @param minutes the minutes
     * @param place where they are signed
     * @param tablet the tablet as it was before
     * @param directory names and posts
     * @return a whole HTML document in UTF-8
     */
    public static String of(Minutes minutes, String place, Tablet tablet, Directory directory) {
        return new MinutesPage(directory).write(minutes, place, tablet);
    }

    /**
     * The content security policy under which the page is to be shown: its own style, known by its digest, and nothing else.
     *
     * @return the value of a {@code Content-Security-Policy} header
     */
    public static String policy() {
        return POLICY;
    }

    private String write(Minutes minutes, String place, Tablet tablet) {
        page.append("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(escaped(word("page-title", Language.VIETNAMESE) + " " + minutes.number()))
                .append("</title>\n<style>")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(both("page-title"))
                .append("</h1>\n<p>")
                .append(escaped(word("page-number", Language.VIETNAMESE) + " " + minutes.number()))
                .append("</p>\n<table>\n");
        row("page-date", Messages.name(Language.VIETNAMESE, minutes.signedOn()));
        row("page-place", place);
        row("page-giver", side(minutes.giver()));
        row("page-receiver", side(minutes.receiver()));
        minutes.witness().ifPresent(witness -> row("page-witness", directory.shown(witness, Language.VIETNAMESE)));
        page.append("</table>\n<table>\n");
        row("page-tablet", tablet.id().value());
        row("page-serial", tablet.serial());
        row("page-value", value(tablet.books()));
        row(
                "page-warranty",
                tablet.warrantyUntil()
                        .map(day -> Messages.name(Language.VIETNAMESE, day))
                        .orElse("—"));
        row("page-condition", minutes.condition());
        row("page-accessories", minutes.accessories().stream().collect(Collectors.joining("; ")));
        page.append("</table>\n<p>")
                .append(both("page-copies"))
                .append("</p>\n<table class=\"signatures\">\n<tr><td><b>");
        page.append(both("page-giver")).append("</b>").append(both("page-sign"));
        page.append(signature(minutes.giver())).append("</td><td><b>");
        page.append(both("page-receiver")).append("</b>").append(both("page-sign"));
        page.append(signature(minutes.receiver())).append("</td></tr>\n</table>\n</body>\n</html>\n");
        return page.toString();
    }

    private void row(String key, String value) {
        page.append("<tr><th>").append(both(key)).append("</th><td>");
        page.append(escaped(value.isBlank() ? "—" : value)).append("</td></tr>\n");
    }

    private String side(Actor actor) {
        String post = directory
                .card(actor.person())
                .map(Directory.Card::post)
                .filter(text -> !text.isBlank())
                .orElse("");
        return directory.shown(actor.person(), Language.VIETNAMESE) + (post.isEmpty() ? "" : ", " + post) + " ("
                + Messages.name(Language.VIETNAMESE, actor.as()) + ", " + actor.unit() + ")";
    }

    private String signature(Actor actor) {
        return "<br><br><br><br>" + escaped(directory.shown(actor.person(), Language.VIETNAMESE));
    }

    private static String value(Books books) {
        long dong = books instanceof Books.On on
                ? on.valueInDong()
                : books instanceof Books.NotYet waiting ? waiting.valueInDong() : 0;
        return String.format(Locale.ROOT, "%,d", dong).replace(',', '.') + " đồng";
    }

    private static String both(String key) {
        return escaped(word(key, Language.VIETNAMESE)) + "<small>" + escaped(word(key, Language.ENGLISH)) + "</small>";
    }

    private static String word(String key, Language language) {
        return Messages.say(language, key);
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }
}
