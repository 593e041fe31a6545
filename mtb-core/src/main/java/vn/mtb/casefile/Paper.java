package vn.mtb.casefile;

import java.time.LocalDate;
import java.util.Optional;
import vn.mtb.party.Decision;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Key;
import vn.mtb.yaml.Read;

/** A decision as it is given (<i>quyết định cho sẵn</i>): its number, or number, date and signer. */
record Paper(Optional<String> number, Optional<LocalDate> signedOn, Optional<Who> signer) {
    private static final Form<Paper> WHOLE = Form.either(
            Form.text().as(number -> new Paper(Optional.of(number), Optional.empty(), Optional.empty())),
            Form.object(fields -> {
                Read<Optional<String>> number = fields.maybe(Key.of("số", "number"), Form.text());
                Read<Optional<LocalDate>> signedOn = fields.maybe(
                        Key.of("ngày ký", "signedOn").saying("không viết là ngày xét", "left out, the day of the case"),
                        Form.date());
                Read<Optional<Who>> signer = fields.maybe(
                        Key.of("người ký", "signer")
                                .saying("không viết là UBND Thành phố", "left out, the City People's Committee"),
                        Who.FORM);
                return fields.make(() -> new Paper(number.get(), signedOn.get(), signer.get()));
            }));
    static final Form<Paper> FORM = Form.lazily("decision", () -> WHOLE);

    Decision decision(World world, String usualNumber, LocalDate usualDay) {
        LocalDate on = signedOn.orElse(usualDay);
        Decision usual = world.decision(number.orElse(usualNumber), on);
        return signer.isEmpty()
                ? usual
                : new Decision(usual.number(), on, signer.get().over(usual.signer(), world, on));
    }
}
