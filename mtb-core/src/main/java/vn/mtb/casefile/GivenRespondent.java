package vn.mtb.casefile;

import java.time.LocalDate;
import java.util.Optional;
import vn.mtb.liability.Culpability;
import vn.mtb.liability.Employment;
import vn.mtb.liability.Respondent;
import vn.mtb.liability.Tenure;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.Minutes;
import vn.mtb.party.PersonId;
import vn.mtb.tablet.Holding;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Key;
import vn.mtb.yaml.Read;

/** Somebody whom a loss or damage concerns (<i>người liên quan cho sẵn</i>). */
record GivenRespondent(
        Employment employment,
        Culpability culpability,
        Optional<Integer> part,
        Optional<LocalDate> gaveBackOn,
        Optional<Holding.Recover.Cause> cannotAct) {

    static final GivenRespondent USUAL = of(Culpability.NOT_ESTABLISHED);
    private static final long MOST_PARTS = 10_000;

    private static final Form<GivenRespondent> WHOLE =
            Form.either(Words.constant(Culpability.class).as(GivenRespondent::of), Form.object(fields -> {
                Read<Employment> employment = fields.or(
                        Key.of("là", "employment").saying("không viết là công chức", "left out, a civil servant"),
                        Words.constant(Employment.class),
                        Employment.CIVIL_SERVANT);
                Read<Culpability> culpability = fields.or(
                        Key.of("lỗi", "culpability").saying("không viết là chưa xác định", "left out, not established"),
                        Words.constant(Culpability.class),
                        Culpability.NOT_ESTABLISHED);
                Read<Optional<Integer>> part = fields.maybe(
                        Key.of("phần", "part")
                                .saying(
                                        "phần lỗi, so với người khác; không viết là không rõ",
                                        "the share; left out, unknown"),
                        Form.whole(1, MOST_PARTS).as(Math::toIntExact));
                Read<Optional<LocalDate>> gaveBack = fields.maybe(
                        Key.of("đã trả ngày", "gaveBackOn")
                                .saying("ngày ký biên bản trả máy", "the day of the minutes of return"),
                        Form.date());
                Read<Optional<Holding.Recover.Cause>> cannotAct = fields.maybe(
                        Key.of("không thể bàn giao", "cannotAct").saying("vì sao, nếu vậy", "why, if so"),
                        Words.constant(Holding.Recover.Cause.class));
                return fields.make(() -> new GivenRespondent(
                        employment.get(), culpability.get(), part.get(), gaveBack.get(), cannotAct.get()));
            }));
    static final Form<GivenRespondent> FORM = Form.lazily("respondent", () -> WHOLE);

    private static GivenRespondent of(Culpability culpability) {
        return new GivenRespondent(
                Employment.CIVIL_SERVANT, culpability, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Respondent as(PersonId id, World world, LocalDate event) {
        Respondent made =
                Respondent.of(id, new Tenure(employment, World.LONG_AGO)).by(culpability);
        if (part.isPresent()) made = made.bearing(part.get());
        if (gaveBackOn.isPresent()) {
            Actor giver = new Actor(id, Capacity.USER, world.unit());
            Actor receiver = world.actor(Capacity.UNIT, world.unit(), id, event);
            made = made.whoGaveBack(Minutes.between("07/BB", gaveBackOn.get(), giver, receiver));
        }
        if (cannotAct.isPresent()) made = made.unableToAct(cannotAct.get());
        return made;
    }
}
