package vn.mtb.example.desk.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.mtb.example.desk.document.Documents.Document;
import vn.mtb.example.desk.document.Documents.Message;
import vn.mtb.example.desk.document.Documents.Way;
import vn.mtb.example.desk.signin.SignedIn;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.register.Line;
import vn.mtb.register.Subject;

/** Documents in and out: what each is called, what it is about, and how far it has come. */
@Controller
class DocumentsPage {
    private static final int ROWS = 50;
    private static final int LONGEST_SEARCH = 100;

    private final Desk desk;
    private final Documents documents;
    private final Tracking tracking;
    private final Doorways doorways;

    DocumentsPage(Desk desk, Documents documents, Tracking tracking, Doorways doorways) {
        this.desk = desk;
        this.documents = documents;
        this.tracking = tracking;
        this.doorways = doorways;
    }

    /**
     * A document in the list.
     *
     * @param document the document
     * @param last the last message about it
     * @param parked whether one of its messages waits for somebody
     */
    record Row(Document document, Optional<Message> last, boolean parked) {}

    /** A document of which only the register knows. */
    record OnRecord(Subject subject, Line first, Line last) {}

    @GetMapping("/documents")
    String list(
            @RequestParam(defaultValue = "out") String way,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int from,
            SignedIn who,
            Model model) {
        boolean incoming = way.equals("in");
        String text = q.strip().substring(0, Math.min(q.strip().length(), LONGEST_SEARCH));
        int first = Math.max(0, from);
        List<Document> found = documents.find(incoming, text, first, ROWS + 1);
        Map<String, String> parked = tracking.parked();
        model.addAttribute(
                "rows",
                found.stream()
                        .limit(ROWS)
                        .map(document -> row(document, parked))
                        .toList());
        model.addAttribute("next", found.size() > ROWS ? first + ROWS : null);
        model.addAttribute("onRecord", !incoming && first == 0 && text.isEmpty() ? onRecord() : List.of());
        model.addAttribute("way", incoming ? "in" : "out");
        model.addAttribute("q", text);
        model.addAttribute("missing", doorways.missing());
        model.addAttribute("closed", doorways.closed());
        model.addAttribute("unit", desk.unit().id());
        model.addAttribute("sends", servesHere(who, desk));
        return "documents";
    }

    private Row row(Document document, Map<String, String> parked) {
        List<Message> messages = tracking.followed(documents.messages(document.subject()), parked);
        Optional<Message> last = messages.stream().reduce((one, later) -> later);
        return new Row(document, last, messages.stream().anyMatch(message -> message.way() == Way.PARKED));
    }

    /** What was put on record about documents that the desk neither sent nor received. */
    private List<OnRecord> onRecord() {
        List<OnRecord> rows = new ArrayList<>();
        for (Subject subject : desk.register().subjects("document")) {
            if (documents.knows(subject.id())) continue;
            List<Line> lines = desk.register().history(subject);
            rows.add(new OnRecord(subject, lines.get(0), lines.get(lines.size() - 1)));
        }
        rows.sort(Comparator.comparing((OnRecord row) -> row.last().made().on()).reversed());
        return rows.subList(0, Math.min(ROWS, rows.size()));
    }

    /** Documents leave in the name of the unit: whoever acts for another body looks, and sends from a desk of its own. */
    static boolean servesHere(SignedIn who, Desk desk) {
        return who.actor().unit().equals(desk.unit().id());
    }

    static void mustServeHere(SignedIn who, Desk desk) {
        if (!servesHere(who, desk)) throw new AccessDeniedException("documents leave in the name of the unit");
    }
}
