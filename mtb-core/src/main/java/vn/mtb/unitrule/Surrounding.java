package vn.mtb.unitrule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.mtb.document.Classification;
import vn.mtb.law.ClericalWork;
import vn.mtb.law.Provision;
import vn.mtb.law.PublicAssets;
import vn.mtb.law.StateSecrets;
import vn.mtb.law.Wear;
import vn.mtb.outcome.Authority;
import vn.mtb.outcome.UnfitValue;
import vn.mtb.party.Capacity;
import vn.mtb.party.Decision;
import vn.mtb.party.Position;

/**
 * What the law around the Regulation leaves to a lower level (<i>nội dung luật giao cấp dưới</i>), judged by the law of the first day on which
 * the regulation holds. Nothing of it changes what the rulebook settles.
 */
public sealed interface Surrounding extends Content {

    /**
     * The rate of wear, moved (<i>điều chỉnh tỷ lệ hao mòn</i>): the city's chairman may, by at most 20 %.
     *
     * @param clause where it says so
     * @param percent up or down
     * @param by the decision of UBND Thành phố or its chairman
     * @legal Điều 13 Thông tư 141/2025/TT-BTC
     */
    record WearRate(Clause clause, int percent, Optional<Decision> by) implements Surrounding {
        private static final int MOST = 20;

        /** Refuses missing parts. */
        public WearRate {
            Objects.requireNonNull(clause, "clause");
            Objects.requireNonNull(by, "by");
        }

        @Override
        public Finding against(UnitRegulation whole) {
            if (!holds(Wear.CIRCULAR_141_ARTICLE_13, whole)) {
                return Finding.open(this, Wear.CIRCULAR_141_ARTICLE_13, Authority.COMPETENT_AUTHORITY);
            }
            return Math.abs(percent) <= MOST && ofTheCity(by)
                    ? Finding.filled(this, Wear.CIRCULAR_141_ARTICLE_13)
                    : Finding.loosened(this, Loosening.WEAR_RATE, percent, MOST);
        }
    }

    /**
     * That the authority over fixed assets was delegated to the unit (<i>được phân cấp quyết định tài sản</i>).
     *
     * @param clause where it says so
     * @param by the decision that delegates it
     * @legal Điều 28, Điều 34 Nghị định 186/2025/NĐ-CP
     */
    record AssetAuthority(Clause clause, Optional<Decision> by) implements Surrounding {
        /** Refuses missing parts. */
        public AssetAuthority {
            Objects.requireNonNull(clause, "clause");
            Objects.requireNonNull(by, "by");
        }

        @Override
        public Finding against(UnitRegulation whole) {
            if (!holds(PublicAssets.DECREE_186_ARTICLE_34, whole)) {
                return Finding.open(this, PublicAssets.DECREE_186_ARTICLE_34, Authority.COMPETENT_AUTHORITY);
            }
            return ofTheCity(by)
                    ? Finding.filled(this, PublicAssets.DECREE_186_ARTICLE_34)
                    : Finding.loosened(this, Loosening.ASSET_AUTHORITY);
        }
    }

    /**
     * Documents still sent on paper after they went electronically (<i>danh mục văn bản vẫn gửi giấy</i>), as the head of the locality lists
     * them; papers for meetings of the city's leaders are never among them.
     *
     * @param clause where it says so
     * @param documents what they are
     * @param meetingPapers whether papers of such meetings are among them
     * @param by the decision with the list
     * @legal khoản 3 Điều 3 Quy chế; Quyết định 28/2018/QĐ-TTg
     */
    record PaperList(Clause clause, List<String> documents, boolean meetingPapers, Optional<Decision> by)
            implements Surrounding {
        /** Copies the list. */
        public PaperList {
            Objects.requireNonNull(clause, "clause");
            documents = List.copyOf(documents);
            Objects.requireNonNull(by, "by");
        }

        @Override
        public Finding against(UnitRegulation whole) {
            if (meetingPapers) return Finding.loosened(this, Loosening.MEETING_PAPERS);
            if (!holds(ClericalWork.DECISION_28_NO_PAPER, whole)) {
                return Finding.open(this, ClericalWork.DECISION_28_NO_PAPER, Authority.CITY_OFFICE);
            }
            return ofTheCity(by)
                    ? Finding.filled(this, ClericalWork.DECISION_28_NO_PAPER)
                    : Finding.loosened(this, Loosening.PAPER_LIST, documents);
        }
    }

    /**
     * Who gives documents their numbers (<i>người cấp số văn bản</i>).
     *
     * @param clause where it says so
     * @param position whose task it is
     * @param secretsApart whether secret documents keep a series of their own
     * @legal Điều 15 Nghị định 30/2020/NĐ-CP
     */
    record Numbering(Clause clause, Position position, boolean secretsApart) implements Surrounding {
        /** Refuses missing parts. */
        public Numbering {
            Objects.requireNonNull(clause, "clause");
            Objects.requireNonNull(position, "position");
        }

        @Override
        public Finding against(UnitRegulation whole) {
            if (!holds(ClericalWork.DECREE_30_ARTICLE_15, whole)) {
                return Finding.open(this, ClericalWork.DECREE_30_ARTICLE_15, Authority.COMPETENT_AUTHORITY);
            }
            return secretsApart
                    ? Finding.filled(this, ClericalWork.DECREE_30_ARTICLE_15)
                    : Finding.loosened(this, Loosening.SECRET_SERIES);
        }
    }

    /** Who decides, where the law gives it to the chair of a meeting (<i>cách quyết định</i>). */
    enum Choice {
        /** Not allowed, or never so. */
        FORBIDDEN,
        /** Left to the chair, as the law has it. */
        CHAIR_DECIDES,
        /** Allowed, or always so, whatever the chair says. */
        ALLOWED
    }

    /**
     * Devices in meetings with secret content (<i>thiết bị trong cuộc họp có nội dung bí mật</i>).
     *
     * @param clause where it says so
     * @param levels for each level named, what holds; a level left out is as the law has it
     * @legal điểm b khoản 2 Điều 6 Nghị định 26/2020/NĐ-CP
     */
    record MeetingDevices(Clause clause, Map<Classification, Choice> levels) implements Surrounding {
        /** Copies the levels; refuses one that is no level of secrecy. */
        public MeetingDevices {
            Objects.requireNonNull(clause, "clause");
            levels = Map.copyOf(levels);
            for (Classification level : levels.keySet()) {
                if (!level.classified()) throw new UnfitValue("unfit-level", level);
            }
        }

        @Override
        public Finding against(UnitRegulation whole) {
            Provision law = StateSecrets.DECREE_26_ARTICLE_6_CLAUSE_2_POINT_B;
            // The decree serves the law of 2018; what serves the law that took its place has not been read.
            if (!holds(law, whole) || !holds(StateSecrets.LAW_2018_ARTICLE_17, whole)) {
                return Finding.open(this, law, Authority.COMPETENT_AUTHORITY);
            }
            Set<Classification> looser = new TreeSet<>();
            levels.forEach((level, choice) -> {
                Choice most = level == Classification.CONFIDENTIAL ? Choice.CHAIR_DECIDES : Choice.FORBIDDEN;
                if (choice.compareTo(most) > 0) looser.add(level);
            });
            if (!looser.isEmpty()) return Finding.loosened(this, Loosening.MEETING_DEVICES, looser);
            return levels.get(Classification.CONFIDENTIAL) == Choice.FORBIDDEN
                    ? Finding.tightened(this, law)
                    : Finding.filled(this, law);
        }
    }

    /**
     * Whether meetings are direct or online (<i>hình thức họp</i>), which the chair decides.
     *
     * @param clause where it says so
     * @param online whether they are online: never, as the chair decides, always
     * @legal Điều 7 Quyết định 45/2018/QĐ-TTg
     */
    record MeetingForm(Clause clause, Choice online) implements Surrounding {
        /** Refuses missing parts. */
        public MeetingForm {
            Objects.requireNonNull(clause, "clause");
            Objects.requireNonNull(online, "online");
        }

        @Override
        public Finding against(UnitRegulation whole) {
            if (!holds(ClericalWork.DECISION_45_ARTICLE_7, whole)) {
                return Finding.open(this, ClericalWork.DECISION_45_ARTICLE_7, Authority.COMPETENT_AUTHORITY);
            }
            return online == Choice.CHAIR_DECIDES
                    ? Finding.filled(this, ClericalWork.DECISION_45_ARTICLE_7)
                    : Finding.loosened(this, Loosening.MEETING_FORM);
        }
    }

    /**
     * Kinds of meetings that the unit holds online besides (<i>loại cuộc họp thêm</i>).
     *
     * @param clause where it says so
     * @param kinds what they are
     * @legal Điều 7 Quyết định 45/2018/QĐ-TTg
     */
    record MeetingKinds(Clause clause, List<String> kinds) implements Surrounding {
        /** Copies the kinds. */
        public MeetingKinds {
            Objects.requireNonNull(clause, "clause");
            kinds = List.copyOf(kinds);
        }

        @Override
        public Finding against(UnitRegulation whole) {
            return holds(ClericalWork.DECISION_45_ARTICLE_7, whole)
                    ? Finding.added(this, ClericalWork.DECISION_45_ARTICLE_7)
                    : Finding.open(this, ClericalWork.DECISION_45_ARTICLE_7, Authority.COMPETENT_AUTHORITY);
        }
    }

    /** Whether a text holds on the first day of the regulation. */
    private static boolean holds(Provision law, UnitRegulation whole) {
        return law.instrument().inForce().contains(whole.heading().inForce().from());
    }

    private static boolean ofTheCity(Optional<Decision> decision) {
        return decision.filter(found -> found.signer().as() == Capacity.CITY_PEOPLES_COMMITTEE)
                .isPresent();
    }
}
