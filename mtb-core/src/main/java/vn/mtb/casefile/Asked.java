package vn.mtb.casefile;

import java.time.LocalDate;
import java.util.function.Function;
import vn.mtb.yaml.Fields;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Key;
import vn.mtb.yaml.Read;
import vn.mtb.yaml.Where;

/** A question that is no act on a tablet (<i>câu hỏi</i>). */
@FunctionalInterface
interface Asked {

    /** What the rules answer on a day. */
    Answer in(World world, LocalDate on, Common common);

    /** A question with its place. */
    record Placed(String name, Common common, Asked asked, Where where) implements Item {
        @Override
        public Answer judged(World world) {
            return asked.in(world, common.date().orElse(world.date), common);
        }
    }

    /** The form of a question, its own keys beside those of any. */
    static Form<Item> form(Key name, Function<Fields, Read<Asked>> own) {
        return Form.object(fields -> {
            Read<Common> common = Common.ask(fields);
            Read<Asked> asked = own.apply(fields);
            Where where = fields.where();
            return fields.make(() -> new Placed(name.english(), common.get(), asked.get(), where));
        });
    }
}
