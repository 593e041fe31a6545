package vn.mtb.unitrule;

import java.util.Objects;
import vn.mtb.law.Certainty;
import vn.mtb.law.Instrument;
import vn.mtb.law.Provision;
import vn.mtb.law.Text;

/**
 * A clause of a text that only one unit has (<i>điều khoản riêng của đơn vị</i>): data, where ours are enum constants.
 *
 * @param instrument the unit's regulation
 * @param clause where in it
 * @param gist what it is about
 */
public record UnitClause(Instrument instrument, Clause clause, Text gist) implements Provision {

    /** Refuses missing parts. */
    public UnitClause {
        Objects.requireNonNull(instrument, "instrument");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(gist, "gist");
    }

    @Override
    public String id() {
        return instrument.id() + "-" + clause.key();
    }

    @Override
    public Text place() {
        return clause.place();
    }

    @Override
    public Certainty certainty() {
        return Certainty.PRIMARY;
    }
}
