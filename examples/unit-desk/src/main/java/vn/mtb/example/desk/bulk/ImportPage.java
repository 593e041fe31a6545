package vn.mtb.example.desk.bulk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.task.TaskExecutor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.mtb.example.desk.form.Keys;
import vn.mtb.example.desk.page.Csv;
import vn.mtb.example.desk.page.Words;
import vn.mtb.example.desk.signin.SignedIn;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.example.desk.unit.NotHere;
import vn.mtb.register.Directory;

/** Tablets and officials from a spreadsheet: read, shown row by row with what each would do, recorded when somebody says so. */
@Controller
class ImportPage {
    private static final int ROWS = 50;
    private static final int KEPT = 20;

    private final Desk desk;
    private final Directory directory;
    private final TaskExecutor tasks;
    private final Cache<String, Job> jobs = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    ImportPage(Desk desk, Directory directory, TaskExecutor applicationTaskExecutor) {
        this.desk = desk;
        this.directory = directory;
        this.tasks = applicationTaskExecutor;
    }

    @GetMapping("/bulk")
    String bulk(Model model) {
        model.addAttribute("kinds", RowKind.values());
        return "bulk";
    }

    @PostMapping("/bulk/import")
    ModelAndView preview(
            @RequestParam RowKind kind,
            @RequestParam Optional<MultipartFile> file,
            @RequestParam(defaultValue = "") String table,
            SignedIn who,
            Model model)
            throws IOException {
        Words words = Words.in(model);
        try {
            boolean uploaded = file.isPresent() && !file.get().isEmpty();
            String text = uploaded ? decoded(file.get().getBytes(), words) : table;
            List<Map<String, String>> rows = Sheets.read(text);
            if (rows.isEmpty()) throw new Sheets.NoTable(words.say("bulk.empty"));
            if (rows.size() > Sheets.MOST_ROWS) throw new Sheets.NoTable(words.say("bulk.too-many", Sheets.MOST_ROWS));
            List<String> missing = kind.columns().stream()
                    .filter(column -> !rows.get(0).containsKey(column))
                    .toList();
            if (!missing.isEmpty()) throw new Sheets.NoTable(words.say("bulk.columns", String.join(", ", missing)));
            Job job = new Job(Keys.fresh(), who.userName(), kind, rows);
            job.preview(work(who, words));
            jobs.put(job.id(), job);
            return new ModelAndView("redirect:/bulk/jobs/" + job.id());
        } catch (Sheets.NoTable unread) {
            model.addAttribute("wrong", words.say("bulk.unread", String.valueOf(unread.getMessage())));
            model.addAttribute("table", table);
            model.addAttribute("kind", kind);
            ModelAndView page = new ModelAndView(bulk(model));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    /** Decodes strictly: a table in an older encoding would be imported with wrong letters. */
    private static String decoded(byte[] bytes, Words words) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            throw new Sheets.NoTable(words.say("bulk.encoding"));
        }
    }

    @GetMapping("/bulk/jobs/{id}")
    String job(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "false") boolean bad,
            SignedIn who,
            Model model) {
        Job job = known(id, who);
        List<Job.Row> rows =
                job.rows().stream().filter(row -> !bad || !row.good()).toList();
        int last = Math.max(0, (rows.size() - 1) / ROWS);
        int shown = Math.max(0, Math.min(page, last));
        model.addAttribute("job", job);
        model.addAttribute("bad", bad);
        model.addAttribute("page", shown);
        model.addAttribute("last", last);
        model.addAttribute(
                "rows", rows.stream().skip((long) shown * ROWS).limit(ROWS).toList());
        return "job";
    }

    @GetMapping("/bulk/jobs/{id}/progress")
    String progress(@PathVariable String id, SignedIn who, Model model) {
        model.addAttribute("job", known(id, who));
        return "job :: progress";
    }

    @GetMapping("/bulk/jobs/{id}/result.csv")
    void result(@PathVariable String id, SignedIn who, Model model, HttpServletResponse response) throws IOException {
        Job job = known(id, who);
        Words words = Words.in(model);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"result.csv\"");
        Csv csv = new Csv(response.getWriter());
        csv.row(words.heads("job.line", "job.id", "job.answer", "job.why"));
        for (Job.Row row : job.rows()) {
            List<String> why = new ArrayList<>(row.wrong());
            if (row.answer() != null && !row.good()) {
                row.answer().reasons().forEach(one -> why.add(words.why(one) + " (" + words.cite(one) + ")"));
                row.answer().questions().forEach(one -> why.add(words.why(one.reason())));
            }
            csv.row(List.of(
                    String.valueOf(row.number()),
                    RowKind.cell(row.cells(), "id"),
                    words.say("job.state." + row.state()),
                    String.join("; ", why)));
        }
        csv.end();
    }

    @PostMapping("/bulk/jobs/{id}")
    String start(@PathVariable String id, SignedIn who, Model model) {
        Job job = known(id, who);
        RowKind.Work work = work(who, Words.in(model));
        if (job.start()) tasks.execute(() -> job.run(work));
        return "redirect:/bulk/jobs/" + job.id();
    }

    private RowKind.Work work(SignedIn who, Words words) {
        return new RowKind.Work(desk, directory, who.actor(), words);
    }

    private Job known(String id, SignedIn who) {
        Job job = jobs.getIfPresent(id);
        if (job == null || !job.belongsTo(who.userName())) throw new NotHere(id);
        return job;
    }
}
