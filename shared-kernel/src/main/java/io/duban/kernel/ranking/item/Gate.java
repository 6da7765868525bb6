package io.duban.kernel.ranking.item;

import io.duban.kernel.ranking.group.Amount;
import io.duban.kernel.ranking.metric.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code GATE} 一票否决: no points, but an effect on the whole, when one of the events has happened or the condition holds.
 *
 * @param noAward the unit is passed over in lists of the best
 * @param capTotal the total is no more than this
 * @param grade the grade is this one, whatever the total
 */
public record Gate(
        ItemHead head,
        List<String> events,
        @Nullable Condition trigger,
        boolean noAward,
        @Nullable Amount capTotal,
        @Nullable String grade)
        implements Item {

    public Gate {
        events = List.copyOf(events);
    }
}
