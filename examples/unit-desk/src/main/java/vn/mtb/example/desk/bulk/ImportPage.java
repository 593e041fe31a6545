package vn.mtb.example.desk.bulk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
import vn.mtb.example.desk.page.Words;
import vn.mtb.example.desk.signin.SignedIn;
import vn.mtb.example.desk.unit.Desk;
import vn.mtb.example.desk.unit.NotHere;
import vn.mtb.register.Directory;

/** Tablets and officials from a spreadsheet: read, shown row by row with what each would do, recorded when somebody says so. */
@Controller
class ImportPage {
    private static final int SHOWN = 200;
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
            String text = file.isPresent() && !file.get().isEmpty()
                    ? new String(file.get().getBytes(), StandardCharsets.UTF_8)
                    : table;
            List<Map<String, String>> rows = Sheets.read(text);
            if (rows.isEmpty()) throw new Sheets.NoTable(words.say("bulk.empty"));
            if (rows.size() > Sheets.MOST_ROWS) throw new Sheets.NoTable(words.say("bulk.too-many", Sheets.MOST_ROWS));
            List<String> missing = kind.columns().stream()
                    .filter(column -> !rows.get(0).containsKey(column))
                    .toList();
            if (!missing.isEmpty()) throw new Sheets.NoTable(words.say("bulk.columns", String.join(", ", missing)));
            Job job = new Job(Keys.fresh(), kind, rows);
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

    @GetMapping("/bulk/jobs/{id}")
    String job(@PathVariable String id, Model model) {
        Job job = known(id);
        model.addAttribute("job", job);
        model.addAttribute("rows", job.rows().stream().limit(SHOWN).toList());
        model.addAttribute("more", Math.max(0, job.rows().size() - SHOWN));
        return "job";
    }

    @GetMapping("/bulk/jobs/{id}/progress")
    String progress(@PathVariable String id, Model model) {
        model.addAttribute("job", known(id));
        return "job :: progress";
    }

    @PostMapping("/bulk/jobs/{id}")
    String start(@PathVariable String id, SignedIn who, Model model) {
        Job job = known(id);
        RowKind.Work work = work(who, Words.in(model));
        if (job.start()) tasks.execute(() -> job.run(work));
        return "redirect:/bulk/jobs/" + job.id();
    }

    private RowKind.Work work(SignedIn who, Words words) {
        return new RowKind.Work(desk, directory, who.actor(), words);
    }

    private Job known(String id) {
        Job job = jobs.getIfPresent(id);
        if (job == null) throw new NotHere(id);
        return job;
    }
}
