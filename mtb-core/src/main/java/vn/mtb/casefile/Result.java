package vn.mtb.casefile;

import vn.mtb.law.Text;
import vn.mtb.yaml.Choices;

/** What a case may expect to come out (<i>kết quả</i>). */
enum Result {
    SETTLED(new Text("được", "settled"), "allowed"),
    REFUSED(new Text("từ chối", "refused"), "không được"),
    REFERRED(new Text("trình", "referred"), "phải hỏi"),
    MET(new Text("đã làm đúng", "met"), "làm đúng"),
    NOT_MET(new Text("chưa làm đúng", "not met"), "vi phạm"),
    CANNOT_BE_TOLD(new Text("chưa kết luận được", "cannot be told"), "chưa rõ");

    static final Choices<Result> ALL = all();

    private final Text said;
    private final String also;

    Result(Text said, String also) {
        this.said = said;
        this.also = also;
    }

    Text said() {
        return said;
    }

    /** What an answer says, in the words that its kind of question uses. */
    static Result of(Answer answer) {
        return switch (answer.means()) {
            case PERMISSION -> answer.settled() ? SETTLED : answer.refused() ? REFUSED : REFERRED;
            case DUTY -> answer.settled() ? MET : answer.refused() ? NOT_MET : CANNOT_BE_TOLD;
            case BREACH -> answer.settled() ? NOT_MET : answer.refused() ? MET : CANNOT_BE_TOLD;
        };
    }

    /** What kind of answer it is. */
    CaseResult.Kind kind() {
        return switch (this) {
            case SETTLED, MET -> CaseResult.Kind.SETTLED;
            case REFUSED, NOT_MET -> CaseResult.Kind.REFUSED;
            case REFERRED, CANNOT_BE_TOLD -> CaseResult.Kind.REFERRED;
        };
    }

    /** Whether an answer is what was expected; of a duty both kinds of words may be used. */
    boolean is(Answer answer) {
        return this == of(answer) || this == of(answer.about(Answer.Means.PERMISSION));
    }

    private static Choices<Result> all() {
        Choices<Result> all = Choices.none();
        for (Result result : values()) {
            all = all.and(result, result.said.vietnamese(), result.said.english(), result.also);
        }
        return all;
    }
}
