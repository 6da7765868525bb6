package io.duban.platform.ranking.period;

import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.period.Disputed;
import io.duban.kernel.ranking.period.PeriodFrozen;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.period.TookPart;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who decided the points that a unit disputes, and therefore does not decide the dispute 回避. */
public final class WhoDecidedPoints {

    private final DisputedTasks tasks;

    WhoDecidedPoints(DisputedTasks tasks) {
        this.tasks = tasks;
    }

    /** Accounts: of raters, of those who decided an earlier objection, and of the judges of the tasks that were counted. */
    public Set<String> behindObjection(PeriodStory story, UnitRef unit, Disputed disputed) {
        var counted = story.frozen().map(PeriodFrozen::dataTime).orElse(Instant.MAX);
        return Stream.concat(
                        TookPart.inItem(story, unit, disputed.item()).stream(),
                        tasks.judges(disputed.tasks(), counted).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same and all who approved, published or corrected the ranking. */
    public Set<String> behindReview(PeriodStory story, UnitRef unit, Disputed disputed) {
        return Stream.concat(behindObjection(story, unit, disputed).stream(), TookPart.inRanking(story).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
