package vn.mtb.spring.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.law.Language;
import vn.mtb.outcome.Messages;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.register.Deed;
import vn.mtb.register.Line;
import vn.mtb.register.Subject;
import vn.mtb.spring.register.Page;
import vn.mtb.spring.register.TabletQuery;
import vn.mtb.spring.register.TabletState;
import vn.mtb.spring.register.Tablets;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Status;

/** Tablets as they are now, and what their lines say (<i>máy tính bảng và sổ theo dõi</i>). */
@RestController
@RequestMapping(path = "/units/{unit}/tablets", produces = MediaType.APPLICATION_JSON_VALUE)
final class TabletEndpoints {
    private static final int LONGEST_TEXT = 64;
    private static final int LONGEST_MARK = 200;
    private static final int MOST_ROWS = 1000;
    private static final int USUAL_ROWS = 50;

    private final Answers answers;
    private final Tablets tablets;

    TabletEndpoints(Answers answers, Tablets tablets) {
        this.answers = answers;
        this.tablets = tablets;
    }

    /** A page of tablets; what is not given does not narrow. */
    @Says(vi = "Tìm máy, theo trang", en = "Search tablets, by pages")
    @GetMapping
    ResponseEntity<byte[]> search(
            Seen seen,
            @RequestParam("text") Optional<String> text,
            @RequestParam("status") Optional<List<String>> status,
            @RequestParam("holder") Optional<String> holder,
            @RequestParam("after") Optional<String> after,
            @RequestParam("limit") Optional<String> limit) {
        Set<Status> statuses = status.orElse(List.of()).stream()
                .map(name -> Given.constant("status", Status.class, name))
                .collect(Collectors.toSet());
        Optional<PersonId> asked = holder.map(Given::person);
        ObjectNode node = Json.object();
        var rows = node.putArray("tablets");
        Optional<PersonId> confined = seen.caller().confinedTo();
        if (confined.isPresent() && asked.isPresent() && !confined.equals(asked)) {
            node.putNull("next");
            return answers.ok(node, seen.language());
        }
        TabletQuery query = new TabletQuery(
                text.map(words -> Given.text("text", words, LONGEST_TEXT)),
                statuses,
                confined.or(() -> asked),
                Optional.of(seen.unit().id()),
                after.map(mark -> Given.text("after", mark, LONGEST_MARK)),
                limit.map(rowsAsked -> Given.number("limit", rowsAsked, 1, MOST_ROWS))
                        .orElse(USUAL_ROWS));
        Page<TabletState> page = page(query, seen);
        for (TabletState state : page.rows()) rows.add(shown(state, seen.language()));
        Json.put(node, "next", page.next());
        return answers.ok(node, seen.language());
    }

    private Page<TabletState> page(TabletQuery query, Seen seen) {
        try {
            return tablets.find(query, seen.scope());
        } catch (IllegalArgumentException noMark) {
            if (query.after().isEmpty()) throw noMark;
            throw Flawed.of("after", "flaw-after", Given.shown(query.after().get()));
        }
    }

    /** One tablet; its version is the tag that {@code If-Match} takes. */
    @Says(vi = "Một máy; ETag là phiên bản", en = "One tablet; its ETag is the version")
    @GetMapping("/{tablet}")
    ResponseEntity<byte[]> one(Seen seen, @PathVariable("tablet") String id) {
        TabletState state = seen.tablet(Given.tablet(id));
        return answers.ok(shown(state, seen.language()), seen.language(), Optional.of(state.version()));
    }

    /** The lines of a tablet with their reasons; a user sees those since it came into his hands. */
    @Says(vi = "Các dòng sổ của máy, kèm lý do và căn cứ", en = "The lines of a tablet, with reasons and citations")
    @GetMapping("/{tablet}/ledger")
    ResponseEntity<byte[]> ledger(
            Seen seen,
            @PathVariable("tablet") String id,
            @RequestParam("after") Optional<String> after,
            @RequestParam("limit") Optional<String> limit) {
        TabletId tablet = Given.tablet(id);
        TabletState state = seen.tablet(tablet);
        int most = limit.map(text -> Given.number("limit", text, 1, MOST_ROWS)).orElse(USUAL_ROWS);
        List<Line> lines = seen.register().history(Subject.tablet(tablet));
        int first = after.map(text -> Given.number("after", text, 0, Integer.MAX_VALUE - 1) + 1)
                .orElse(0);
        int from = Math.max(first, firstSeen(lines, seen.caller().confinedTo()));
        ObjectNode node = Json.object();
        var array = node.putArray("lines");
        lines.stream().skip(from).limit(most).forEach(line -> array.add(Lines.whole(line, seen.language())));
        boolean more = (long) from + most < lines.size();
        node.put("next", more ? String.valueOf(from + most - 1) : null);
        return answers.ok(node, seen.language(), Optional.of(state.version()));
    }

    /** The line that put the tablet into somebody's hands; the first one for who sees all, and for one found in his hands. */
    static int firstSeen(List<Line> lines, Optional<PersonId> confinedTo) {
        if (confinedTo.isEmpty()) return 0;
        for (int i = lines.size() - 1; i > 0; i--) {
            if (lines.get(i).deed() instanceof Deed.OnTablet on
                    && on.act() instanceof Act.Issuing issuing
                    && issuing.holder().equals(confinedTo.get())) {
                return i;
            }
        }
        return 0;
    }

    private static ObjectNode shown(TabletState state, Language language) {
        ObjectNode node = Json.object();
        node.put("tablet", state.tablet().value());
        node.put("register", state.register().value());
        node.put("version", state.version());
        node.put("status", state.status().name());
        node.put("statusName", Messages.name(language, state.status()));
        node.put("custody", state.custody().name());
        Json.put(node, "holder", state.holder());
        Json.put(node, "managingUnit", state.managingUnit());
        node.put("serial", state.serial());
        Json.put(node, "assetCode", state.assetCode());
        node.put("asOf", state.asOf().toString());
        Json.put(node, "warrantyUntil", state.warrantyUntil());
        return node;
    }
}
