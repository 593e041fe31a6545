package vn.mtb.unitrule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.mtb.document.Classification;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.Decision;
import vn.mtb.party.PersonId;
import vn.mtb.party.Position;
import vn.mtb.party.UnitId;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Read;

/** What the law around leaves to a lower level, as a file says it (<i>các mục luật giao</i>). */
final class SurroundingForm {
    private static final Form<Decision> DECISION = Form.object(fields -> {
        Read<String> number = fields.needed(Keys.NUMBER, Words.form("number"));
        Read<LocalDate> signedOn = fields.needed(Keys.SIGNED_ON, Form.date());
        Read<PersonId> signer = fields.needed(Keys.SIGNER, Words.form("id").as(PersonId::new));
        Read<Capacity> capacity = fields.needed(Keys.CAPACITY, Form.oneOf(WrittenNames.CAPACITIES));
        Read<UnitId> unit = fields.needed(Keys.UNIT, Words.form("id").as(UnitId::new));
        return fields.make(
                () -> new Decision(number.get(), signedOn.get(), new Actor(signer.get(), capacity.get(), unit.get())));
    });

    private SurroundingForm() {}

    static Form<List<? extends Content>> of(WrittenNames names) {
        return Form.object(fields -> {
            List<Read<? extends List<? extends Content>>> parts = List.of(
                    RegulationForm.one(fields, Keys.WEAR_RATE, WEAR_RATE),
                    RegulationForm.one(fields, Keys.ASSET_AUTHORITY, ASSET_AUTHORITY),
                    RegulationForm.one(fields, Keys.PAPER_LIST, PAPER_LIST),
                    RegulationForm.one(fields, Keys.NUMBERING, numbering(names)),
                    RegulationForm.one(fields, Keys.DEVICES, DEVICES),
                    RegulationForm.one(fields, Keys.FORM, FORM),
                    RegulationForm.one(fields, Keys.MEETINGS, MEETINGS));
            return fields.make(() -> RegulationForm.together(parts));
        });
    }

    private static final Form<Surrounding.WearRate> WEAR_RATE = Form.object(section -> {
        Read<Long> percent = section.needed(Keys.PERCENT, Form.whole(-100, 100));
        Read<Optional<Decision>> by = section.maybe(Keys.DECISION, DECISION);
        Read<Clause> clause = RegulationForm.clause(section);
        return section.make(() -> new Surrounding.WearRate(clause.get(), Math.toIntExact(percent.get()), by.get()));
    });

    private static final Form<Surrounding.AssetAuthority> ASSET_AUTHORITY = Form.object(section -> {
        Read<Optional<Decision>> by = section.maybe(Keys.DECISION, DECISION);
        Read<Clause> clause = RegulationForm.clause(section);
        return section.make(() -> new Surrounding.AssetAuthority(clause.get(), by.get()));
    });

    private static final Form<Surrounding.PaperList> PAPER_LIST = Form.object(section -> {
        Read<List<String>> documents = section.needed(Keys.CODES, Form.listOf(Words.form("named")));
        Read<Boolean> meetings = section.or(Keys.MEETING_PAPERS, Form.yesOrNo(), false);
        Read<Optional<Decision>> by = section.maybe(Keys.DECISION, DECISION);
        Read<Clause> clause = RegulationForm.clause(section);
        return section.make(() -> new Surrounding.PaperList(clause.get(), documents.get(), meetings.get(), by.get()));
    });

    private static Form<Surrounding.Numbering> numbering(WrittenNames names) {
        return Form.object(section -> {
            Read<Position> post = section.needed(Keys.POST, Form.named(names::positions));
            Read<Boolean> apart = section.or(Keys.SECRETS_APART, Form.yesOrNo(), true);
            Read<Clause> clause = RegulationForm.clause(section);
            return section.make(() -> new Surrounding.Numbering(clause.get(), post.get(), apart.get()));
        });
    }

    private static final Form<Surrounding.MeetingDevices> DEVICES = Form.object(section -> {
        Read<Map<Classification, Surrounding.Choice>> levels = section.needed(
                Keys.LEVELS, Form.mapOf(Form.oneOf(WrittenNames.LEVELS), Form.oneOf(WrittenNames.CHOICES)));
        Read<Clause> clause = RegulationForm.clause(section);
        return section.make(() -> new Surrounding.MeetingDevices(clause.get(), levels.get()));
    });

    private static final Form<Surrounding.MeetingForm> FORM = Form.object(section -> {
        Read<Surrounding.Choice> online = section.needed(Keys.ONLINE, Form.oneOf(WrittenNames.CHOICES));
        Read<Clause> clause = RegulationForm.clause(section);
        return section.make(() -> new Surrounding.MeetingForm(clause.get(), online.get()));
    });

    private static final Form<Surrounding.MeetingKinds> MEETINGS = Form.object(section -> {
        Read<List<String>> kinds = section.needed(Keys.CODES, Form.listOf(Words.form("named")));
        Read<Clause> clause = RegulationForm.clause(section);
        return section.make(() -> new Surrounding.MeetingKinds(clause.get(), kinds.get()));
    });
}
