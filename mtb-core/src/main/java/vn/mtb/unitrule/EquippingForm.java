package vn.mtb.unitrule;

import java.util.List;
import java.util.Set;
import vn.mtb.party.Position;
import vn.mtb.party.PositionGroup;
import vn.mtb.yaml.Choices;
import vn.mtb.yaml.Fields;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Read;

/** Who gets a tablet, as a file says it (<i>các mục về trang bị</i>). */
final class EquippingForm {
    private static final Choices<PositionGroup> GROUPS = Choices.of(PositionGroup.class);

    private EquippingForm() {}

    static List<Read<? extends List<? extends Content>>> sections(Fields fields, WrittenNames names) {
        Form<List<Position>> posts = RegulationForm.some(Form.named(names::positions));
        return List.of(
                RegulationForm.one(fields, Keys.ALSO_EQUIPPED, Form.object(section -> {
                    Read<List<Position>> positions = section.needed(Keys.POSTS, posts);
                    Read<Clause> clause = RegulationForm.clause(section);
                    return section.make(() -> new Equipping.AlsoEquipped(clause.get(), Set.copyOf(positions.get())));
                })),
                RegulationForm.one(fields, Keys.OWN_TABLETS, Form.object(section -> {
                    Read<Clause> clause = RegulationForm.clause(section);
                    return section.make(() -> new Equipping.OwnTablets(clause.get()));
                })),
                RegulationForm.one(fields, Keys.BY_POST, Form.object(section -> {
                    Read<List<PositionGroup>> groups =
                            section.needed(Keys.GROUPS, RegulationForm.some(Form.oneOf(GROUPS)));
                    Read<Clause> clause = RegulationForm.clause(section);
                    return section.make(() -> new Equipping.ByPost(clause.get(), Set.copyOf(groups.get())));
                })),
                RegulationForm.one(fields, Keys.SERVES, Form.object(section -> {
                    Read<List<Position>> positions = section.needed(Keys.POSTS, posts);
                    Read<Clause> clause = RegulationForm.clause(section);
                    return section.make(() -> new Equipping.Serves(clause.get(), Set.copyOf(positions.get())));
                })));
    }
}
