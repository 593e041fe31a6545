package vn.mtb.casefile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.mtb.liability.Award;
import vn.mtb.liability.Proceedings;
import vn.mtb.party.PersonId;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Key;
import vn.mtb.yaml.Read;

/** Which steps towards compensation were taken (<i>các bước xử lý đã làm</i>). */
record GivenProceedings(
        Optional<LocalDate> minutes,
        Map<PersonId, LocalDate> accounts,
        Optional<LocalDate> concluded,
        Optional<LocalDate> settledAtOnce,
        Optional<LocalDate> council,
        Optional<LocalDate> met,
        Optional<LocalDate> decidedOn,
        Map<PersonId, Long> decided,
        Optional<LocalDate> reopened) {

    static final GivenProceedings NONE = new GivenProceedings(
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty());

    private static final Form<GivenProceedings> WHOLE = Form.object(fields -> {
        Read<Optional<LocalDate>> minutes = fields.maybe(Key.of("biên bản", "minutes"), Form.date());
        Read<Map<PersonId, LocalDate>> accounts = fields.or(
                Key.of("tường trình", "accounts").saying("mã người: ngày", "person: day"),
                Form.mapOf(Words.PERSON, Form.date()),
                Map.of());
        Read<Optional<LocalDate>> concluded = fields.maybe(Key.of("kết luận nguyên nhân", "concludedOn"), Form.date());
        Read<Optional<LocalDate>> atOnce =
                fields.maybe(Key.of("tự nguyện bồi thường ngay", "settledAtOnce"), Form.date());
        Read<Optional<LocalDate>> council = fields.maybe(Key.of("lập hội đồng", "council"), Form.date());
        Read<Optional<LocalDate>> met = fields.maybe(Key.of("họp hội đồng", "met"), Form.date());
        Read<Optional<LocalDate>> decidedOn = fields.maybe(
                Key.of("ngày quyết định", "decidedOn").saying("không viết là ngày họp", "left out, the day it met"),
                Form.date());
        Read<Map<PersonId, Long>> decided = fields.or(
                Key.of("quyết định", "decided").saying("mã người: số đồng", "person: dong"),
                Form.mapOf(Words.PERSON, Words.DONG),
                Map.of());
        Read<Optional<LocalDate>> reopened = fields.maybe(
                Key.of("tình tiết mới", "reopenedOn")
                        .saying("ngày có tình tiết mới sau quyết định", "the day of new facts"),
                Form.date());
        return fields.make(() -> new GivenProceedings(
                minutes.get(),
                accounts.get(),
                concluded.get(),
                atOnce.get(),
                council.get(),
                met.get(),
                decidedOn.get(),
                decided.get(),
                reopened.get()));
    });
    static final Form<GivenProceedings> FORM = Form.lazily("proceedings", () -> WHOLE);

    Proceedings as(World world, LocalDate discovered) {
        Proceedings done = Proceedings.none();
        if (minutes.isPresent()) done = done.recorded("05/BB", minutes.get());
        for (Map.Entry<PersonId, LocalDate> one : accounts.entrySet()) {
            done = done.accountOf(one.getKey(), one.getValue());
        }
        if (concluded.isPresent()) done = done.concluded(concluded.get());
        if (settledAtOnce.isPresent()) done = done.settledAtOnce(settledAtOnce.get());
        if (council.isPresent()) done = done.councilSetUp(world.decision("33/QĐ", council.get()));
        if (met.isPresent()) done = done.councilMet("34/BB", met.get());
        if (!decided.isEmpty()) {
            LocalDate day = decidedOn.or(() -> met).orElse(discovered);
            done = done.decided(Award.of(world.decision("35/QĐ", day), decided));
        }
        if (reopened.isPresent()) done = done.reopened(reopened.get());
        return done;
    }
}
