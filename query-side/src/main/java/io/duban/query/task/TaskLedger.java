package io.duban.query.task;

import io.duban.kernel.people.Actor;
import io.duban.query.projection.ViewTokens;
import io.duban.query.sight.ScopedReads;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger of tasks, as far as the viewer may see it. */
@Component
public class TaskLedger {

    private static final String LINE = "SELECT t.*, u.group_name AS lead_group ";

    private final ScopedReads reads;
    private final Mentions mentions;
    private final ViewTokens tokens;
    private final Clock clock;

    TaskLedger(ScopedReads reads, Mentions mentions, ViewTokens tokens, Clock clock) {
        this.reads = reads;
        this.mentions = mentions;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** One page of what the filter finds. */
    public LedgerPage page(LedgerFilter filter, Viewpoint viewpoint, Actor viewer) {
        var position = tokens.position();
        var selection = TaskSelection.filtered(filter, viewpoint, viewer);
        var page = reads.as(viewer, views -> {
            var lines = views
                    .sql(LINE + selection.sql() + orderBy(filter) + " LIMIT :size OFFSET :offset")
                    .params(selection.parameters())
                    .param("size", filter.size())
                    .param("offset", (filter.page() - 1L) * filter.size())
                    .query(TaskColumns::read)
                    .list()
                    .stream()
                    .map(line -> seen(line, viewer))
                    .toList();
            return new LedgerPage(lines, count(selection, views), filter.page(), filter.size(), position);
        });
        return new LedgerPage(
                mentions.masked(page.lines(), viewer), page.total(), page.page(), page.size(), page.position());
    }

    /** The tasks that speak of citizens, the latest changed first. */
    public LedgerPage withCitizens(int page, int size, Viewpoint viewpoint, Actor viewer) {
        var position = tokens.position();
        var selection = TaskSelection.visible(viewpoint, viewer).and("t.citizens <> :none::jsonb", "none", "[]");
        return reads.as(viewer, views -> {
            var lines = views.sql(LINE + selection.sql()
                            + " ORDER BY t.changed_at DESC, t.task_id LIMIT :size OFFSET :offset")
                    .params(selection.parameters())
                    .param("size", size)
                    .param("offset", (page - 1L) * size)
                    .query(TaskColumns::read)
                    .list();
            return new LedgerPage(lines, count(selection, views), page, size, position);
        });
    }

    /** One task, or nothing if it does not exist then or the viewer may not see it. */
    public Optional<TaskLine> task(UUID id, Viewpoint viewpoint, Actor viewer) {
        var selection = TaskSelection.visible(viewpoint, viewer).and("t.task_id = :id", "id", id);
        var found = reads.as(viewer, views -> views.sql(LINE + selection.sql())
                .params(selection.parameters())
                .query(TaskColumns::read)
                .optional()
                .map(line -> seen(line, viewer)));
        return found.map(line -> mentions.masked(List.of(line), viewer).getFirst());
    }

    /** Up to which event the ledger has been written; cheap, unlike any page of it. */
    public long position() {
        return tokens.position();
    }

    /** How many tasks the filter finds. */
    public int count(LedgerFilter filter, Viewpoint viewpoint, Actor viewer) {
        var selection = TaskSelection.filtered(filter, viewpoint, viewer);
        return reads.as(viewer, views -> count(selection, views));
    }

    /** The categories that occur among tasks that the viewer may see now, by name. */
    public List<String> categories(Actor viewer) {
        var selection = TaskSelection.visible(Viewpoint.now(clock.instant()), viewer);
        return reads.as(
                viewer, views -> views.sql("SELECT DISTINCT t.category " + selection.sql() + " ORDER BY t.category")
                        .params(selection.parameters())
                        .query(String.class)
                        .list());
    }

    private static TaskLine seen(TaskLine line, Actor viewer) {
        return CoUnitsView.of(ReviewersView.of(line, viewer), viewer);
    }

    private static int count(TaskSelection selection, JdbcClient views) {
        return views.sql("SELECT count(*) " + selection.sql())
                .params(selection.parameters())
                .query(Integer.class)
                .single();
    }

    private static String orderBy(LedgerFilter filter) {
        var direction = filter.descending() ? " DESC NULLS LAST" : " ASC NULLS LAST";
        var columns = columns(filter.sort()).stream()
                .map(column -> "t." + column + direction)
                .toList();
        return " ORDER BY " + String.join(", ", columns) + ", t.task_id";
    }

    private static List<String> columns(Sort sort) {
        return switch (sort) {
            case NUMBER -> List.of("number_year", "number_series", "number_serial", "number");
            case TITLE -> List.of("title");
            case CATEGORY -> List.of("category", "number_year", "number_serial");
            case UNIT -> List.of("lead_unit", "number_year", "number_serial");
            case REGISTERED -> List.of("registered_on", "number_serial");
            case DEADLINE -> List.of("deadline", "number_serial");
            case PERCENT -> List.of("percent", "deadline");
            case CLOSED -> List.of("closed_on", "number_serial");
            case CHANGED -> List.of("changed_at");
        };
    }
}
