package vn.mtb.law;

/** The wording of places in a text (<i>vị trí trong văn bản</i>), smallest part first in Vietnamese. */
final class Place {
    private Place() {}

    static Text article(int article) {
        return new Text("Điều " + article, "Article " + article);
    }

    static Text clause(int article, int clause) {
        return new Text("khoản " + clause + " Điều " + article, "Article " + article + "(" + clause + ")");
    }

    static Text point(int article, int clause, String point) {
        return new Text(
                "điểm " + point + " khoản " + clause + " Điều " + article,
                "Article " + article + "(" + clause + ")(" + point + ")");
    }

    static Text opening(int article, int clause) {
        return part(article, clause, "đoạn mở đầu", "opening words");
    }

    static Text dash(int article, int clause, int dash) {
        return part(article, clause, "gạch đầu dòng " + dash, "dash " + dash);
    }

    static Text sentence(int article, int clause, int sentence) {
        return part(article, clause, "câu " + sentence, "sentence " + sentence);
    }

    static Text lastParagraph(int article, int clause) {
        return part(article, clause, "đoạn cuối", "last paragraph");
    }

    static Text appendix(String number) {
        return new Text("Phụ lục " + number, "Appendix " + number);
    }

    static Text form(String number) {
        return new Text("Mẫu " + number, "Form " + number);
    }

    /** A text cited as a whole, because no place of it was read. */
    static Text whole() {
        return new Text("toàn văn", "the text as a whole");
    }

    /** A rule whose content was reported without its article. */
    static Text rule(String vietnamese, String english) {
        return new Text(
                "quy định về " + vietnamese + " (chưa rõ điều khoản)", "rule on " + english + " (article not known)");
    }

    /** A paragraph of news about a text, or a part of one. */
    static Text reported(News news, String vietnamese, String english) {
        return new Text(
                vietnamese + ", " + news.called().vietnamese() + " về",
                english + ", " + news.called().english());
    }

    private static Text part(int article, int clause, String vietnamese, String english) {
        Text clauseText = clause(article, clause);
        return new Text(vietnamese + " " + clauseText.vietnamese(), clauseText.english() + ", " + english);
    }
}
