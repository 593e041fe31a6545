package vn.mtb.example.desk.document;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.mtb.client.ClientException;
import vn.mtb.client.axis.Agency;
import vn.mtb.document.Channel;
import vn.mtb.example.desk.page.Words;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.spring.exchange.Doors;

/** The units that the axis knows, searched by name or code: whom a document can be sent to. */
@Controller
class AgenciesPage {
    private static final Duration KEPT_FOR = Duration.ofHours(1);
    private static final int ROWS = 100;
    private static final int LONGEST_SEARCH = 100;

    private final Desk desk;
    private final Doors doors;
    private final Doorways doorways;
    private final InstantSource clock;
    private List<Agency> known = List.of();
    private Instant fetched = Instant.EPOCH;

    AgenciesPage(Desk desk, Doors doors, Doorways doorways, InstantSource clock) {
        this.desk = desk;
        this.doors = doors;
        this.doorways = doorways;
        this.clock = clock;
    }

    @GetMapping("/documents/units")
    String find(@RequestParam(defaultValue = "") String q, Model model) {
        String text = q.strip().substring(0, Math.min(q.strip().length(), LONGEST_SEARCH));
        List<Agency> found = List.of();
        boolean open = doorways.open(Channel.DOCUMENT_SYSTEM);
        try {
            if (open && !text.isEmpty()) found = matching(text);
        } catch (ClientException failed) {
            model.addAttribute("failed", failed.in(Words.in(model).language()));
        }
        model.addAttribute("q", text);
        model.addAttribute("rows", found.stream().limit(ROWS).toList());
        model.addAttribute("more", found.size() > ROWS);
        model.addAttribute("open", open);
        model.addAttribute("unit", desk.unit().id());
        return "document-units";
    }

    private List<Agency> matching(String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return agencies().stream()
                .filter(one -> one.code().toLowerCase(Locale.ROOT).contains(wanted)
                        || one.name().orElse("").toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    /** Live lists have more than a hundred thousand: fetched when first asked for, and again after a while. */
    private synchronized List<Agency> agencies() {
        if (fetched.plus(KEPT_FOR).isBefore(clock.instant())) {
            List<Agency> all = new ArrayList<>();
            doors.axis(desk.unit().id()).agencies(all::add);
            known = List.copyOf(all);
            fetched = clock.instant();
        }
        return known;
    }
}
