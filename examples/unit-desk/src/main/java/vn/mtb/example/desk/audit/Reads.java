package vn.mtb.example.desk.audit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.mtb.party.UnitId;
import vn.mtb.spring.security.PersonalReads;

/** Who read about somebody or something, found by what an auditor types. */
final class Reads {
    private static final int MOST = 100;

    private Reads() {}

    /** The latest first; an id without its kind may be a person or a tablet. */
    static List<PersonalReads.Read> about(PersonalReads reads, UnitId unit, String typed) {
        Stream<String> subjects =
                typed.contains("/") ? Stream.of(typed) : Stream.of("person/" + typed, "tablet/" + typed, typed);
        return subjects.flatMap(subject -> reads.of(unit, subject, MOST).stream())
                .sorted(Comparator.comparing(PersonalReads.Read::at).reversed())
                .limit(MOST)
                .toList();
    }
}
