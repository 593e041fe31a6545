package vn.mtb.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.mtb.account.Application;
import vn.mtb.party.Actor;
import vn.mtb.party.Capacity;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Acquisition;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Holding;
import vn.mtb.tablet.Installation;
import vn.mtb.tablet.Repair;
import vn.mtb.tablet.Situation;
import vn.mtb.tablet.Step;
import vn.mtb.tablet.Tablet;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Key;
import vn.mtb.yaml.Read;
import vn.mtb.yaml.Variants;

/** A tablet as it is given (<i>máy cho sẵn</i>): where it stands, or the papers that brought it there. What is given happened; no rule judges it. */
record GivenTablet(
        TabletId id,
        Situation stands,
        Optional<PersonId> holder,
        Optional<PersonId> lastHolder,
        Optional<UnitId> unit,
        Tablet.Origin origin,
        Optional<LocalDate> asOf,
        Optional<Optional<LocalDate>> warranty,
        Optional<Set<Application>> installed,
        Optional<Long> value,
        boolean fixedAsset,
        Optional<List<ActItem>> history) {

    private static final LocalDate USUAL_DAY = LocalDate.of(2017, 4, 3);

    private static final Form<GivenTablet> WHOLE =
            Form.either(Words.SITUATION.as(GivenTablet::standing), Form.object(fields -> {
                Read<TabletId> id = fields.or(
                        Key.of("mã", "id").saying("không viết là MTB-1", "left out, MTB-1"),
                        Words.TABLET,
                        World.TABLET);
                Read<Situation> stands = fields.or(
                        Key.of("tình trạng", "stands").saying("không viết là đang sử dụng", "left out, in use"),
                        Words.SITUATION,
                        Situation.IN_USE);
                Read<Optional<PersonId>> holder = fields.maybe(
                        Key.of("người giữ", "holder")
                                .saying("không viết là người đầu tiên", "left out, the first person"),
                        Words.PERSON);
                Read<Optional<PersonId>> lastHolder = fields.maybe(
                        Key.of("người dùng trước", "lastHolder")
                                .saying(
                                        "người đã trả máy; không viết là chưa có ai",
                                        "who gave it back; left out, nobody"),
                        Words.PERSON);
                Read<Optional<UnitId>> unit = fields.maybe(
                        Key.of("đơn vị", "unit")
                                .saying(
                                        "đơn vị quản lý; không viết là đơn vị đầu tiên",
                                        "which manages it; the first unit"),
                        Words.UNIT);
                Read<Tablet.Origin> origin = fields.or(
                        Key.of("nguồn gốc", "origin")
                                .saying("không viết là Thành phố mua", "left out, bought by the City"),
                        Words.constant(Tablet.Origin.class),
                        Tablet.Origin.CITY);
                Read<Optional<LocalDate>> asOf = fields.maybe(
                        Key.of("ngày giấy tờ", "asOf")
                                .saying(
                                        "ngày của mọi giấy tờ trước đó; không viết là 3/4/2017, hoặc ngày xét nếu sớm hơn",
                                        "the day of all earlier papers; left out, 3/4/2017, or the day of the case if earlier"),
                        Form.date());
                Read<Optional<Optional<LocalDate>>> warranty = fields.maybe(
                        Key.of("bảo hành đến", "warrantyUntil")
                                .saying(
                                        "ngày cuối, hoặc không; không viết là một năm sau ngày xét",
                                        "last day, or none; a year after the case"),
                        Variants.orNone(Form.date()));
                Read<Optional<Set<Application>>> installed = fields.maybe(
                        Key.of("đã cài", "installed")
                                .saying("không viết là đủ bốn phần mềm dùng chung", "left out, the four shared ones"),
                        Words.SOME_APPLICATIONS);
                Read<Optional<Long>> value = fields.maybe(
                        Key.of("giá trị", "valueInDong").saying("không viết là 9500000", "left out, 9500000"),
                        Words.DONG);
                Read<Boolean> fixedAsset = fields.or(
                        Key.of("là tài sản cố định", "fixedAsset").saying("không viết là không", "left out, no"),
                        Form.yesOrNo(),
                        false);
                Read<Optional<List<ActItem>>> history = fields.maybe(
                        Key.of("lịch sử", "history")
                                .saying(
                                        "các việc đã làm, theo thứ tự, thay cho tình trạng; không xét lại việc nào",
                                        "what was done, in order, in place of where it stands; none of it is judged"),
                        Form.listOf(ActItem.FORM));
                return fields.make(() -> new GivenTablet(
                        id.get(),
                        stands.get(),
                        holder.get(),
                        lastHolder.get(),
                        unit.get(),
                        origin.get(),
                        asOf.get(),
                        warranty.get(),
                        installed.get(),
                        value.get(),
                        fixedAsset.get(),
                        history.get()));
            }));
    static final Form<GivenTablet> FORM = Form.lazily("tablet", () -> WHOLE);

    static GivenTablet standing(Situation place) {
        return new GivenTablet(
                World.TABLET,
                place,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Tablet.Origin.CITY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    /** As an act that is in order finds it. */
    static GivenTablet before(Step step, World world) {
        GivenTablet usual = standing(Ways.before(step));
        if (step != Step.HAND_ON) return usual;
        return new GivenTablet(
                usual.id,
                usual.stands,
                usual.holder,
                Optional.of(world.personBeside(world.person())),
                usual.unit,
                usual.origin,
                usual.asOf,
                usual.warranty,
                usual.installed,
                usual.value,
                usual.fixedAsset,
                usual.history);
    }

    Tablet as(TabletId called, World world) {
        Tablet tablet = Tablet.absent(called);
        if (history.isPresent()) {
            for (ActItem item : history.get()) tablet = item.happened(tablet, world);
            return tablet;
        }
        LocalDate day = asOf.orElse(world.date.isBefore(USUAL_DAY) ? world.date : USUAL_DAY);
        for (Step step : Ways.to(stands, origin)) tablet = taken(step, tablet, world, day, holder);
        if (lastHolder.isPresent() && stands == Situation.IN_KEEPING) {
            tablet = taken(Step.PUT_INTO_USE, tablet, world, day, lastHolder);
            tablet = taken(Step.GIVE_BACK, tablet, world, day, lastHolder);
        }
        return tablet;
    }

    private Tablet taken(Step step, Tablet before, World world, LocalDate day, Optional<PersonId> user) {
        UsualActs usual = new UsualActs(world, before, day);
        Act act = particular(usual.act(step), usual, world, day, user);
        if (act instanceof Installation.Preinstall
                && installed.filter(Set::isEmpty).isPresent()) return before;
        if (act instanceof Installation.InstallShared
                && installed.filter(Set::isEmpty).isPresent()) return before;
        Actor actor = act instanceof Acquisition.BuyForUnit && unit.isPresent()
                ? world.actor(Capacity.UNIT, unit.get(), world.person(), day)
                : usual.actor(step);
        return before.after(act, actor, day, act.becomes(before));
    }

    private Act particular(Act act, UsualActs usual, World world, LocalDate day, Optional<PersonId> user) {
        long dong = value.orElse(UsualActs.VALUE);
        Optional<LocalDate> last = warranty.orElse(Optional.of(world.warrantyUntil()));
        if (act instanceof Acquisition.Procure bought) {
            return new Acquisition.Procure(
                    bought.serial(), dong, bought.supplier(), bought.funding(), bought.allocation());
        }
        if (act instanceof Acquisition.BuyForUnit bought) {
            return new Acquisition.BuyForUnit(bought.serial(), dong, bought.supplier(), bought.acceptance(), last);
        }
        if (act instanceof Acquisition.HandOver over) {
            Actor receiver = world.actor(Capacity.UNIT, unit.orElse(world.unit()), world.person(), day);
            return new Acquisition.HandOver(usual.minutes(over.minutes().giver(), receiver), over.serial(), dong, last);
        }
        if (act instanceof Acquisition.RecordAsset recorded) {
            return new Acquisition.RecordAsset(recorded.assetCode(), dong, fixedAsset);
        }
        if (act instanceof Installation.Preinstall before
                && installed.filter(some -> !some.isEmpty()).isPresent()) {
            return new Installation.Preinstall(installed.get(), before.release());
        }
        if (act instanceof Installation.InstallShared before
                && installed.filter(some -> !some.isEmpty()).isPresent()) {
            return new Installation.InstallShared(installed.get(), before.release());
        }
        if (act instanceof Holding.PutIntoUse use && user.isPresent()) {
            Actor receiver = new Actor(
                    user.get(), Capacity.USER, use.minutes().receiver().unit());
            return new Holding.PutIntoUse(
                    usual.minutes(use.minutes().giver(), receiver), use.equippedBy(), use.papers());
        }
        if (act instanceof Repair.SendToRepair repair) {
            return new Repair.SendToRepair(repair.order(), repair.estimateInDong(), stands != Situation.UNDER_REPAIR);
        }
        return act;
    }
}
