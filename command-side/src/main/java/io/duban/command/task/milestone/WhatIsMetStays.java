package io.duban.command.task.milestone;

import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.Milestone;
import io.duban.kernel.task.Milestones;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A milestone that has been met is history: it is not planned anew under its name (T8). */
final class WhatIsMetStays {

    private WhatIsMetStays() {}

    static Optional<Rejection> refusal(List<Milestone> proposed, Milestones milestones) {
        var met = milestones.met().stream()
                .map(one -> milestones.planned().get(one.index() - 1).name())
                .collect(Collectors.toSet());
        return IntStream.range(0, proposed.size())
                .filter(place -> met.contains(proposed.get(place).name()))
                .boxed()
                .findFirst()
                .map(place -> new Rejection.Invalid(
                        "task.milestone-met-stays",
                        "milestones[%d].name".formatted(place),
                        "节点“%s”已经完成，不能再调整，请删去这一行。".formatted(proposed.get(place).name())));
    }
}
