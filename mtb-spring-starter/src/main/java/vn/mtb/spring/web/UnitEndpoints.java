package vn.mtb.spring.web;

import java.time.LocalDate;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;
import vn.mtb.law.Period;
import vn.mtb.party.Unit;
import vn.mtb.spring.unit.ServedUnit;
import vn.mtb.spring.unit.Units;

/** The units that somebody sees (<i>các đơn vị trong phạm vi được xem</i>). */
@RestController
@RequestMapping(path = "/units", produces = MediaType.APPLICATION_JSON_VALUE)
final class UnitEndpoints {
    private final Answers answers;
    private final Units units;

    UnitEndpoints(Answers answers, Units units) {
        this.answers = answers;
        this.units = units;
    }

    /** Who the caller is, and the units whose registers he sees. */
    @Says(vi = "Người gọi là ai và xem được những đơn vị nào", en = "Who the caller is, and which units he sees")
    @GetMapping
    ResponseEntity<byte[]> all(Caller caller) {
        ObjectNode node = Json.object();
        node.putObject("actor")
                .put("person", caller.actor().person().value())
                .put("as", caller.actor().as().name())
                .put("unit", caller.actor().unit().value());
        var rows = node.putArray("units");
        for (ServedUnit unit : units.all()) {
            if (caller.scope().includes(unit.id())) rows.add(shown(unit.unit()));
        }
        return answers.ok(node, caller.language());
    }

    /** One of them. */
    @Says(vi = "Một đơn vị", en = "One unit")
    @GetMapping("/{unit}")
    ResponseEntity<byte[]> one(Seen seen) {
        return answers.ok(shown(seen.unit().unit()), seen.language());
    }

    private static ObjectNode shown(Unit unit) {
        Period days = unit.existing();
        ObjectNode node = Json.object()
                .put("unit", unit.id().value())
                .put("kind", unit.kind().name());
        Json.put(node, "parent", unit.parent());
        node.put("from", days.from().equals(LocalDate.MIN) ? null : days.from().toString());
        return node.put("until", days.ends() ? days.until().toString() : null);
    }
}
