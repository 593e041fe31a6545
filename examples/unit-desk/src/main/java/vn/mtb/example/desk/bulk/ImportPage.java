package vn.mtb.example.desk.bulk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
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
import vn.mtb.example.desk.page.Table;
import vn.mtb.example.desk.page.Words;
import vn.mtb.example.desk.signin.SignedIn;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.example.desk.unit.NotHere;
import vn.mtb.register.Directory;
import vn.mtb.spring.unit.ImportColumn;
import vn.mtb.spring.unit.ImportError;
import vn.mtb.spring.unit.Imported;
import vn.mtb.tablet.Made;

/** Tablets and officials from a spreadsheet: read, shown row by row with what each would do, recorded when somebody says so. */
@Controller
class ImportPage {
    private static final int ROWS = 50;
    private static final int KEPT = 20;
    private static final int MOST_ERRORS = 20;

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
        model.addAttribute("kinds", ImportKind.values());
        return "bulk";
    }

    /** A file with every column and some rows, which the import reads as it is. */
    @GetMapping("/bulk/samples/{of}.{kind:csv|xlsx}")
    void sample(@PathVariable String of, @PathVariable String kind, Model model, HttpServletResponse response)
            throws IOException {
        ImportKind asked = Arrays.stream(ImportKind.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(of))
                .findFirst()
                .orElseThrow(() -> new NotHere(of));
        Table table = Table.sent("mtb-" + of, kind, response);
        for (List<String> row :
                ImportColumn.sample(asked.columns(), Words.in(model).language())) {
            table.row(row);
        }
        table.end();
    }

    @PostMapping("/bulk/import")
    ModelAndView preview(
            @RequestParam ImportKind kind,
            @RequestParam Optional<MultipartFile> file,
            @RequestParam(defaultValue = "") String table,
            SignedIn who,
            Model model)
            throws IOException {
        Words words = Words.in(model);
        boolean uploaded = file.isPresent() && !file.get().isEmpty();
        byte[] sent = uploaded ? file.get().getBytes() : table.getBytes(StandardCharsets.UTF_8);
        List<String> wrong = new ArrayList<>();
        try {
            byte[] csv = Sheets.csv(sent);
            Imported tried = kind.check(csv, work(who));
            if (!tried.rows().isEmpty() && tried.rows().size() <= Sheets.MOST_ROWS) {
                Job job = new Job(Keys.fresh(), who.userName(), kind, csv, tried);
                jobs.put(job.id(), job);
                return new ModelAndView("redirect:/bulk/jobs/" + job.id());
            }
            tried.errors().stream().limit(MOST_ERRORS).forEach(error -> wrong.add(said(error, words)));
            if (!tried.rows().isEmpty()) wrong.add(words.say("bulk.too-many", Sheets.MOST_ROWS));
            else if (wrong.isEmpty()) wrong.add(words.say("bulk.empty"));
        } catch (IOException broken) {
            wrong.add(words.say("bulk.workbook"));
        }
        model.addAttribute("wrong", wrong);
        model.addAttribute("table", table);
        model.addAttribute("kind", kind);
        ModelAndView page = new ModelAndView(bulk(model));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static String said(ImportError error, Words words) {
        String what = error.what().in(words.language()) + "; " + error.remedy().in(words.language());
        return error.name().isEmpty() ? what : error.name() + ": " + what;
    }

    @GetMapping("/bulk/jobs/{id}")
    String job(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "false") boolean bad,
            SignedIn who,
            Model model) {
        Job job = known(id, who);
        List<Imported.Row> rows = job.rows().stream()
                .filter(row -> !bad || row.fate() == Imported.Fate.WRONG)
                .toList();
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

    @GetMapping("/bulk/jobs/{id}/result.{kind:csv|xlsx}")
    void result(
            @PathVariable String id, @PathVariable String kind, SignedIn who, Model model, HttpServletResponse response)
            throws IOException {
        Job job = known(id, who);
        Words words = Words.in(model);
        Table table = Table.sent("result", kind, response);
        table.row(words.heads("job.line", "job.id", "job.answer", "job.why"));
        for (Imported.Row row : job.rows()) {
            table.row(List.of(
                    String.valueOf(row.line()),
                    row.cells().isEmpty() ? "" : row.cells().get(0),
                    words.say("job.state." + row.fate()),
                    row.errors().stream().map(error -> said(error, words)).collect(Collectors.joining("; "))));
        }
        table.end();
    }

    @PostMapping("/bulk/jobs/{id}")
    String start(@PathVariable String id, SignedIn who) {
        Job job = known(id, who);
        ImportKind.Work work = work(who);
        if (job.start()) tasks.execute(() -> job.run(work));
        return "redirect:/bulk/jobs/" + job.id();
    }

    private ImportKind.Work work(SignedIn who) {
        return new ImportKind.Work(desk, directory, Made.by(who.actor()).on(desk.today()));
    }

    private Job known(String id, SignedIn who) {
        Job job = jobs.getIfPresent(id);
        if (job == null || !job.belongsTo(who.userName())) throw new NotHere(id);
        return job;
    }
}
