package vn.mtb.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import vn.mtb.yaml.Fields;
import vn.mtb.yaml.Key;
import vn.mtb.yaml.Read;

/** Every question that is no act on a tablet (<i>danh mục câu hỏi</i>), room by room. */
final class Questions {
    private Questions() {}

    static Map<Key, Function<Fields, Read<Asked>>> all() {
        Map<Key, Function<Fields, Read<Asked>>> all = new LinkedHashMap<>();
        all.putAll(AboutAccounts.questions());
        all.putAll(AboutDocuments.questions());
        all.putAll(AboutDuties.questions());
        all.putAll(AboutTasks.questions());
        all.putAll(AboutRegulations.questions());
        all.putAll(AboutMeetings.questions());
        all.putAll(AboutPlan.questions());
        all.putAll(AboutLiability.questions());
        all.putAll(AboutAssets.questions());
        return all;
    }
}
