package vn.mtb.example.desk.regulation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.mtb.example.desk.page.Words;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.spring.unit.Regulations;
import vn.mtb.unitrule.Conformity;

/** The city's regulation clause by clause with the rules that hold it, and the unit's own with how it conforms. */
@Controller
class RegulationPage {
    private final Desk desk;
    private final Regulations regulations;

    RegulationPage(Desk desk, Regulations regulations) {
        this.desk = desk;
        this.regulations = regulations;
    }

    @GetMapping("/regulation")
    String regulation(
            @RequestParam(defaultValue = "") String q,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx,
            Model model) {
        model.addAttribute("q", q);
        model.addAttribute("clauses", Clauses.with(q, desk.unit().rules().rulebook(), Words.in(model)));
        if (htmx != null) return "regulation :: clauses";
        desk.unit().rules().regulation(desk.today()).ifPresent(own -> {
            model.addAttribute("own", own);
            model.addAttribute("conformity", Conformity.of(own));
        });
        regulations.inForce().stream()
                .filter(one -> one.unit().equals(desk.unit().id()))
                .findFirst()
                .ifPresent(read -> model.addAttribute("read", read));
        return "regulation";
    }
}
