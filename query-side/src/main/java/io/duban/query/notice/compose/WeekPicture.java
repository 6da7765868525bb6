package io.duban.query.notice.compose;

import io.duban.query.task.Lamp;
import io.duban.query.task.TaskLine;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a week changed.
 *
 * @param from its first day
 * @param until its last day
 * @param registered tasks registered within it
 * @param closed tasks closed within it
 */
public record WeekPicture(LocalDate from, LocalDate until, int registered, int closed, List<Move> moves) {

    /** @param before null for a task that was not in hand then */
    public record Move(TaskLine task, @Nullable Lamp before, Lamp now) {}

    public WeekPicture {
        moves = List.copyOf(moves);
    }
}
