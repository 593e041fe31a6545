package vn.mtb.casefile;

import java.util.Optional;
import vn.mtb.liability.Valuation;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Key;
import vn.mtb.yaml.Read;

/** How a damage is valued in a case (<i>thiệt hại cho sẵn</i>). */
final class GivenDamage {
    private static final Form<Valuation> WHOLE =
            Form.either(Words.DONG.as(dong -> appraised(dong, false)), Form.object(fields -> {
                Read<Optional<Long>> appraised =
                        fields.maybe(Key.of("hội đồng xác định", "appraised").saying("số đồng", "in dong"), Words.DONG);
                Read<Boolean> worn = fields.or(
                        Key.of("đã hao mòn hết", "fullyWorn").saying("không viết là chưa", "left out, no"),
                        Form.yesOrNo(),
                        false);
                Read<Optional<Long>> market =
                        fields.maybe(Key.of("giá thị trường", "market").saying("số đồng", "in dong"), Words.DONG);
                Read<Long> remains = fields.or(
                        Key.of("phần còn lại", "remains")
                                .saying("giá trị phần còn dùng được; không viết là 0", "what is left is worth; 0"),
                        Words.DONG,
                        0L);
                Read<Optional<Long>> book =
                        fields.maybe(Key.of("giá trị sổ sách", "bookValue").saying("số đồng", "in dong"), Words.DONG);
                return fields.make(() -> {
                    if (appraised.get().isPresent())
                        return appraised(appraised.get().get(), worn.get());
                    if (market.get().isPresent()) {
                        return new Valuation.MarketLessRemains(market.get().get(), remains.get(), Optional.empty());
                    }
                    return new Valuation.BookValue(book.get().orElseThrow(() -> new UnfitValue("unfit-given-damage")));
                });
            }));
    static final Form<Valuation> FORM = Form.lazily("damage", () -> WHOLE);

    private GivenDamage() {}

    private static Valuation appraised(long dong, boolean fullyWorn) {
        return new Valuation.Appraised(dong, "12/BB-HĐ", fullyWorn);
    }
}
