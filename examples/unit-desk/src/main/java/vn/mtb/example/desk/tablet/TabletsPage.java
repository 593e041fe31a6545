package vn.mtb.example.desk.tablet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.mtb.example.desk.page.Table;
import vn.mtb.example.desk.page.Words;
import vn.mtb.example.desk.signin.SignedIn;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.party.PersonId;
import vn.mtb.spring.register.Page;
import vn.mtb.spring.register.TabletQuery;
import vn.mtb.spring.register.TabletState;
import vn.mtb.spring.register.Tablets;
import vn.mtb.spring.unit.TabletImport;
import vn.mtb.tablet.Status;

/** The list of tablets: searched, filtered, page by page, and as a file for a spreadsheet. */
@Controller
class TabletsPage {
    private static final int ROWS = 25;
    private static final int EXPORTED_AT_ONCE = 500;

    private final Desk desk;
    private final Tablets tablets;

    TabletsPage(Desk desk, Tablets tablets) {
        this.desk = desk;
        this.tablets = tablets;
    }

    @GetMapping("/tablets")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(defaultValue = "") String holder,
            @RequestParam(defaultValue = "") String after,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            SignedIn who,
            Model model) {
        Page<TabletState> page = tablets.find(query(q, status, holder, after, ROWS, who), desk.scope());
        Words.in(model).meet(page.rows().stream().flatMap(one -> one.holder().stream()));
        model.addAttribute("rows", page.rows());
        model.addAttribute("next", page.next().orElse(null));
        model.addAttribute("q", q);
        model.addAttribute("status", status);
        model.addAttribute("holder", holder);
        model.addAttribute("after", after);
        model.addAttribute("people", who.seesOnlyOwn() ? List.of() : desk.listed());
        model.addAttribute(
                "statuses",
                Arrays.stream(Status.values())
                        .filter(one -> one != Status.ABSENT)
                        .toList());
        return htmx == null ? "tablets" : "tablets :: rows";
    }

    /** With the heads and values of the import, which takes such a file for what the register has already. */
    @GetMapping("/tablets/export.{kind:csv|xlsx}")
    void export(
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(defaultValue = "") String holder,
            SignedIn who,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Words words = Words.in(model);
        Table table = Table.sent("tablets", kind, response);
        table.row(TabletImport.heads(words.language()));
        String after = "";
        do {
            Page<TabletState> page = tablets.find(query(q, status, holder, after, EXPORTED_AT_ONCE, who), desk.scope());
            words.meet(page.rows().stream().flatMap(one -> one.holder().stream()));
            for (TabletState one : page.rows()) {
                String user = one.holder().map(words::person).orElse("");
                table.row(TabletImport.row(desk.register().tablet(one.tablet()), user, words.language()));
            }
            after = page.next().orElse("");
        } while (!after.isEmpty());
        table.end();
    }

    private static TabletQuery query(
            String q, @Nullable Status status, String holder, String after, int limit, SignedIn who) {
        Optional<PersonId> asked =
                who.seesOnlyOwn() ? Optional.of(who.person()) : text(holder).map(TabletsPage::person);
        return new TabletQuery(
                text(q), status == null ? Set.of() : Set.of(status), asked, Optional.empty(), text(after), limit);
    }

    /** What is no id belongs to nobody, who holds nothing. */
    private static PersonId person(String typed) {
        return new PersonId(typed.matches("[A-Za-z0-9._:-]{1,64}") ? typed : "-");
    }

    private static Optional<String> text(String typed) {
        return Optional.of(typed.strip()).filter(some -> !some.isEmpty());
    }
}
