package vn.mtb.spring.register;

import java.time.LocalDate;
import java.util.Optional;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Custody;
import vn.mtb.tablet.Status;

/**
 * A tablet as it is now, one row of the table of current states (<i>tình trạng hiện tại</i>); the chain stays the truth.
 *
 * @param register in which unit's register it is
 * @param tablet which
 * @param version the number of its lines
 * @param status where it stands
 * @param custody in whose hands it is
 * @param holder who uses it now
 * @param managingUnit the unit that manages it
 * @param serial the serial number; empty before the first paper
 * @param assetCode the code on the unit's books, while it is on them
 * @param asOf the date of its last paper
 * @param warrantyUntil the last day of its warranty
 */
public record TabletState(
        UnitId register,
        TabletId tablet,
        int version,
        Status status,
        Custody.Kind custody,
        Optional<PersonId> holder,
        Optional<UnitId> managingUnit,
        String serial,
        Optional<String> assetCode,
        LocalDate asOf,
        Optional<LocalDate> warrantyUntil) {}
