package vn.mtb.spring.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.mtb.party.Minutes;
import vn.mtb.party.TabletId;
import vn.mtb.register.Archive;
import vn.mtb.register.Attachment;
import vn.mtb.register.Deed;
import vn.mtb.register.Directory;
import vn.mtb.register.Line;
import vn.mtb.register.MinutesPage;
import vn.mtb.register.Subject;
import vn.mtb.spring.security.PersonalReads;
import vn.mtb.tablet.Act;
import vn.mtb.tablet.Tablet;

/** Papers beside the lines (<i>giấy tờ kèm dòng sổ</i>): minutes to print and sign, and files that lines attach. */
@RestController
@RequestMapping("/units/{unit}")
final class PaperEndpoints {
    private static final int LONGEST_PLACE = 200;

    private final Answers answers;
    private final Directory directory;
    private final Archive archive;

    PaperEndpoints(Answers answers, Directory directory, Archive archive) {
        this.answers = answers;
        this.directory = directory;
        this.archive = archive;
    }

    /** The minutes of a line as a page to print; the names come from the directory, and the reading is noted. */
    @Says(
            vi = "Trang in biên bản của một dòng (có họ tên, ghi nhật ký xem)",
            en = "The minutes of a line to print (with names; the reading is noted)")
    @GetMapping(path = "/tablets/{tablet}/ledger/{line}/minutes", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<byte[]> minutes(
            Seen seen,
            @PathVariable("tablet") String id,
            @PathVariable("line") String at,
            @RequestParam("place") Optional<String> place) {
        TabletId tablet = Given.tablet(id);
        Line line = line(seen, tablet, at);
        Minutes minutes = line.deed() instanceof Deed.OnTablet on && on.act() instanceof Act.Signed signed
                ? signed.minutes()
                : null;
        if (minutes == null) throw new Stopped(Problem.NOT_FOUND);
        String where =
                place.map(text -> Given.text("place", text, LONGEST_PLACE)).orElse("");
        Tablet before = seen.register().tablet(tablet, line.sequence());
        seen.reading(PersonalReads.Kind.MINUTES, "tablet/" + tablet);
        return page(MinutesPage.of(minutes, where, before, directory));
    }

    /**
     * Minutes that are still to be signed (<i>dự thảo biên bản</i>).
     *
     * @param minutes what they will say
     * @param place where they will be signed
     */
    record Draft(Minutes minutes, Optional<String> place) {}

    /** Drafted minutes as a page to print; only people whom this register knows are named. */
    @Says(vi = "Trang in dự thảo biên bản để ký", en = "Drafted minutes to print and sign", form = Draft.class)
    @PostMapping(
            path = "/tablets/{tablet}/minutes",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<byte[]> draft(Seen seen, @PathVariable("tablet") String id, Body body) {
        TabletId tablet = Given.tablet(id);
        seen.tabletOrNew(tablet);
        Draft draft = body.as(Draft.class);
        seen.reading(PersonalReads.Kind.MINUTES, "tablet/" + tablet);
        return page(MinutesPage.of(
                draft.minutes(),
                draft.place().orElse(""),
                seen.register().tablet(tablet),
                new KnownHere(seen, directory)));
    }

    private static ResponseEntity<byte[]> page(String html) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", MinutesPage.policy())
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps a file in the archive; the answer is what an act attaches. */
    @Says(vi = "Lưu một tệp; trả về mã để đính kèm", en = "Keep a file; answers what an act attaches")
    @PostMapping(path = "/papers", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE, produces = "application/json")
    ResponseEntity<byte[]> keep(Seen seen, @RequestParam("label") Optional<String> label, Paper paper) {
        seen.mustKeep();
        String name = label.orElse("");
        if (!name.matches("[a-z][a-z0-9-]{0,31}")) throw Flawed.of("label", "flaw-label", Given.shown(name));
        Attachment kept = archive.keep(name, paper.bytes());
        return answers.ok(Json.attachments(List.of(kept)).get(0), seen.language());
    }

    /** A file that a line attaches, always as a download. */
    @Says(vi = "Tải tệp kèm dòng sổ", en = "Download a file that a line attaches")
    @GetMapping(
            path = "/tablets/{tablet}/ledger/{line}/papers/{digest}",
            produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<byte[]> open(
            Seen seen,
            @PathVariable("tablet") String id,
            @PathVariable("line") String at,
            @PathVariable("digest") String digest) {
        TabletId tablet = Given.tablet(id);
        Attachment attached = line(seen, tablet, at).attachments().stream()
                .filter(one -> one.digest().equals(digest))
                .findFirst()
                .orElseThrow(() -> new Stopped(Problem.NOT_FOUND));
        seen.reading(PersonalReads.Kind.PAPER, "tablet/" + tablet);
        byte[] file = archive.open(attached).orElseThrow(() -> new Stopped(Problem.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(attached.label())
                                .build()
                                .toString())
                .body(file);
    }

    private static Line line(Seen seen, TabletId tablet, String at) {
        seen.tablet(tablet);
        List<Line> lines = seen.register().history(Subject.tablet(tablet));
        int number = Given.number("line", at, 0, Integer.MAX_VALUE);
        int first = TabletEndpoints.firstSeen(lines, seen.caller().confinedTo());
        if (number < first || number >= lines.size()) throw new Stopped(Problem.NOT_FOUND);
        return lines.get(number);
    }
}
