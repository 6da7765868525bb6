package io.duban.query.task;

import io.duban.kernel.task.AssignmentEvent;
import io.duban.kernel.task.CheckEvent;
import io.duban.kernel.task.CitizenEvent;
import io.duban.kernel.task.ClueTransferred;
import io.duban.kernel.task.FateEvent;
import io.duban.kernel.task.HandlingEvent;
import io.duban.kernel.task.LimitEvent;
import io.duban.kernel.task.RegistrationEvent;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.WatchEvent;
import io.duban.platform.event.RecordedEvent;
import io.duban.platform.limit.LimitRegister;
import io.duban.query.projection.MissingEvents;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What each event changes in a line of the ledger. Pure. */
final class TaskFold {

    private TaskFold() {}

    static TaskLine evolve(@Nullable TaskLine line, RecordedEvent recorded, LimitRegister limits) {
        var last = line == null ? -1 : line.sequence();
        if (line != null && recorded.sequence() <= last) {
            return line;
        }
        if (recorded.sequence() != last + 1) {
            throw new MissingEvents(recorded, last);
        }
        var event = (TaskEvent) recorded.event();
        var draft = line == null ? begin(event) : new TaskDraft(line);
        var day = dayOf(recorded);
        apply(draft, event, day);
        ConclusionFold.note(draft, event, recorded, day);
        draft.times = LineClock.after(line, draft, recorded, limits);
        var changedAt = line != null && event instanceof ClueTransferred ? line.changedAt() : recorded.occurredAt();
        return draft.line(recorded.sequence(), recorded.position(), changedAt);
    }

    private static TaskDraft begin(TaskEvent event) {
        if (event instanceof TaskDrafted drafted) {
            return new TaskDraft(drafted);
        }
        throw new IllegalStateException(
                "A task begins with its draft, not with " + event.getClass().getSimpleName());
    }

    private static void apply(TaskDraft task, TaskEvent event, LocalDate day) {
        switch (event) {
            case RegistrationEvent registration -> RegistrationFold.apply(task, registration);
            case AssignmentEvent assigning -> AssignmentFold.apply(task, assigning);
            case HandlingEvent handling -> HandlingFold.apply(task, handling, day);
            case LimitEvent limiting -> LimitFold.apply(task, limiting);
            case CheckEvent checking -> CheckFold.apply(task, checking);
            case FateEvent fate -> FateFold.apply(task, fate, day);
            case WatchEvent watching -> WatchFold.apply(task, watching);
            case CitizenEvent citizen -> CitizenFold.apply(task, citizen, day);
        }
    }

    private static LocalDate dayOf(RecordedEvent event) {
        var day = event.occurredOn();
        return day != null ? day : event.occurredAt().atZone(Viewpoint.ZONE).toLocalDate();
    }
}
