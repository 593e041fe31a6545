package vn.mtb.unitrule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.mtb.party.Position;
import vn.mtb.tablet.Step;
import vn.mtb.yaml.Choices;
import vn.mtb.yaml.Fields;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Mistakes;
import vn.mtb.yaml.Read;

/** What the unit asks for besides, as a file says it (<i>các mục về yêu cầu thêm</i>). */
final class DemandForm {
    private DemandForm() {}

    static List<Read<? extends List<? extends Content>>> sections(Fields fields, WrittenNames names) {
        Form<Position> post = Form.named(names::positions);
        return List.of(
                fields.or(
                        Keys.PAPERS,
                        Form.listOf(RegulationForm.placed(Form.object(DemandForm::acknowledgement)))
                                .then(DemandForm::eachPaperOnce),
                        List.of()),
                RegulationForm.many(fields, Keys.DUTIES, Form.object(section -> {
                    Read<String> text = section.needed(Keys.TEXT, Words.form("text"));
                    Read<Clause> clause = RegulationForm.clause(section);
                    return section.make(() -> new Demand.ExtraDuty(clause.get(), text.get()));
                })),
                RegulationForm.many(fields, Keys.SIGNS_INSTEAD, Form.object(section -> {
                    Read<Position> head = section.needed(Keys.HEAD, post);
                    Read<Position> signer = section.needed(Keys.BY, post);
                    Read<Clause> clause = RegulationForm.clause(section);
                    return section.make(() -> new Demand.SignsInstead(clause.get(), head.get(), signer.get()));
                })),
                RegulationForm.many(fields, Keys.WAIVED, Form.object(section -> {
                    Read<String> rule = section.needed(Keys.RULE, Form.named(DemandForm::rules));
                    Read<Clause> clause = RegulationForm.clause(section);
                    return section.make(() -> new Departure.Waived(clause.get(), rule.get()));
                })));
    }

    private static Choices<String> rules() {
        return RulesAbove.IDS;
    }

    private static Read<Demand.Acknowledgement> acknowledgement(Fields section) {
        Read<String> paper = section.needed(Keys.PAPER, Words.form("code"));
        Read<String> name = section.needed(Keys.NAME, Words.form("named"));
        Read<List<Step>> steps = section.or(
                Keys.AT,
                RegulationForm.some(Form.oneOf(WrittenNames.ISSUING)),
                List.copyOf(Demand.Acknowledgement.ISSUING));
        Read<Clause> clause = RegulationForm.clause(section);
        return section.make(
                () -> new Demand.Acknowledgement(clause.get(), paper.get(), name.get(), Set.copyOf(steps.get())));
    }

    private static Read<List<Demand.Acknowledgement>> eachPaperOnce(
            Read<List<Read<Demand.Acknowledgement>>> read, Mistakes mistakes) {
        Set<String> seen = new HashSet<>();
        for (Read<Demand.Acknowledgement> one : read.get()) {
            if (!seen.add(one.get().paper()))
                mistakes.note("unit-paper-twice", one.where(), one.get().paper());
        }
        if (read.get().size() > UnitRegulation.MOST_PAPERS) {
            mistakes.note("unit-too-many-papers", read.where(), read.get().size(), UnitRegulation.MOST_PAPERS);
        }
        return read.map(all -> all.stream().map(Read::get).toList());
    }
}
