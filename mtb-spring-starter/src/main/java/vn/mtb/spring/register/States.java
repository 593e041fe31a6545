package vn.mtb.spring.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import vn.mtb.party.PersonId;
import vn.mtb.party.TabletId;
import vn.mtb.party.UnitId;
import vn.mtb.tablet.Custody;
import vn.mtb.tablet.Status;

/** The rows of current states. */
final class States {
    static final String COLUMNS = "register, id, version, status, custody, holder, managing_unit, serial, asset_code,"
            + " as_of, warranty_until";
    static final String INSERT = "insert into mtb_tablet (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    static final String MERGE =
            INSERT.replace("insert into", "merge into").replace(" values", " key (register, id) values");

    private States() {}

    /** The values of {@link #COLUMNS}. */
    static Object[] values(TabletState state) {
        return new Object[] {
            state.register().value(),
            state.tablet().value(),
            state.version(),
            state.status().name(),
            state.custody().name(),
            state.holder().map(PersonId::value).orElse(null),
            state.managingUnit().map(UnitId::value).orElse(null),
            state.serial(),
            state.assetCode().orElse(null),
            state.asOf(),
            state.warrantyUntil().orElse(null)
        };
    }

    static TabletState read(ResultSet row) throws SQLException {
        return new TabletState(
                new UnitId(row.getString("register")),
                new TabletId(row.getString("id")),
                row.getInt("version"),
                Status.valueOf(row.getString("status")),
                Custody.Kind.valueOf(row.getString("custody")),
                Optional.ofNullable(row.getString("holder")).map(PersonId::new),
                Optional.ofNullable(row.getString("managing_unit")).map(UnitId::new),
                row.getString("serial"),
                Optional.ofNullable(row.getString("asset_code")),
                row.getObject("as_of", LocalDate.class),
                Optional.ofNullable(row.getObject("warranty_until", LocalDate.class)));
    }
}
