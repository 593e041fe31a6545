package vn.mtb.law;

/**
 * The three articles of Decision 2020/QĐ-UBND of 30/3/2017 (<i>Quyết định</i>), which issues the Regulation. Both have an
 * Article 1, 2 and 3, so the Decision's are never cited by number alone.
 *
 * @legal Quyết định số 2020/QĐ-UBND ngày 30/3/2017
 */
public enum Decision2020 implements Provision {
    /** The Regulation is issued. */
    QD_ARTICLE_1(
            "QD-1",
            Place.article(1),
            "Ban hành Quy chế đi kèm Quyết định.",
            "Issues the Regulation that comes with the Decision."),

    /** The day it takes effect. */
    QD_ARTICLE_2(
            "QD-2",
            Place.article(2),
            "Có hiệu lực ngay ngày ký, tức 30/3/2017.",
            "Takes effect on the day of signing, 30/3/2017."),

    /** Who carries it out. */
    QD_ARTICLE_3(
            "QD-3",
            Place.article(3),
            "Những người chịu trách nhiệm thi hành: Chánh Văn phòng UBND Thành phố, Giám đốc Sở Thông tin "
                    + "và Truyền thông, người đứng đầu các sở, ban, ngành, UBND quận, huyện, thị xã, và tổ chức, cá "
                    + "nhân liên quan.",
            "Who must carry it out: the Chief of the City Office, the Director of Information and "
                    + "Communications, the heads of departments and agencies, the chairmen of the districts, and "
                    + "the organisations and people concerned.");

    private final String id;
    private final Text place;
    private final Text gist;

    Decision2020(String id, Text place, String vietnamese, String english) {
        this.id = id;
        this.place = place;
        this.gist = new Text(vietnamese, english);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Instrument instrument() {
        return Instruments.DECISION_2020;
    }

    @Override
    public Text place() {
        return place;
    }

    @Override
    public Text gist() {
        return gist;
    }

    @Override
    public Certainty certainty() {
        return Certainty.PRIMARY;
    }
}
