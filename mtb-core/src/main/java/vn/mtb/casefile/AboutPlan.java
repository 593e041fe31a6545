package vn.mtb.casefile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.mtb.plan.Figure;
import vn.mtb.plan.Finding;
import vn.mtb.plan.PlanRules;
import vn.mtb.plan.Population;
import vn.mtb.plan.Target;
import vn.mtb.yaml.Fields;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Key;
import vn.mtb.yaml.Read;

/** Questions about the plan of 2017 (<i>câu hỏi về chỉ tiêu kế hoạch 2017</i>), with the figure that somebody counted. */
final class AboutPlan {
    private static final long MOST = 1_000_000_000;

    private AboutPlan() {}

    static Map<Key, Function<Fields, Read<Asked>>> questions() {
        Map<Key, Function<Fields, Read<Asked>>> all = new LinkedHashMap<>();
        all.put(Key.of("chỉ tiêu kế hoạch 2017", "plan-target"), AboutPlan::target);
        return all;
    }

    private static Read<Asked> target(Fields fields) {
        Read<Target> target = fields.needed(Key.of("chỉ tiêu", "target"), Words.constant(Target.class));
        Read<Long> counted =
                fields.needed(Key.of("đạt", "counted").saying("bao nhiêu đã đạt", "how many"), Form.whole(0, MOST));
        Read<Long> total = fields.needed(
                Key.of("trên tổng số", "total").saying("trong tất cả", "of how many"), Form.whole(0, MOST));
        Read<Optional<Population>> of = fields.maybe(
                Key.of("đếm", "of")
                        .saying(
                                "đếm ai; không viết là đúng đối tượng của chỉ tiêu",
                                "who was counted; left out, the right ones"),
                Words.constant(Population.class));
        Read<String> source = fields.or(
                Key.of("nguồn", "source").saying("không viết là báo cáo của đơn vị", "left out, the unit's report"),
                Form.text(),
                "báo cáo của đơn vị");
        return fields.make(() -> (world, on, common) -> {
            Figure figure = new Figure(
                    of.get().orElse(target.get().population()), counted.get(), total.get(), on, source.get());
            Answer answer = Answer.of(PlanRules.measure(target.get(), figure), List::of);
            Map<String, Long> sums = new HashMap<>();
            for (Object value : answer.values()) {
                if (!(value instanceof Finding found)) continue;
                sums.put("còn thiếu", found.gap());
                sums.put("gap", found.gap());
                sums.put(Expected.TOTAL, found.gap());
            }
            return answer.with(sums);
        });
    }
}
