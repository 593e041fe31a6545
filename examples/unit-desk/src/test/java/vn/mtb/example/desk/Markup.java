package vn.mtb.example.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What is wrong with a page for somebody who does not see it, or whose browser runs no script of the page. */
final class Markup {
    private static final Set<String> NOT_FILLED = Set.of("hidden", "submit", "button");

    private final Document page;
    private final List<String> flaws = new ArrayList<>();

    private Markup(String html) {
        page = Jsoup.parse(html);
    }

    static List<String> flaws(String html, String language) {
        Markup markup = new Markup(html);
        markup.look(language);
        return markup.flaws;
    }

    private void look(String language) {
        if (!page.select("html").attr("lang").equals(language))
            flaw("lang is " + page.select("html").attr("lang"));
        if (page.title().isBlank()) flaw("no title");
        if (page.select("h1").size() != 1) flaw(page.select("h1").size() + " h1");
        if (page.select("main").size() != 1) flaw("no main");
        headings();
        ids();
        page.select("input, select, textarea").forEach(this::labelled);
        page.select("img:not([alt])").forEach(one -> flaw("no alt: " + one));
        page.select("svg[role=img]:not([aria-label])").forEach(one -> flaw("no label: " + one));
        page.select("a[href], button").forEach(one -> {
            if (one.text().isBlank() && one.attr("aria-label").isBlank()) flaw("nothing to read: " + one);
        });
        page.select("table").forEach(table -> {
            if (table.select("th[scope]").isEmpty()) flaw("table without heads: " + table.text());
        });
        page.select("script:not([src]), style, [style], [onclick], [onchange]").forEach(one -> flaw("inline: " + one));
        page.select("[src^=http], link[href^=http]").forEach(one -> flaw("from elsewhere: " + one));
        if (page.text().contains("??")) flaw("a word is missing: " + around("??"));
    }

    private void headings() {
        int before = 1;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > before + 1) flaw("from h" + before + " to " + heading);
            before = level;
        }
    }

    private void ids() {
        Set<String> seen = new HashSet<>();
        page.select("[id]").forEach(one -> {
            if (!seen.add(one.id())) flaw("twice: #" + one.id());
        });
        page.select("[aria-labelledby]").forEach(one -> {
            if (!seen.contains(one.attr("aria-labelledby"))) flaw("no heading " + one.attr("aria-labelledby"));
        });
    }

    private void labelled(Element field) {
        if (NOT_FILLED.contains(field.attr("type")) || !field.attr("aria-label").isBlank()) return;
        if (field.id().isBlank()
                ? field.parents().select("label").isEmpty()
                : page.select("label[for=" + field.id() + "]").isEmpty()) {
            flaw("no label: " + field);
        }
    }

    private String around(String text) {
        int at = page.text().indexOf(text);
        return page.text().substring(Math.max(0, at - 40), Math.min(page.text().length(), at + 60));
    }

    private void flaw(String what) {
        flaws.add(what);
    }
}
