package vn.mtb.spring.register;

import java.time.LocalDate;
import java.util.Optional;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.register.Chain;
import vn.mtb.tablet.Books;
import vn.mtb.tablet.Custody;
import vn.mtb.tablet.Status;
import vn.mtb.tablet.Tablet;

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
        Optional<LocalDate> warrantyUntil) {

    /**
     * What a tablet became by the lines of its chain.
     *
     * @param chain which
     * @param tablet as its lines tell it
     * @param version how many lines there are
     * @return its state, with dates as a database can keep them
     */
    public static TabletState of(Chain chain, Tablet tablet, int version) {
        return new TabletState(
                new UnitId(chain.register()),
                tablet.id(),
                version,
                tablet.status(),
                tablet.custody().kind(),
                tablet.holder(),
                tablet.managingUnit(),
                tablet.serial(),
                tablet.books() instanceof Books.On on ? Optional.of(on.assetCode()) : Optional.empty(),
                LineColumns.within(tablet.asOf()),
                tablet.warrantyUntil().map(LineColumns::within));
    }
}
