package io.duban.query.leader;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.permission.OpenQuestion;
import io.duban.kernel.permission.TaskAction;
import io.duban.query.task.TaskLine;
import io.duban.query.task.Viewpoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of each task in a leader's list why it is there and what can be done with it. */
@Component
class ChargeRows {

    private static final Set<TaskAction> OFFERED = Set.of(
            TaskAction.GRANT_EXTENSION,
            TaskAction.REFUSE_EXTENSION,
            TaskAction.APPROVE_LONG_TERM_PLAN,
            TaskAction.REFUSE_LONG_TERM_PLAN,
            TaskAction.APPROVE_SUSPENSION,
            TaskAction.REFUSE_SUSPENSION,
            TaskAction.PROLONG_SUSPENSION,
            TaskAction.CONFIRM_REBASELINE,
            TaskAction.REFUSE_REBASELINE,
            TaskAction.DESIGNATE,
            TaskAction.APPROVE_CLOSING,
            TaskAction.REFUSE_CLOSING,
            TaskAction.GIVE_INSTRUCTION,
            TaskAction.ADOPT,
            TaskAction.RELEASE,
            TaskAction.DECIDE_OBJECTION);

    /** What waits for a decision comes before what merely runs. */
    private static final Comparator<TaskLine> MOST_URGENT_FIRST = Comparator.comparing(
                    (TaskLine task) -> task.open().stream().noneMatch(ChargeRows::isALeaders))
            .thenComparing(TaskLine::deadline, Comparator.nullsLast(Comparator.naturalOrder()));

    private final AdoptionDays adoptions;

    ChargeRows(AdoptionDays adoptions) {
        this.adoptions = adoptions;
    }

    /** Open tasks: what waits for the leader first, each task once. */
    List<ChargeRow> open(LeaderPackage answersFor, Viewpoint viewpoint, Actor viewer) {
        var tasks = new LinkedHashMap<UUID, TaskLine>();
        var others = Stream.concat(answersFor.inCharge().stream(), answersFor.adopted().stream())
                .sorted(MOST_URGENT_FIRST);
        Stream.concat(answersFor.toClose().stream(), others).forEach(task -> tasks.putIfAbsent(task.id(), task));
        return rows(new ArrayList<>(tasks.values()), answersFor.leader(), viewpoint, viewer);
    }

    List<ChargeRow> closed(LeaderPackage answersFor, Viewpoint viewpoint, Actor viewer) {
        return rows(answersFor.closed(), answersFor.leader(), viewpoint, viewer);
    }

    private List<ChargeRow> rows(List<TaskLine> tasks, LeaderId leader, Viewpoint viewpoint, Actor viewer) {
        var adopted = adoptions.of(
                tasks.stream()
                        .filter(task -> !isNamed(task, leader))
                        .map(TaskLine::id)
                        .toList(),
                leader,
                viewpoint,
                viewer);
        return tasks.stream()
                .map(task -> row(task, isNamed(task, leader), adopted.get(task.id()), viewpoint, viewer))
                .toList();
    }

    private static ChargeRow row(
            TaskLine task, boolean named, @Nullable LocalDate adoptedOn, Viewpoint viewpoint, Actor viewer) {
        return new ChargeRow(
                task,
                named ? "in-charge" : "adopted",
                named ? task.dispatchedOn() : adoptedOn,
                viewpoint.now() ? actions(task, viewer) : List.of());
    }

    private static boolean isALeaders(OpenQuestion question) {
        return question.decider() == OpenQuestion.Decider.WHO_CLOSES;
    }

    private static boolean isNamed(TaskLine task, LeaderId leader) {
        return task.leader() != null && task.leader().id().equals(leader);
    }

    private static List<TaskAction> actions(TaskLine task, Actor viewer) {
        return TaskAction.open(task.standing(), viewer).stream()
                .filter(OFFERED::contains)
                .toList();
    }
}
