package vn.mtb.tablet;

import vn.mtb.party.PersonId;
import vn.mtb.party.UnitId;

/** In whose hands a tablet is (<i>ai đang giữ máy</i>). */
public sealed interface Custody {

    /** The kinds of hands (<i>loại người giữ</i>). */
    enum Kind {
        /** Nobody's yet. */
        NOBODY,
        /** The focal body's. */
        FOCAL_BODY,
        /** A unit's. */
        UNIT,
        /** A user's. */
        USER,
        /** A supplier's. */
        SUPPLIER,
        /** Missing. */
        MISSING,
        /** Those of the body that a recall names. */
        AUTHORITY,
        /** Gone for good. */
        GONE
    }

    /**
     * The kind of hands.
     *
     * @return one constant per record
     */
    Kind kind();

    /** Nobody has it yet (<i>chưa ai giữ</i>). */
    record Nobody() implements Custody {
        @Override
        public Kind kind() {
            return Kind.NOBODY;
        }
    }

    /** The focal body keeps it (<i>cơ quan đầu mối giữ</i>). */
    record FocalBody() implements Custody {
        @Override
        public Kind kind() {
            return Kind.FOCAL_BODY;
        }
    }

    /**
     * A unit keeps it (<i>đơn vị giữ</i>).
     *
     * @param unit which
     */
    record Unit(UnitId unit) implements Custody {
        @Override
        public Kind kind() {
            return Kind.UNIT;
        }
    }

    /**
     * A user has it (<i>người sử dụng giữ</i>).
     *
     * @param person who
     */
    record User(PersonId person) implements Custody {
        @Override
        public Kind kind() {
            return Kind.USER;
        }
    }

    /** A supplier has it (<i>đơn vị cung cấp, sửa chữa giữ</i>). */
    record Supplier() implements Custody {
        @Override
        public Kind kind() {
            return Kind.SUPPLIER;
        }
    }

    /** It is missing (<i>đang mất</i>). */
    record Missing() implements Custody {
        @Override
        public Kind kind() {
            return Kind.MISSING;
        }
    }

    /**
     * The body that a recall names has it (<i>cơ quan tiếp nhận máy thu hồi</i>).
     *
     * @param unit which
     */
    record Authority(UnitId unit) implements Custody {
        @Override
        public Kind kind() {
            return Kind.AUTHORITY;
        }
    }

    /** It is gone for good (<i>không còn</i>). */
    record Gone() implements Custody {
        @Override
        public Kind kind() {
            return Kind.GONE;
        }
    }
}
