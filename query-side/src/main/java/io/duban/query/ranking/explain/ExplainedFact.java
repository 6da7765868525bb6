package io.duban.query.ranking.explain;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.period.Dispute;
import io.duban.kernel.ranking.period.FactAdjusted;
import io.duban.kernel.ranking.period.PeriodFact;
import io.duban.query.ranking.PrintedNumber;
import io.duban.query.ranking.fact.TaskBehind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number behind an item.
 *
 * @param name as rules write it
 * @param value what counts: what matters contribute, what was rated, and what was adjusted, together
 * @param weight how much of it counts by the rules, in words; null if all of it
 * @param ratings who has rated it by hand, if anybody did
 * @param tasks the matters behind it
 * @param disputes what has been objected to it
 */
public record ExplainedFact(
        String name,
        Fraction value,
        @Nullable String weight,
        List<PeriodFact> ratings,
        List<FactAdjusted> adjustments,
        List<TaskBehind> tasks,
        List<Dispute> disputes) {

    public String label() {
        return FactWords.of(name);
    }

    public String printed() {
        return PrintedNumber.of(value);
    }

    public List<TaskBehind> seen() {
        return tasks.stream().filter(TaskBehind::isSeen).toList();
    }

    /** How many contributions are of matters that are not the viewer's to see. */
    public long hidden() {
        return tasks.stream().filter(task -> !task.isSeen()).count();
    }

    public boolean isOpenlyDisputed() {
        return disputes.stream().anyMatch(Dispute::isOpen);
    }
}
