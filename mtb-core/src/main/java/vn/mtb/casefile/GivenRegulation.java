package vn.mtb.casefile;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import vn.mtb.unitrule.UnitRegulation;
import vn.mtb.yaml.BadFile;
import vn.mtb.yaml.Form;
import vn.mtb.yaml.Mistakes;
import vn.mtb.yaml.Node;
import vn.mtb.yaml.Read;

/** A unit's regulation as a case gives it (<i>quy chế đơn vị cho sẵn</i>): a file beside the case, or its text. */
final class GivenRegulation {
    static final Form<UnitRegulation> FORM = Form.asWritten().then(GivenRegulation::read);

    private GivenRegulation() {}

    private static Read<UnitRegulation> read(Read<Node> written, Mistakes mistakes) {
        if (!written.present()) return Read.nothing(written.where());
        try {
            return Read.of(regulation(written.get()), written.where());
        } catch (BadFile bad) {
            bad.mistakes().forEach(mistakes::note);
        } catch (InvalidPathException noPath) {
            mistakes.note("yaml-no-file", written.where());
        }
        return Read.nothing(written.where());
    }

    private static UnitRegulation regulation(Node node) {
        if (!(node instanceof Node.Scalar file)) return UnitRegulation.of(node);
        Path here = Path.of(node.where().file()).toAbsolutePath().getParent();
        Path named = Path.of(file.text().strip());
        return UnitRegulation.read(here == null ? named : here.resolve(named).normalize());
    }
}
