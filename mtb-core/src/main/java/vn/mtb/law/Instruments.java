package vn.mtb.law;

import static vn.mtb.law.Certainty.PRIMARY;
import static vn.mtb.law.Certainty.SECONDARY;
import static vn.mtb.law.Certainty.UNVERIFIED;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The texts the rules rest on (<i>danh mục văn bản</i>), with the days they hold and how surely each end is known.
 *
 * <p>Where only a month is known, the record takes the whole of it, and the end in question is {@link Certainty#UNVERIFIED}. An open
 * end that nobody looked for, or looked for and did not find, is {@link Certainty#UNVERIFIED} too. A number that nobody
 * could read is {@code chưa rõ số}.
 *
 * @legal Quy chế ban hành kèm theo Quyết định số 2020/QĐ-UBND ngày 30/3/2017 và pháp luật liên quan
 */
public final class Instruments {
    private static final LocalDate CHECKED_ON = LocalDate.of(2026, 11, 22);

    /** The Decision of 30/3/2017, in force from its signing; no text that ends it was found. */
    public static final Instrument DECISION_2020 = instrument(
            "HN-2020-QD",
            "2020/QĐ-UBND",
            "Quyết định số 2020/QĐ-UBND ngày 30/3/2017",
            "Decision 2020/QĐ-UBND of 30/3/2017",
            Period.since(2017, 3, 30),
            PRIMARY,
            UNVERIFIED);

    /** The Regulation issued with it. */
    public static final Instrument REGULATION_2020 = instrument(
            "HN-2020-QC",
            "2020/QĐ-UBND",
            "Quy chế ban hành kèm theo Quyết định số 2020/QĐ-UBND ngày 30/3/2017",
            "Regulation issued with Decision 2020/QĐ-UBND of 30/3/2017",
            Period.since(2017, 3, 30),
            PRIMARY,
            UNVERIFIED);

    /** Hanoi's regulation on information security of 2015; replaced about April 2023, on a day not known. */
    public static final Instrument HANOI_411 = instrument(
            "HN-411",
            "411/QĐ-UBND",
            "Quyết định số 411/QĐ-UBND ngày 27/01/2015 của UBND thành phố Hà Nội",
            "Hanoi Decision 411/QĐ-UBND of 27/01/2015",
            Period.since(2015, 1, 27).before(2023, 5, 1),
            SECONDARY,
            UNVERIFIED);

    /** Hanoi's regulation on online meetings. */
    public static final Instrument HANOI_3125 = instrument(
            "HN-3125",
            "3125/QĐ-UBND",
            "Quyết định số 3125/QĐ-UBND ngày 30/8/2022 của UBND thành phố Hà Nội",
            "Hanoi Decision 3125/QĐ-UBND of 30/8/2022",
            Period.since(2022, 8, 30),
            SECONDARY,
            UNVERIFIED);

    /** Hanoi's agency codes. */
    public static final Instrument HANOI_2918 = instrument(
            "HN-2918",
            "2918/QĐ-UBND",
            "Quyết định số 2918/QĐ-UBND ngày 17/8/2022 của UBND thành phố Hà Nội",
            "Hanoi Decision 2918/QĐ-UBND of 17/8/2022",
            Period.since(2022, 8, 17),
            SECONDARY,
            SECONDARY);

    /** Material liability of cadres and civil servants; its first day and whether it still holds are not known. */
    public static final Instrument DECREE_118_2006 = instrument(
            "ND118",
            "118/2006/NĐ-CP",
            "Nghị định số 118/2006/NĐ-CP",
            "Decree 118/2006/NĐ-CP",
            Period.since(2006, 11, 1),
            UNVERIFIED,
            UNVERIFIED);

    /** The joint circular that guides it, reported in June 2008; its number and dates are not known. */
    public static final Instrument JOINT_CIRCULAR_2008 = instrument(
            "TTLT-2008",
            "chưa rõ số",
            "Thông tư liên tịch năm 2008 của Bộ Nội vụ và Bộ Tài chính hướng dẫn Nghị định số 118/2006/NĐ-CP",
            "Joint Circular of 2008 of the Ministries of Home Affairs and of Finance on Decree 118/2006/NĐ-CP",
            Period.since(2008, 6, 1),
            UNVERIFIED,
            UNVERIFIED);

    /** Compensation by public employees; last seen cited in November 2023. */
    public static final Instrument DECREE_27_2012 = instrument(
            "ND27",
            "27/2012/NĐ-CP",
            "Nghị định số 27/2012/NĐ-CP",
            "Decree 27/2012/NĐ-CP",
            Period.since(2012, 5, 25),
            UNVERIFIED,
            UNVERIFIED);

    /** Thrift and waste. */
    public static final Instrument DECREE_84_2014 = instrument(
            "ND84-14",
            "84/2014/NĐ-CP",
            "Nghị định số 84/2014/NĐ-CP",
            "Decree 84/2014/NĐ-CP",
            Period.since(2014, 10, 1),
            UNVERIFIED,
            UNVERIFIED);

    /** The labour code, remembered only. */
    public static final Instrument LABOUR_CODE_2019 = instrument(
            "BLLD-2019",
            "chưa rõ số",
            "Bộ luật Lao động năm 2019",
            "Labour Code of 2019",
            Period.since(2021, 1, 1),
            UNVERIFIED,
            UNVERIFIED);

    /** State property, when the Regulation was issued. */
    public static final Instrument LAW_09_2008 = instrument(
            "L09-2008",
            "09/2008/QH12",
            "Luật Quản lý, sử dụng tài sản nhà nước số 09/2008/QH12",
            "Law 09/2008/QH12 on state property",
            Period.since(2009, 1, 1).before(2018, 1, 1),
            SECONDARY,
            SECONDARY);

    /** Public property. */
    public static final Instrument LAW_15_2017 = instrument(
            "L15-2017",
            "15/2017/QH14",
            "Luật Quản lý, sử dụng tài sản công số 15/2017/QH14",
            "Law 15/2017/QH14 on public property",
            Period.since(2018, 1, 1),
            SECONDARY,
            SECONDARY);

    /** The decree to that law, until 30/6/2025. */
    public static final Instrument DECREE_151_2017 = instrument(
            "ND151",
            "151/2017/NĐ-CP",
            "Nghị định số 151/2017/NĐ-CP",
            "Decree 151/2017/NĐ-CP",
            Period.since(2018, 1, 1).before(2025, 7, 1),
            UNVERIFIED,
            SECONDARY);

    /** The decree to that law, from 1/7/2025. */
    public static final Instrument DECREE_186_2025 = instrument(
            "ND186",
            "186/2025/NĐ-CP",
            "Nghị định số 186/2025/NĐ-CP",
            "Decree 186/2025/NĐ-CP",
            Period.since(2025, 7, 1),
            SECONDARY,
            SECONDARY);

    /** Equipment standards until 2017. */
    public static final Instrument DECISION_58_2015 = instrument(
            "QD58",
            "58/2015/QĐ-TTg",
            "Quyết định số 58/2015/QĐ-TTg",
            "Decision 58/2015/QĐ-TTg",
            Period.since(2016, 1, 1).before(2018, 1, 1),
            UNVERIFIED,
            SECONDARY);

    /** Equipment standards from 2018 to 30/6/2025. */
    public static final Instrument DECISION_50_2017 = instrument(
            "QD50",
            "50/2017/QĐ-TTg",
            "Quyết định số 50/2017/QĐ-TTg",
            "Decision 50/2017/QĐ-TTg",
            Period.since(2018, 1, 1).before(2025, 7, 1),
            SECONDARY,
            SECONDARY);

    /** Equipment standards from 1/7/2025. */
    public static final Instrument DECISION_15_2025 = instrument(
            "QD15",
            "15/2025/QĐ-TTg",
            "Quyết định số 15/2025/QĐ-TTg",
            "Decision 15/2025/QĐ-TTg",
            Period.since(2025, 7, 1),
            SECONDARY,
            SECONDARY);

    /** Wear, up to the year 2017. */
    public static final Instrument CIRCULAR_162_2014 = instrument(
            "TT162",
            "162/2014/TT-BTC",
            "Thông tư số 162/2014/TT-BTC",
            "Circular 162/2014/TT-BTC",
            Period.since(2015, 1, 1).before(2018, 1, 1),
            UNVERIFIED,
            UNVERIFIED);

    /** Wear, from the year 2018. */
    public static final Instrument CIRCULAR_45_2018 = instrument(
            "TT45",
            "45/2018/TT-BTC",
            "Thông tư số 45/2018/TT-BTC",
            "Circular 45/2018/TT-BTC",
            Period.since(2018, 1, 1).before(2023, 6, 10),
            UNVERIFIED,
            SECONDARY);

    /** Wear, from the year 2023 to 2025. */
    public static final Instrument CIRCULAR_23_2023 = instrument(
            "TT23",
            "23/2023/TT-BTC",
            "Thông tư số 23/2023/TT-BTC",
            "Circular 23/2023/TT-BTC",
            Period.since(2023, 6, 10).before(2026, 1, 1),
            SECONDARY,
            SECONDARY);

    /** Wear, from the year 2026. */
    public static final Instrument CIRCULAR_141_2025 = instrument(
            "TT141",
            "141/2025/TT-BTC",
            "Thông tư số 141/2025/TT-BTC",
            "Circular 141/2025/TT-BTC",
            Period.since(2026, 1, 1),
            SECONDARY,
            SECONDARY);

    /** State secrets until 30/6/2020. */
    public static final Instrument ORDINANCE_30_2000 = instrument(
            "PL30",
            "30/2000/PL-UBTVQH10",
            "Pháp lệnh Bảo vệ bí mật nhà nước số 30/2000/PL-UBTVQH10",
            "Ordinance 30/2000/PL-UBTVQH10 on state secrets",
            Period.since(2001, 4, 1).before(2020, 7, 1),
            SECONDARY,
            SECONDARY);

    /** State secrets from 1/7/2020 to 28/2/2026. */
    public static final Instrument LAW_29_2018 = instrument(
            "L29",
            "29/2018/QH14",
            "Luật Bảo vệ bí mật nhà nước số 29/2018/QH14",
            "Law 29/2018/QH14 on state secrets",
            Period.since(2020, 7, 1).before(2026, 3, 1),
            SECONDARY,
            SECONDARY);

    /** The decree to that law; whether anything replaced it is not known. */
    public static final Instrument DECREE_26_2020 = instrument(
            "ND26",
            "26/2020/NĐ-CP",
            "Nghị định số 26/2020/NĐ-CP",
            "Decree 26/2020/NĐ-CP",
            Period.since(2020, 7, 1),
            SECONDARY,
            UNVERIFIED);

    /** State secrets from 1/3/2026. */
    public static final Instrument LAW_117_2025 = instrument(
            "L117",
            "117/2025/QH15",
            "Luật Bảo vệ bí mật nhà nước số 117/2025/QH15",
            "Law 117/2025/QH15 on state secrets",
            Period.since(2026, 3, 1),
            SECONDARY,
            SECONDARY);

    /** Clerical work until 4/3/2020. */
    public static final Instrument DECREE_110_2004 = instrument(
            "ND110",
            "110/2004/NĐ-CP",
            "Nghị định số 110/2004/NĐ-CP",
            "Decree 110/2004/NĐ-CP",
            Period.since(2004, 5, 2).before(2020, 3, 5),
            SECONDARY,
            SECONDARY);

    /** How documents are written, until 4/3/2020. */
    public static final Instrument CIRCULAR_01_2011 = instrument(
            "TT01",
            "01/2011/TT-BNV",
            "Thông tư số 01/2011/TT-BNV",
            "Circular 01/2011/TT-BNV",
            Period.since(2011, 3, 5).before(2020, 3, 5),
            UNVERIFIED,
            SECONDARY);

    /** Clerical work from 5/3/2020. */
    public static final Instrument DECREE_30_2020 = instrument(
            "ND30",
            "30/2020/NĐ-CP",
            "Nghị định số 30/2020/NĐ-CP",
            "Decree 30/2020/NĐ-CP",
            Period.since(2020, 3, 5),
            SECONDARY,
            SECONDARY);

    /** Sending and receiving electronic documents. */
    public static final Instrument DECISION_28_2018 = instrument(
            "QD28",
            "28/2018/QĐ-TTg",
            "Quyết định số 28/2018/QĐ-TTg",
            "Decision 28/2018/QĐ-TTg",
            Period.since(2018, 9, 6),
            SECONDARY,
            SECONDARY);

    /** Meetings of administrative bodies. */
    public static final Instrument DECISION_45_2018 = instrument(
            "QD45",
            "45/2018/QĐ-TTg",
            "Quyết định số 45/2018/QĐ-TTg",
            "Decision 45/2018/QĐ-TTg",
            Period.since(2018, 12, 25),
            SECONDARY,
            SECONDARY);

    /** Agency codes. */
    public static final Instrument DECISION_20_2020 = instrument(
            "QD20",
            "20/2020/QĐ-TTg",
            "Quyết định số 20/2020/QĐ-TTg",
            "Decision 20/2020/QĐ-TTg",
            Period.since(2020, 9, 15),
            SECONDARY,
            SECONDARY);

    /** Personal data until 31/12/2025. */
    public static final Instrument DECREE_13_2023 = instrument(
            "ND13",
            "13/2023/NĐ-CP",
            "Nghị định số 13/2023/NĐ-CP",
            "Decree 13/2023/NĐ-CP",
            Period.since(2023, 7, 1).before(2026, 1, 1),
            SECONDARY,
            SECONDARY);

    /** Personal data from 1/1/2026. */
    public static final Instrument LAW_91_2025 = instrument(
            "L91",
            "91/2025/QH15",
            "Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15",
            "Law 91/2025/QH15 on personal data",
            Period.since(2026, 1, 1),
            SECONDARY,
            SECONDARY);

    /** The decree to that law. */
    public static final Instrument DECREE_356_2025 = instrument(
            "ND356",
            "356/2025/NĐ-CP",
            "Nghị định số 356/2025/NĐ-CP",
            "Decree 356/2025/NĐ-CP",
            Period.since(2026, 1, 1),
            SECONDARY,
            SECONDARY);

    /** Hanoi's fifteen departments; the number of the resolution is not known. */
    public static final Instrument HANOI_DEPARTMENTS_2025 = instrument(
            "ORG-DEPT",
            "chưa rõ số",
            "Nghị quyết ngày 25/02/2025 của HĐND thành phố Hà Nội",
            "Resolution of 25/02/2025 of the Hanoi People's Council",
            Period.since(2025, 3, 1),
            SECONDARY,
            SECONDARY);

    /** The end of the district level, counted from the day the two tiers began to work. */
    public static final Instrument TWO_TIERS_2025 = instrument(
            "ORG-2TIER",
            "203/2025/QH15",
            "Nghị quyết số 203/2025/QH15",
            "Resolution 203/2025/QH15",
            Period.since(2025, 7, 1),
            SECONDARY,
            SECONDARY);

    /** Hanoi's communes and wards, counted from the day the two tiers began to work. */
    public static final Instrument RESOLUTION_1656_2025 = instrument(
            "NQ1656",
            "1656/NQ-UBTVQH15",
            "Nghị quyết số 1656/NQ-UBTVQH15",
            "Resolution 1656/NQ-UBTVQH15",
            Period.since(2025, 7, 1),
            SECONDARY,
            SECONDARY);

    /** Local government; its first day was not read. */
    public static final Instrument LAW_72_2025 = instrument(
            "L72",
            "72/2025/QH15",
            "Luật Tổ chức chính quyền địa phương số 72/2025/QH15",
            "Law 72/2025/QH15 on local government",
            Period.since(2025, 6, 16),
            UNVERIFIED,
            UNVERIFIED);

    /** Bình Dương's regulation on the use of information technology; counted from the day of issue, the only one told. */
    public static final Instrument BINH_DUONG_02_2013 = instrument(
            "BD-02-2013",
            "02/2013/QĐ-UBND",
            "Quyết định số 02/2013/QĐ-UBND ngày 05/01/2013 của UBND tỉnh Bình Dương",
            "Binh Duong Decision 02/2013/QĐ-UBND of 05/01/2013",
            Period.since(2013, 1, 5),
            UNVERIFIED,
            UNVERIFIED);

    /** Hanoi's plan of 2017 for information technology; its number and the day of issue are not told. */
    public static final Instrument HANOI_IT_PLAN_2017 = instrument(
            "HN-KH-2017",
            "chưa rõ số",
            "Kế hoạch ứng dụng công nghệ thông tin trong hoạt động của cơ quan nhà nước thành phố Hà Nội năm 2017",
            "Hanoi's plan of 2017 for information technology in state bodies",
            Period.since(2017, 1, 1).before(2018, 1, 1),
            UNVERIFIED,
            SECONDARY);

    private static final List<Instrument> ALL = Stream.of(
                    DECISION_2020,
                    REGULATION_2020,
                    HANOI_411,
                    HANOI_3125,
                    HANOI_2918,
                    BINH_DUONG_02_2013,
                    HANOI_IT_PLAN_2017,
                    DECREE_118_2006,
                    JOINT_CIRCULAR_2008,
                    DECREE_27_2012,
                    DECREE_84_2014,
                    LABOUR_CODE_2019,
                    LAW_09_2008,
                    LAW_15_2017,
                    DECREE_151_2017,
                    DECREE_186_2025,
                    DECISION_58_2015,
                    DECISION_50_2017,
                    DECISION_15_2025,
                    CIRCULAR_162_2014,
                    CIRCULAR_45_2018,
                    CIRCULAR_23_2023,
                    CIRCULAR_141_2025,
                    ORDINANCE_30_2000,
                    LAW_29_2018,
                    DECREE_26_2020,
                    LAW_117_2025,
                    DECREE_110_2004,
                    CIRCULAR_01_2011,
                    DECREE_30_2020,
                    DECISION_28_2018,
                    DECISION_45_2018,
                    DECISION_20_2020,
                    DECREE_13_2023,
                    LAW_91_2025,
                    DECREE_356_2025,
                    HANOI_DEPARTMENTS_2025,
                    TWO_TIERS_2025,
                    RESOLUTION_1656_2025,
                    LAW_72_2025)
            .sorted(Comparator.comparing(Instrument::id))
            .toList();

    private Instruments() {}

    /**
     * Every text the rules rest on.
     *
     * @return them all, sorted by id
     */
    public static List<Instrument> all() {
        return ALL;
    }

    private static Instrument instrument(
            String id,
            String number,
            String vietnamese,
            String english,
            Period inForce,
            Certainty since,
            Certainty until) {
        return new Instrument(id, number, new Text(vietnamese, english), inForce, since, until, CHECKED_ON);
    }
}
