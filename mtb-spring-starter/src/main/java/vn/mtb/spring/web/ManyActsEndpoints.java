package vn.mtb.spring.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.outcome.Outcome;
import vn.mtb.register.Chain;
import vn.mtb.register.Command;
import vn.mtb.register.Conflict;
import vn.mtb.register.Item;
import vn.mtb.register.KeyReused;
import vn.mtb.register.Recorded;

/** One act on many tablets, such as their hand-over (<i>bàn giao nhiều máy</i>): all or none, or each with its own outcome. */
@RestController
@RequestMapping(path = "/units/{unit}/acts", produces = MediaType.APPLICATION_JSON_VALUE)
final class ManyActsEndpoints {
    /** What a key may be longer by for a row. */
    private static final int ROW = 3;

    private static final int LONGEST_KEY = 100;

    private final Answers answers;

    ManyActsEndpoints(Answers answers) {
        this.answers = answers;
    }

    /** Judges every act; records all or none, or each that is settled under the key with its row's number behind. */
    @Says(
            vi = "Ghi hành vi với nhiều máy: tất cả hoặc không, hoặc từng dòng",
            en = "Record acts on many tablets: all or none, or row by row",
            form = ManyActsForm.class)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> take(
            Seen seen, @RequestHeader("Idempotency-Key") Optional<String> idempotencyKey, Body body) {
        String key = Given.key(idempotencyKey);
        if (key.length() > LONGEST_KEY - ROW) throw Flawed.of("Idempotency-Key", "flaw-key", Given.shown(key));
        ManyActsForm form = body.as(ManyActsForm.class);
        form.mustBeManyTablets();
        form.rows().forEach(row -> seen.tabletOrNew(row.tablet()));
        if (form.together()) return answers.command(together(seen, key, form.rows()), seen.language());
        ObjectNode node = Json.object();
        ArrayNode rows = node.putArray("rows");
        for (int i = 0; i < form.rows().size(); i++) {
            rows.add(one(seen, key + "." + i, form.rows().get(i)));
        }
        return answers.ok(node, seen.language());
    }

    private static Outcome<Recorded> together(Seen seen, String key, List<ManyActsForm.Row> rows) {
        List<Commands.Asked> asked =
                rows.stream().map(row -> row.by(seen.caller().actor())).toList();
        return Commands.once(seen.unit(), key, asked, () -> {
            List<Item> items = new ArrayList<>();
            Map<Chain, Integer> read = new HashMap<>();
            for (int i = 0; i < rows.size(); i++) {
                ManyActsForm.Row row = rows.get(i);
                Command one = ActEndpoints.command(seen, key, row.tablet(), row.version(), asked.get(i));
                items.addAll(one.items());
                read.putAll(one.read());
            }
            return new Command(key, items, read);
        });
    }

    /** What became of a row; a row that lost a race, or whose key was used for something else, does not end the others. */
    private ObjectNode one(Seen seen, String key, ManyActsForm.Row row) {
        ObjectNode node = Json.object().put("tablet", row.tablet().value()).put("key", key);
        Commands.Asked asked = row.by(seen.caller().actor());
        try {
            Outcome<Recorded> answer = Commands.once(
                    seen.unit(), key, asked, () -> ActEndpoints.command(seen, key, row.tablet(), row.version(), asked));
            answers.outcome(answer, seen.language())
                    .properties()
                    .forEach(part -> node.set(part.getKey(), part.getValue()));
        } catch (Conflict changed) {
            Problem problem = row.version().isPresent() ? Problem.CHANGED_MEANWHILE : Problem.CONFLICT;
            node.set("problem", answers.problem(problem, seen.language()));
        } catch (KeyReused other) {
            node.set("problem", answers.problem(Problem.KEY_REUSED, seen.language()));
        }
        return node;
    }
}
