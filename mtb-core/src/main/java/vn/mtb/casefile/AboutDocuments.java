package vn.mtb.casefile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.mtb.document.Channel;
import vn.mtb.document.Classification;
import vn.mtb.document.DocumentNumber;
import vn.mtb.document.DocumentType;
import vn.mtb.document.Meeting;
import vn.mtb.document.NumberSeries;
import vn.mtb.document.OfficialDocument;
import vn.mtb.document.Sending;
import vn.mtb.document.TimeLimit;
import vn.mtb.document.Transmission;
import vn.mtb.document.Urgency;
import vn.mtb.outcome.Outcome;
import vn.mtb.party.Position;
import vn.mtb.party.UnitId;
import vn.mtb.yaml.Fields;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Key;
import vn.mtb.yaml.Read;
import vn.mtb.yaml.Variants;

/** Questions about documents (<i>câu hỏi về văn bản</i>): khoản 3 Điều 3, khoản 2 Điều 5, công tác văn thư. */
final class AboutDocuments {
    private static final Key UNIT =
            Key.of("đơn vị", "unit").saying("không viết là đơn vị đầu tiên", "left out, the first");
    private static final Key SECRECY =
            Key.of("độ mật", "classification").saying("không viết là không mật", "left out, not secret");

    /** A document and the way it goes. */
    private record Sent(OfficialDocument document, Channel channel) {}

    private AboutDocuments() {}

    static Map<Key, Function<Fields, Read<Asked>>> questions() {
        Map<Key, Function<Fields, Read<Asked>>> all = new LinkedHashMap<>();
        all.put(Key.of("gửi văn bản", "send-document"), AboutDocuments::send);
        all.put(
                Key.of("hạn phát hành văn bản", "sending-limit"),
                fields -> limit(fields, (rules, sent, on) -> rules.sending(sent.document(), sent.channel())));
        all.put(
                Key.of("hạn tiếp nhận văn bản", "receiving-limit"),
                fields -> limit(fields, (rules, sent, on) -> rules.receiving(sent.document(), sent.channel(), on)));
        all.put(
                Key.of("hạn thu hồi văn bản", "recalling-limit"),
                fields -> limit(fields, (rules, sent, on) -> rules.recalling(sent.document(), sent.channel(), on)));
        all.put(Key.of("hệ thống số văn bản", "number-series"), AboutDocuments::series);
        all.put(Key.of("chữ viết tắt", "abbreviation"), AboutDocuments::abbreviation);
        return all;
    }

    /** Which limits are asked for. */
    @FunctionalInterface
    private interface Limit {
        Outcome<List<TimeLimit>> ask(Transmission rules, Sent sent, LocalDate on);
    }

    private static Read<Asked> send(Fields fields) {
        Read<Function<LocalDate, Sent>> sent = document(fields);
        Read<List<Position>> attending = fields.or(
                Key.of("họp có", "meetingOf")
                        .saying(
                                "chức vụ những người dự họp; không viết là không phải tài liệu họp",
                                "posts at the meeting it serves"),
                Variants.some(Words.POSITION),
                List.of());
        Read<Optional<LocalDate>> heldOn = fields.maybe(
                Key.of("ngày họp", "meetingOn").saying("không viết là ngày gửi", "left out, the day of sending"),
                Form.date());
        Read<Optional<UnitId>> with = fields.maybe(
                Key.of("trao đổi với", "exchangedWith")
                        .saying(
                                "đơn vị trao đổi với UBND Thành phố; không viết là không phải việc ấy",
                                "the unit that the City exchanges with"),
                Words.UNIT);
        return fields.make(() -> (world, on, common) -> {
            Sent one = sent.get().apply(on);
            Sending sending = Sending.of(one.document(), one.channel(), on);
            if (!attending.get().isEmpty()) {
                sending = sending.forMeeting(new Meeting(heldOn.get().orElse(on), Set.copyOf(attending.get())));
            }
            if (with.get().isPresent())
                sending = sending.exchangedWith(world.unitOf(with.get().get()));
            return Answer.of(sending.answer());
        });
    }

    private static Read<Asked> limit(Fields fields, Limit which) {
        Read<Function<LocalDate, Sent>> sent = document(fields);
        Read<DaysOff> daysOff = DaysOff.ask(fields);
        return fields.make(() -> (world, on, common) -> Answer.of(
                which.ask(Transmission.by(daysOff.get().calendar()), sent.get().apply(on), on),
                limits -> limits.stream()
                        .flatMap(limit -> limit.lastDay().stream())
                        .toList()));
    }

    private static Read<Function<LocalDate, Sent>> document(Fields fields) {
        Read<Optional<DocumentNumber>> number =
                fields.maybe(Key.of("số văn bản", "number"), Form.text().as(DocumentNumber::parse));
        Read<Optional<DocumentType>> type = fields.maybe(
                Key.of("loại văn bản", "type")
                        .saying("không viết thì theo số, không có số là công văn", "by its number, else a letter"),
                Words.constant(DocumentType.class));
        Read<Optional<LocalDate>> signedOn = fields.maybe(
                Key.of("ngày ký", "signedOn").saying("không viết là ngày xét", "left out, the day of the case"),
                Form.date());
        Read<Urgency> urgency = fields.or(
                Key.of("độ khẩn", "urgency").saying("không viết là thường", "left out, ordinary"),
                Words.constant(Urgency.class),
                Urgency.ORDINARY);
        Read<Classification> secrecy = fields.or(SECRECY, Words.constant(Classification.class), Classification.NONE);
        Read<Channel> channel = fields.or(
                Key.of("gửi bằng", "channel")
                        .saying("không viết là phần mềm quản lý văn bản", "left out, the document system"),
                Words.constant(Channel.class),
                Channel.DOCUMENT_SYSTEM);
        return fields.make(() -> on -> {
            DocumentType kind = type.get()
                    .or(() -> number.get().flatMap(DocumentNumber::documentType))
                    .orElse(DocumentType.LETTER);
            return new Sent(
                    new OfficialDocument(number.get(), kind, signedOn.get().orElse(on), urgency.get(), secrecy.get()),
                    channel.get());
        });
    }

    private static Read<Asked> series(Fields fields) {
        Read<Optional<UnitId>> unit = fields.maybe(UNIT, Words.UNIT);
        Read<Classification> secrecy = fields.or(SECRECY, Words.constant(Classification.class), Classification.NONE);
        return fields.make(() -> (world, on, common) -> Answer.of(
                NumberSeries.of(unit.get().orElse(world.unit()), on, secrecy.get()), series -> List.of(series.year())));
    }

    private static Read<Asked> abbreviation(Fields fields) {
        Read<String> written = fields.needed(Key.of("viết là", "written"), Form.text());
        return fields.make(() ->
                (world, on, common) -> Answer.of(DocumentType.abbreviated(written.get(), on), type -> List.of(type)));
    }
}
