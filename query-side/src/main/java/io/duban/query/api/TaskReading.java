package io.duban.query.api;

import io.duban.kernel.people.Actor;
import io.duban.platform.event.RecordedEvent;
import io.duban.query.task.LedgerFilter;
import io.duban.query.task.TaskHistory;
import io.duban.query.task.TaskLedger;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/tasks}: the ledger, one task, and what happened to it. */
@RestController
@RequestMapping("/api/tasks")
@Tag(name = "读取")
final class TaskReading {

    private final TaskLedger ledger;
    private final TaskHistory history;
    private final Reading reading;

    TaskReading(TaskLedger ledger, TaskHistory history, Reading reading) {
        this.ledger = ledger;
        this.history = history;
        this.reading = reading;
    }

    @GetMapping
    @Operation(
            summary = "台账",
            description = "筛选参数：q、category、unit、group、leader、bucket、limitType、phase、registeredIn、closedIn、dueIn、"
                    + "office、sort、descending、page、size（不超过 200）")
    TaskPage page(
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable Long after,
            @Parameter(hidden = true) Actor viewer) {
        var filter = LedgerFilter.of(parameters);
        var viewpoint = reading.from(asOf, knownAt);
        reading.after(after);
        var page = ledger.page(filter, viewpoint, viewer);
        return new TaskPage(
                page.lines().stream()
                        .map(line -> TaskJson.of(line, viewpoint.asOf()))
                        .toList(),
                page.total(),
                page.page(),
                page.size(),
                viewpoint.asOf(),
                page.position());
    }

    @GetMapping("/{id}")
    @Operation(summary = "一个事项")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TaskJson.class)))
    ResponseEntity<?> one(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable Long after,
            @Parameter(hidden = true) Actor viewer) {
        var viewpoint = reading.from(asOf, knownAt);
        reading.after(after);
        var task = ledger.task(id, viewpoint, viewer);
        return task.isPresent()
                ? ResponseEntity.ok(TaskJson.of(task.get(), viewpoint.asOf()))
                : NotThere.of("task", "事项");
    }

    @GetMapping("/{id}/events")
    @Operation(summary = "一个事项的全部事实，按记录顺序")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FactJson[].class)))
    ResponseEntity<?> events(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable Long after,
            @Parameter(hidden = true) Actor viewer) {
        var viewpoint = reading.from(asOf, knownAt);
        reading.after(after);
        List<RecordedEvent> events = history.of(id, viewpoint, viewer);
        return events.isEmpty()
                ? NotThere.of("task", "事项")
                : ResponseEntity.ok(events.stream().map(FactJson::of).toList());
    }
}
