package io.duban.query.task.act;

import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.limit.ReportStage;
import io.duban.kernel.permission.TaskAction;
import io.duban.kernel.task.AllocationAnswer;
import io.duban.kernel.task.Milestone;
import io.duban.kernel.task.Part;
import io.duban.kernel.task.PartState;
import io.duban.query.task.TaskLine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the forms about stages, parts and milestones show and choose from. */
final class HandlingForm {

    private HandlingForm() {}

    static Map<String, Object> lists(TaskAction action, TaskLine task, Instant now, LimitBasis basis) {
        var milestones = task.handling().milestones();
        return switch (action) {
            case REPORT_PROGRESS ->
                Map.of(
                        "stages",
                        stages(task, now, basis),
                        "accepted",
                        parts(task, part -> part.state() == PartState.ACCEPTED));
            case ACCEPT_PART -> units(task, part -> part.state() != PartState.ACCEPTED);
            case RETURN_PART ->
                units(task, part -> part.state() == PartState.HANDED_IN || part.state() == PartState.ACCEPTED);
            case ANSWER_ALLOCATION_OBJECTION ->
                Map.of(
                        "units",
                        task.handling().cooperation().objecting(),
                        "objections",
                        task.handling().cooperation().objections(),
                        "answers",
                        Choice.of(AllocationAnswer.values(), AllocationAnswer::label));
            case PROPOSE_MILESTONES, PROPOSE_REBASELINE ->
                Map.of("firstRows", MilestoneRows.first(), "moreRows", MilestoneRows.more());
            case CONFIRM_MILESTONES -> Map.of("proposed", milestones.proposed());
            case CONFIRM_REBASELINE -> Map.of("proposed", milestones.rebased());
            case MEET_MILESTONE ->
                Map.of(
                        "open",
                        milestones.unmet().stream()
                                .map(index -> choice(index, milestones.planned().get(index - 1)))
                                .toList());
            default -> Map.of();
        };
    }

    /** What a report answers that is made now. */
    private static List<ReportStage> stages(TaskLine task, Instant now, LimitBasis basis) {
        return ReportStage.answeredAt(
                now, task.clocks().stream().map(ClockReading::clock).toList(), basis);
    }

    private static Map<String, Object> units(TaskLine task, Predicate<Part> wanted) {
        var parts = parts(task, wanted);
        return Map.of("units", parts.stream().map(Part::unit).toList(), "parts", parts);
    }

    private static List<Part> parts(TaskLine task, Predicate<Part> wanted) {
        return task.coUnits().stream()
                .map(task.handling().cooperation()::of)
                .filter(wanted)
                .toList();
    }

    private static Choice choice(int index, Milestone milestone) {
        return new Choice(
                Integer.toString(index), "%d. %s（%s）".formatted(index, milestone.name(), milestone.planned()));
    }
}
