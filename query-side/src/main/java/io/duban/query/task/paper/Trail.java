package io.duban.query.task.paper;

import io.duban.query.task.TaskMoment;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to a task, to look up what belongs together on one paper.
 *
 * @param moments in the order of recording
 */
record Trail(List<TaskMoment> moments) {

    Trail {
        moments = List.copyOf(moments);
    }

    /** The moment of this event; without a sequence the last one that gives rise to such a paper. */
    Optional<TaskMoment> cause(PaperKind kind, @Nullable Long sequence) {
        return moments.reversed().stream()
                .filter(moment ->
                        PaperKind.of(moment.fact().event()).filter(kind::equals).isPresent())
                .filter(moment -> sequence == null || moment.fact().sequence() == sequence)
                .findFirst();
    }

    /** The first later fact of one of these types, if none of the types that put an end to the question came before it. */
    Optional<TaskMoment> answer(TaskMoment question, List<Class<?>> answers, Class<?>... ends) {
        return moments.stream()
                .filter(moment -> moment.fact().sequence() > question.fact().sequence())
                .filter(moment -> isOne(moment, answers) || isOne(moment, Arrays.asList(ends)))
                .findFirst()
                .filter(moment -> isOne(moment, answers));
    }

    /** The last fact of this type before the moment, and after the last fact of the type that begins anew. */
    <E> Optional<TaskMoment> last(Class<E> type, TaskMoment before, Class<?> anew) {
        return moments.reversed().stream()
                .filter(moment -> moment.fact().sequence() < before.fact().sequence())
                .takeWhile(moment -> !anew.isInstance(moment.fact().event()))
                .filter(moment -> type.isInstance(moment.fact().event()))
                .findFirst();
    }

    /** All facts of this type before the moment. */
    List<TaskMoment> before(TaskMoment moment, Class<?> type) {
        return moments.stream()
                .filter(other -> other.fact().sequence() < moment.fact().sequence())
                .filter(other -> type.isInstance(other.fact().event()))
                .toList();
    }

    /** The fact that was recorded right after the moment, if it is of this type. */
    Optional<TaskMoment> next(TaskMoment moment, Class<?> type) {
        return moments.stream()
                .filter(other -> other.fact().sequence() == moment.fact().sequence() + 1)
                .filter(other -> type.isInstance(other.fact().event()))
                .findFirst();
    }

    private static boolean isOne(TaskMoment moment, List<Class<?>> types) {
        return types.stream().anyMatch(type -> type.isInstance(moment.fact().event()));
    }
}
