package io.duban.query.task;

import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.TaskAbsorbed;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskMerged;
import io.duban.kernel.task.TaskPart;
import io.duban.kernel.task.TaskRef;
import io.duban.kernel.task.TaskSplit;
import io.duban.kernel.task.TaskSplitOff;
import io.duban.query.sight.ScopedReads;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tasks name one another; one that became a secret after it was named is not named to those who do not see it. */
@Component
public class Mentions {

    /** What stands in place of such a name. */
    public static final String UNNAMED = "（不便公开的事项）";

    private final ScopedReads reads;

    Mentions(ScopedReads reads) {
        this.reads = reads;
    }

    /** The same lines without the names that this viewer may not read. */
    List<TaskLine> masked(List<TaskLine> lines, Actor viewer) {
        var hidden = hidden(lines, viewer);
        return hidden.isEmpty()
                ? lines
                : lines.stream().map(line -> masked(line, hidden)).toList();
    }

    /** Which of the tasks that these lines name are secrets that the viewer does not see. */
    Set<UUID> hidden(Collection<TaskLine> lines, Actor viewer) {
        return hiddenAmong(
                lines.stream()
                        .flatMap(line -> named(line.fates()))
                        .map(TaskId::value)
                        .toList(),
                viewer);
    }

    /** Which of these tasks are secrets that the viewer does not see. */
    public Set<UUID> hiddenAmong(Collection<UUID> tasks, Actor viewer) {
        var named = tasks.stream().distinct().toArray(UUID[]::new);
        if (named.length == 0) {
            return Set.of();
        }
        var secret = reads.figures(views -> among(named, "AND label = 'WORK_SECRET'", views));
        if (!secret.isEmpty()) {
            secret.removeAll(reads.as(viewer, views -> among(named, "", views)));
        }
        return secret;
    }

    /** The fact without a name that may not be read. */
    static DomainEvent masked(DomainEvent event, Set<UUID> hidden) {
        return switch (event) {
            case TaskMerged e -> new TaskMerged(e.taskId(), masked(e.into(), hidden), e.reason());
            case TaskAbsorbed e ->
                new TaskAbsorbed(e.taskId(), masked(e.merged(), hidden), e.deadline(), e.deadlineReason());
            case TaskSplit e ->
                new TaskSplit(
                        e.taskId(),
                        e.parts().stream().map(part -> masked(part, hidden)).toList(),
                        e.reason());
            case TaskSplitOff e ->
                new TaskSplitOff(
                        e.taskId(), masked(e.origin(), hidden), e.part(), e.parts(), e.leadUnit(), e.deadline());
            default -> event;
        };
    }

    private static TaskLine masked(TaskLine line, Set<UUID> hidden) {
        var draft = new TaskDraft(line);
        var fates = line.fates();
        draft.fates = new FateLine(
                fates.mergedInto() == null ? null : masked(fates.mergedInto(), hidden),
                fates.absorbed().stream().map(other -> masked(other, hidden)).toList(),
                fates.parts().stream().map(part -> masked(part, hidden)).toList(),
                fates.origin() == null ? null : masked(fates.origin(), hidden),
                fates.proposedUnit(),
                fates.dueBy(),
                fates.conclusions(),
                fates.checkers());
        return draft.line(line.leadGroup(), line.sequence(), line.position(), line.changedAt());
    }

    private static TaskRef masked(TaskRef other, Set<UUID> hidden) {
        return hidden.contains(other.id().value()) ? new TaskRef(other.id(), "", UNNAMED) : other;
    }

    private static TaskPart masked(TaskPart part, Set<UUID> hidden) {
        return hidden.contains(part.id().value()) ? new TaskPart(part.id(), UNNAMED, part.leadUnit()) : part;
    }

    private static Stream<TaskId> named(FateLine fates) {
        return Stream.of(
                        Stream.ofNullable(fates.mergedInto()).map(TaskRef::id),
                        Stream.ofNullable(fates.origin()).map(TaskRef::id),
                        fates.absorbed().stream().map(TaskRef::id),
                        fates.parts().stream().map(TaskPart::id))
                .flatMap(ids -> ids);
    }

    private static Set<UUID> among(UUID[] tasks, String condition, JdbcClient views) {
        return views
                .sql("SELECT task_id FROM views.task WHERE task_id = ANY (:tasks) " + condition)
                .param("tasks", tasks)
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toCollection(HashSet::new));
    }
}
