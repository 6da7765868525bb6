package io.duban.kernel.task;

import java.util.Objects;

/**
 * How a task is worked on between dispatch and completion, beside its reports: what the co-units do, and by which milestones.
 * A task that goes to another unit begins with {@link #NONE} again.
 */
public record Handling(Cooperation cooperation, Milestones milestones) {

    public static final Handling NONE = new Handling(Cooperation.NONE, Milestones.NONE);

    /** Nothing is kept of a task on which nobody has worked in this way. */
    public Handling {
        cooperation = Objects.requireNonNullElse(cooperation, Cooperation.NONE);
        milestones = Objects.requireNonNullElse(milestones, Milestones.NONE);
    }

    public Handling after(HandlingEvent event) {
        return switch (event) {
            case PartSubmitted e -> with(cooperation.after(e));
            case PartAccepted e -> with(cooperation.after(e));
            case PartReturned e -> with(cooperation.after(e));
            case AllocationObjected e -> with(cooperation.after(e));
            case AllocationAnswered e -> with(cooperation.after(e));
            case MilestonesProposed e -> with(milestones.after(e));
            case MilestonesConfirmed e -> with(milestones.after(e));
            case MilestonesRefused ignored -> settled();
            case MilestoneMet e -> with(milestones.after(e));
            case RebaselineProposed e -> with(milestones.after(e));
            case MilestonesRebaselined e -> with(milestones.after(e));
            case RebaselineRefused ignored -> settled();
            case ProgressReported ignored -> this;
            case InstructionGiven ignored -> this;
            case LeaderAdopted ignored -> this;
            case LeaderReleased ignored -> this;
            case TaskPraised ignored -> this;
        };
    }

    /** The unit holds the matter done, or its clock stands still: no proposal waits any more. Objections do. */
    public Handling settled() {
        return with(milestones.settled());
    }

    private Handling with(Cooperation other) {
        return new Handling(other, milestones);
    }

    private Handling with(Milestones other) {
        return new Handling(cooperation, other);
    }
}
