package io.duban.kernel.task;

import java.util.List;

/**
 * Milestones as they were confirmed once 基线; never changed afterwards.
 *
 * @param number 1 for the first, then one more for each change
 */
public record Baseline(int number, List<Milestone> milestones) {
    public Baseline {
        milestones = List.copyOf(milestones);
    }
}
