package vn.mtb.casefile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.mtb.party.TabletId;
import vn.mtb.yaml.Fields;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Key;
import vn.mtb.yaml.Read;

/** What may be said of anything that is done or asked (<i>mục chung của mọi việc</i>). */
record Common(
        Optional<LocalDate> date,
        Optional<Who> by,
        Optional<TabletId> tablet,
        Map<String, Paper> answered,
        Optional<Expected> expected) {

    static final Key ACT = Key.of("việc", "act").saying("tên việc hoặc câu hỏi", "the name of the act or question");
    private static final Key DATE =
            Key.of("ngày", "date").saying("không viết là ngày xét", "left out, the day of the case");
    private static final Key BY = Key.of("người làm", "by")
            .saying(
                    "mã người, tư cách, hoặc các mục; không viết là đúng người phải làm",
                    "a person, a capacity, or keys; left out, whoever has to do it");
    private static final Key TABLET =
            Key.of("máy", "tablet").saying("máy nào; không viết là máy đầu tiên", "which; left out, the first");
    private static final Key ANSWERED = Key.of("đã có ý kiến", "answered")
            .saying(
                    "mã quy tắc: quyết định trả lời; không viết thì chưa ai trả lời",
                    "rule id: the decision that answers; left out, nobody answered");
    private static final Key EXPECT = Key.of("phải", "expect")
            .saying(
                    "kết quả của riêng việc này; không viết thì được, riêng việc cuối theo kết quả của tình huống",
                    "the answer to this one; left out, settled, and for the last one what the case expects");

    static Read<Common> ask(Fields fields) {
        fields.maybe(ACT, Form.text());
        Read<Optional<LocalDate>> date = fields.maybe(DATE, Form.date());
        Read<Optional<Who>> by = fields.maybe(BY, Who.FORM);
        Read<Optional<TabletId>> tablet = fields.maybe(TABLET, Words.TABLET);
        Read<Map<String, Paper>> answered = fields.or(ANSWERED, Form.mapOf(Form.text(), Paper.FORM), Map.of());
        Read<Optional<Expected>> expected = fields.maybe(EXPECT, Expected.FORM);
        return fields.make(() -> new Common(date.get(), by.get(), tablet.get(), answered.get(), expected.get()));
    }
}
