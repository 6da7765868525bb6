package io.duban.command.task;

import static io.duban.command.People.TOWN_HEAD;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.OpenQuestion;
import io.duban.kernel.task.Milestone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The part of {@link ToldTask} about the one co-unit, 石桥镇, and about milestones: T7 and T8 as told. */
final class ToldHandling {
    private boolean assisted;
    private boolean handedIn;
    private boolean accepted;
    private boolean objected;
    private boolean objecting;

    private List<Milestone> proposed = List.of();
    private List<Milestone> moved = List.of();
    private List<String> left = List.of();
    private final List<String> met = new ArrayList<>();
    private List<String> planned = List.of();
    private int baselines;

    boolean isAssisted() {
        return assisted;
    }

    /** Whether the lead unit waits for the co-unit. */
    boolean isPartMissing() {
        return assisted && !accepted;
    }

    List<String> left() {
        return left;
    }

    int baselines() {
        return baselines;
    }

    boolean isTheCoUnits(Actor actor) {
        return assisted && actor.equals(TOWN_HEAD);
    }

    Set<OpenQuestion> open() {
        var open = EnumSet.noneOf(OpenQuestion.class);
        if (handedIn) {
            open.add(OpenQuestion.PART);
        }
        if (objecting) {
            open.add(OpenQuestion.ALLOCATION);
        }
        if (!proposed.isEmpty()) {
            open.add(OpenQuestion.MILESTONES);
        }
        if (!moved.isEmpty()) {
            open.add(OpenQuestion.REBASELINE);
        }
        return open;
    }

    /** Why it makes no sense now, whoever tries it on whatever day; null if it does. */
    @Nullable
    String conditionOf(Move move) {
        return switch (move) {
            case SUBMIT_PART -> accepted ? "task.part-accepted-already" : null;
            case ACCEPT_PART -> accepted ? "task.parts-accepted" : null;
            case RETURN_PART -> handedIn || accepted ? null : "task.no-part-handed-in";
            case OBJECT -> objected ? "task.objected-already" : null;
            case ANSWER_OBJECTION -> objecting ? null : "task.nothing-asked";
            case ASK_MILESTONES -> {
                if (!proposed.isEmpty()) {
                    yield "task.asked-already";
                }
                yield baselines > 0 ? "task.milestones-confirmed" : null;
            }
            case CONFIRM_MILESTONES, REFUSE_MILESTONES -> proposed.isEmpty() ? "task.nothing-asked" : null;
            case MEET_MILESTONE -> left.isEmpty() ? "task.no-milestone-left" : null;
            case ASK_REBASELINE -> {
                if (!moved.isEmpty()) {
                    yield "task.asked-already";
                }
                yield left.isEmpty() ? "task.no-milestone-left" : null;
            }
            case APPROVE_REBASELINE, REFUSE_REBASELINE -> moved.isEmpty() ? "task.nothing-asked" : null;
            case APPLY -> isPartMissing() ? "task.parts-not-accepted" : null;
            default -> null;
        };
    }

    /** The refusal's code; null if neither part nor milestone speaks against it. */
    @Nullable
    String fateOf(Attempt attempt, @Nullable LocalDate deadline) {
        var condition = conditionOf(attempt.move());
        if (condition != null) {
            return condition;
        }
        return switch (attempt.move()) {
            case ACCEPT_PART -> handedIn || attempt.ownWord() != null ? null : "task.part-not-handed-in";
            case ASK_MILESTONES -> bounds(attempt, deadline);
            case ASK_REBASELINE -> {
                var outside = bounds(attempt, deadline);
                if (outside != null) {
                    yield outside;
                }
                var again = attempt.milestones().stream().anyMatch(one -> met.contains(one.name()));
                yield again ? "task.milestone-met-stays" : null;
            }
            case CONFIRM_MILESTONES -> over(proposed, attempt.today());
            case APPROVE_REBASELINE -> over(moved, attempt.today());
            case MEET_MILESTONE -> {
                var index = attempt.milestone();
                var isLeft = index <= planned.size() && left.contains(planned.get(index - 1));
                yield isLeft ? null : "task.milestone-not-open";
            }
            default -> null;
        };
    }

    /** It came about. */
    void follow(Attempt attempt) {
        switch (attempt.move()) {
            case DISPATCH, REASSIGN, DESIGNATE -> begin();
            case SUBMIT_PART -> handedIn = attempt.isEvenDay();
            case ACCEPT_PART -> {
                accepted = true;
                handedIn = false;
            }
            case RETURN_PART -> {
                accepted = false;
                handedIn = false;
            }
            case OBJECT -> {
                objected = true;
                objecting = true;
            }
            case ANSWER_OBJECTION -> {
                objecting = false;
                if (attempt.isEvenDay()) {
                    assisted = false;
                    handedIn = false;
                    accepted = false;
                }
            }
            case ASK_MILESTONES -> proposed = attempt.milestones();
            case REFUSE_MILESTONES -> proposed = List.of();
            case CONFIRM_MILESTONES -> {
                plan(names(proposed));
                proposed = List.of();
            }
            case MEET_MILESTONE -> {
                met.add(planned.get(attempt.milestone() - 1));
                plan(planned, baselines);
            }
            case ASK_REBASELINE -> moved = attempt.milestones();
            case REFUSE_REBASELINE -> moved = List.of();
            case APPROVE_REBASELINE -> {
                var all = new ArrayList<>(planned.stream().filter(met::contains).toList());
                names(moved).stream().filter(name -> !met.contains(name)).forEach(all::add);
                plan(all);
                moved = List.of();
            }
            case APPLY, APPROVE_SUSPENSION -> {
                proposed = List.of();
                moved = List.of();
            }
            default -> {}
        }
    }

    private void begin() {
        assisted = true;
        handedIn = false;
        accepted = false;
        objected = false;
        objecting = false;
        proposed = List.of();
        moved = List.of();
        met.clear();
        plan(List.of(), 0);
    }

    private void plan(List<String> names) {
        plan(names, baselines + 1);
    }

    private void plan(List<String> names, int number) {
        planned = names;
        baselines = number;
        left = names.stream().filter(name -> !met.contains(name)).toList();
    }

    private static @Nullable String bounds(Attempt attempt, @Nullable LocalDate deadline) {
        if (attempt.milestones().getFirst().planned().isBefore(attempt.today())) {
            return "task.milestone-past";
        }
        var last = attempt.milestones().getLast().planned();
        return deadline != null && last.isAfter(deadline) ? "task.milestone-after-deadline" : null;
    }

    private static @Nullable String over(List<Milestone> milestones, LocalDate today) {
        return milestones.getLast().planned().isBefore(today) ? "task.milestones-over" : null;
    }

    private static List<String> names(List<Milestone> milestones) {
        return milestones.stream().map(Milestone::name).toList();
    }
}
