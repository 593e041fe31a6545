package vn.mtb.example.quickstart;

import static vn.mtb.example.quickstart.Papers.*;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import vn.mtb.law.Language;
import vn.mtb.party.TabletId;
import vn.mtb.register.Checkpoint;
import vn.mtb.register.Export;
import vn.mtb.register.InMemoryDirectory;
import vn.mtb.register.InMemoryJournal;
import vn.mtb.register.Register;
import vn.mtb.register.Rules;
import vn.mtb.tablet.Acquisition;
import vn.mtb.tablet.Made;
import vn.mtb.tablet.Rulebook;

/** A register that is handed to an auditor (<i>xuất sổ cho kiểm toán</i>): a line, a checkpoint, a file. */
public final class AuditExport {
    private AuditExport() {}

    public static void main(String[] args) throws IOException {
        InMemoryJournal journal = new InMemoryJournal();
        Clock clock = Clock.systemUTC();
        Register register = new Register("SNV", journal, Rules.of(Rulebook.city()), clock, new InMemoryDirectory());
        var funding = Acquisition.Procure.Funding.CITY_IT_PROGRAMME;
        var buying = new Acquisition.Procure("SN-0042", 9_500_000, "ncc", funding, "6869/QĐ-UBND");
        Made made = Made.by(CENTRE).on(day("2016-12-20"));
        register.take("command-1", new TabletId("MTB-0042"), buying, facts(Set.of()), made)
                .orElseThrow();

        Checkpoint checkpoint = Checkpoint.next(journal, clock.instant());
        journal.append(checkpoint);
        System.out.println(checkpoint.printed(Language.VIETNAMESE));

        Path file = Path.of(args.length > 0 ? args[0] : "export.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            Export.write(journal, out);
        }
        System.out.println(file.toAbsolutePath());
    }
}
