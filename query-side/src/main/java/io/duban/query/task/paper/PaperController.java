package io.duban.query.task.paper;

import io.duban.kernel.people.Actor;
import io.duban.query.document.Download;
import io.duban.query.page.DataState;
import io.duban.query.page.PageController;
import io.duban.query.task.TaskHistory;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.Viewpoint;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The papers of a task, for those who may see the task: a list, and each as a Word or PDF file. */
@PageController
final class PaperController {

    private final TaskHistory history;
    private final TaskLedger ledger;
    private final TaskPapers papers;
    private final PaperPdf pdf;

    PaperController(TaskHistory history, TaskLedger ledger, TaskPapers papers, MessageSource texts) {
        this.history = history;
        this.ledger = ledger;
        this.papers = papers;
        this.pdf = new PaperPdf(new PaperTexts(texts));
    }

    @GetMapping("/tasks/{id}/papers")
    String list(@PathVariable UUID id, Viewpoint viewpoint, Actor viewer, Model model) {
        var trail = trail(id, viewpoint, viewer);
        var last = trail.moments().getLast();
        model.addAttribute("task", last.line());
        model.addAttribute("papers", papers.list(trail));
        var position = Math.max(ledger.position(), last.fact().position());
        model.addAttribute("data", new DataState(viewpoint.asOf(), position));
        return "paper/papers";
    }

    @GetMapping("/tasks/{id}/papers/{kind}.docx")
    ResponseEntity<byte[]> word(
            @PathVariable UUID id,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable Long event,
            Viewpoint viewpoint,
            Actor viewer)
            throws IOException {
        var paper = paper(id, kind, event, viewpoint, viewer);
        return PaperFile.download(paper, Download.WORD, ".docx", PaperWord.write(paper));
    }

    @GetMapping("/tasks/{id}/papers/{kind}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID id,
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable Long event,
            Viewpoint viewpoint,
            Actor viewer)
            throws IOException {
        var paper = paper(id, kind, event, viewpoint, viewer);
        return PaperFile.download(paper, PaperFile.PDF, ".pdf", pdf.write(paper));
    }

    @ExceptionHandler
    ModelAndView missing(NoSuchPaper missing) {
        return new ModelAndView("paper/missing", Map.of("task", missing.task()), HttpStatus.NOT_FOUND);
    }

    private Paper paper(UUID id, String kind, @Nullable Long event, Viewpoint viewpoint, Actor viewer) {
        var trail = trail(id, viewpoint, viewer);
        var asked = PaperKind.named(kind).orElseThrow(PaperController::notFound);
        return papers.paper(trail, asked, event).orElseThrow(() -> new NoSuchPaper(id));
    }

    private Trail trail(UUID id, Viewpoint viewpoint, Actor viewer) {
        var moments = history.moments(id, viewpoint, viewer);
        if (moments.isEmpty()) {
            throw notFound();
        }
        return new Trail(moments);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
