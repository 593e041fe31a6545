package vn.mtb.casefile;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.mtb.law.Certainty;
import vn.mtb.law.Instrument;
import vn.mtb.law.Period;
import vn.mtb.law.Provision;
import vn.mtb.law.Text;
import vn.mtb.liability.FixedAsset;
import vn.mtb.liability.LostAsset;
import vn.mtb.liability.WearCircular;
import vn.mtb.liability.WearSchedule;
import vn.mtb.liability.WearTerms;
import vn.mtb.party.UnitId;
import vn.mtb.yaml.Choices;
import vn.mtb.yaml.Fields;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Key;
import vn.mtb.yaml.Read;

/** Questions about wear and the books (<i>câu hỏi về hao mòn, sổ tài sản</i>): khoản 3 Điều 4 and the rules on public assets. */
final class AboutAssets {
    private static final int FIRST_YEAR = 2015;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_MONTHS = 1200;
    private static final int MOST_YEARS = 100;
    private static final int WHOLE = 10_000;
    private static final Key COST = Key.of("nguyên giá", "cost").saying("không viết là 9500000", "left out, 9500000");
    private static final Key YEAR =
            Key.of("năm", "year").saying("không viết là năm xét", "left out, the year of the case");

    /** How long a thing lives and how fast it wears, as a case gives it. */
    private record Terms(int years, int rate) {
        static final Form<Terms> FORM = Form.object(fields -> {
            Read<Integer> years = fields.needed(
                    Key.of("số năm", "years"), Form.whole(1, MOST_YEARS).as(Math::toIntExact));
            Read<Optional<Integer>> rate = fields.maybe(
                    Key.of("tỷ lệ", "rate")
                            .saying(
                                    "phần vạn mỗi năm, 20 % là 2000; không viết là chia đều",
                                    "per ten thousand a year"),
                    Form.whole(1, WHOLE).as(Math::toIntExact));
            return fields.make(() -> new Terms(years.get(), rate.get().orElse(WHOLE / years.get())));
        });
    }

    /** The paper that a case says the terms stand in. */
    private record GivenClause(WearCircular circular) implements Provision {
        @Override
        public String id() {
            return circular.life().id() + "-tinh-huong";
        }

        @Override
        public Instrument instrument() {
            return circular.life().instrument();
        }

        @Override
        public Text place() {
            return new Text("mức mà tình huống cho", "the terms that the case gives,");
        }

        @Override
        public Text gist() {
            return new Text("Thời gian và tỷ lệ hao mòn do tình huống cho.", "Life and rate as the case gives them.");
        }

        @Override
        public Certainty certainty() {
            return Certainty.SECONDARY;
        }
    }

    private AboutAssets() {}

    static Map<Key, Function<Fields, Read<Asked>>> questions() {
        Map<Key, Function<Fields, Read<Asked>>> all = new LinkedHashMap<>();
        all.put(Key.of("hao mòn", "wear"), AboutAssets::wear);
        all.put(Key.of("có phải tài sản cố định", "is-a-fixed-asset"), AboutAssets::fixedAsset);
        all.put(Key.of("đơn vị nào tính hao mòn", "who-charges-the-wear"), AboutAssets::bearer);
        all.put(Key.of("hao mòn hết thì ghi giảm", "fully-worn-leaves-the-books"), AboutAssets::worn);
        all.put(Key.of("hạn lập hồ sơ mất tài sản", "loss-dossier-limit"), AboutAssets::dossier);
        all.put(Key.of("ai quyết định xử lý tài sản mất", "who-decides-on-a-loss"), AboutAssets::decider);
        return all;
    }

    private static Read<Asked> wear(Fields fields) {
        Read<Long> cost = fields.or(COST, Words.DONG, UsualActs.VALUE);
        Read<Optional<LocalDate>> since = fields.maybe(
                Key.of("sử dụng từ", "since").saying("không viết là 3/4/2017", "left out, 3/4/2017"), Form.date());
        Read<Map<WearCircular, Terms>> terms = fields.or(
                Key.of("mức hao mòn", "terms")
                        .saying(
                                "theo từng thông tư, do đơn vị tra; không viết là chưa biết",
                                "by circular, as looked up; left out, unknown"),
                Form.mapOf(Form.oneOf(circulars()), Terms.FORM),
                Map.of());
        return fields.make(() -> (world, on, common) -> {
            Map<WearCircular, WearTerms> known = new EnumMap<>(WearCircular.class);
            terms.get()
                    .forEach((circular, one) ->
                            known.put(circular, new WearTerms(one.years(), one.rate(), new GivenClause(circular))));
            Answer answer = Answer.of(
                    WearSchedule.of(cost.get(), since.get().orElse(LocalDate.of(2017, 4, 3)), known), List::of);
            Map<String, Long> sums = new HashMap<>();
            for (Object value : answer.values()) {
                if (!(value instanceof WearSchedule schedule)) continue;
                sums.put("hao mòn lũy kế", schedule.accumulatedOn(on));
                sums.put("accumulated", schedule.accumulatedOn(on));
                sums.put("giá trị còn lại", schedule.bookValueOn(on));
                sums.put("bookValue", schedule.bookValueOn(on));
                sums.put(Expected.TOTAL, schedule.accumulatedOn(on));
            }
            return answer.with(sums);
        });
    }

    private static Choices<WearCircular> circulars() {
        return Choices.<WearCircular>none()
                .and(WearCircular.CIRCULAR_162, "162/2014/TT-BTC", "TT162")
                .and(WearCircular.CIRCULAR_45, "45/2018/TT-BTC", "TT45")
                .and(WearCircular.CIRCULAR_23, "23/2023/TT-BTC", "TT23")
                .and(WearCircular.CIRCULAR_141, "141/2025/TT-BTC", "TT141");
    }

    private static Read<Asked> fixedAsset(Fields fields) {
        Read<Long> cost = fields.or(COST, Words.DONG, UsualActs.VALUE);
        Read<Integer> months = fields.or(
                Key.of("số tháng sử dụng", "months").saying("không viết là 60", "left out, 60"),
                Form.whole(1, MOST_MONTHS).as(Math::toIntExact),
                60);
        Read<Optional<Integer>> year = year(fields);
        return fields.make(() -> (world, on, common) -> Answer.of(
                FixedAsset.test(cost.get(), months.get(), year.get().orElse(on.getYear()), Optional.empty()),
                fixed -> List.of(fixed ? "có" : "không", fixed ? "yes" : "no")));
    }

    private static Read<Asked> bearer(Fields fields) {
        Read<Optional<Integer>> year = year(fields);
        Read<Map<UnitId, Period>> books = fields.or(
                Key.of("trong sổ", "books").saying("đơn vị: từ ngày, đến hết ngày", "unit: from, until"),
                Form.mapOf(Words.UNIT, Given.Days.SINCE),
                Map.of());
        return fields.make(() -> (world, on, common) -> Answer.of(
                WearSchedule.bearer(
                        year.get().orElse(on.getYear()),
                        books.get().entrySet().stream()
                                .map(line -> new WearSchedule.OnBooks(line.getKey(), line.getValue()))
                                .toList()),
                List::of));
    }

    private static Read<Asked> worn(Fields fields) {
        return fields.make(() -> (world, on, common) -> Answer.of(WearSchedule.leavesBooksWhenWorn(on)));
    }

    private static Read<Asked> dossier(Fields fields) {
        Read<Optional<LocalDate>> discovered = fields.maybe(
                Key.of("phát hiện ngày", "discoveredOn")
                        .saying("không viết là ngày xét", "left out, the day of the case"),
                Form.date());
        return fields.make(() -> (world, on, common) ->
                Answer.of(LostAsset.dossierBy(discovered.get().orElse(on)), List::of));
    }

    private static Read<Asked> decider(Fields fields) {
        Read<Boolean> fixed = fields.or(
                Key.of("là tài sản cố định", "fixedAsset").saying("không viết là không", "left out, no"),
                Form.yesOrNo(),
                false);
        Read<Boolean> delegated = fields.or(
                Key.of("đã phân cấp", "delegated").saying("không viết là chưa", "left out, no"), Form.yesOrNo(), false);
        return fields.make(() ->
                (world, on, common) -> Answer.of(LostAsset.decidedBy(fixed.get(), delegated.get(), on), List::of));
    }

    private static Read<Optional<Integer>> year(Fields fields) {
        return fields.maybe(YEAR, Form.whole(FIRST_YEAR, LAST_YEAR).as(Math::toIntExact));
    }
}
