package io.duban.query.task.paper;

import io.duban.kernel.task.SlipIssued;
import io.duban.kernel.task.SlipKind;
import io.duban.query.task.TaskMoment;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the facts about slips say on their papers. */
final class IssuedSlips {

    private IssuedSlips() {}

    /** The number of the 交办单 that went out with this handing over; null for one of before slips were numbered. */
    static @Nullable String numberOf(Trail trail, TaskMoment dispatched) {
        return trail.moments().stream()
                .filter(moment -> moment.fact().sequence() > dispatched.fact().sequence())
                .takeWhile(moment -> PaperKind.of(moment.fact().event())
                        .filter(PaperKind.DISPATCH::equals)
                        .isEmpty())
                .map(moment -> slip(moment))
                .filter(Objects::nonNull)
                .filter(slip -> slip.kind() == SlipKind.DISPATCH)
                .map(SlipIssued::number)
                .findFirst()
                .orElse(null);
    }

    static SlipFacts facts(Trail trail, TaskMoment issued) {
        var slip = Objects.requireNonNull(slip(issued), "The paper of a slip is about a slip");
        return new SlipFacts(
                slip.number(),
                slip.unit().name(),
                slip.text(),
                slip.original(),
                slip.daysLate(),
                slip.earlier(),
                slip.kind() == SlipKind.SUPERVISION ? level(trail, issued, slip) : null,
                slip.reason(),
                null,
                slip.issuedOn());
    }

    /** Blue, orange, red: each was issued after the one before had brought nothing, whatever the limit was. */
    private static SlipLevel level(Trail trail, TaskMoment issued, SlipIssued notice) {
        var before = trail.before(issued, SlipIssued.class).stream()
                .map(IssuedSlips::slip)
                .filter(Objects::nonNull)
                .filter(slip ->
                        slip.kind() == SlipKind.SUPERVISION && slip.unit().equals(notice.unit()))
                .count();
        var levels = SlipLevel.values();
        return levels[(int) Math.min(before, levels.length - 1)];
    }

    private static @Nullable SlipIssued slip(TaskMoment moment) {
        return moment.fact().event() instanceof SlipIssued slip ? slip : null;
    }
}
