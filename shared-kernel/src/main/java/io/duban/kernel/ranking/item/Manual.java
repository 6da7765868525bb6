package io.duban.kernel.ranking.item;

import io.duban.kernel.ranking.group.Amount;
import java.util.List;

/**
 * {@code MANUAL}: points that people give, within limits and with a reason. They come as facts named like the item, or
 * {@code item.rater} for each rater. What nobody has given counts as zero.
 *
 * @param needReason whether the platform asks for a reason with each of them
 */
public record Manual(
        ItemHead head, String fact, List<String> raters, Amount min, Amount max, boolean needReason, Combine combine)
        implements Item {

    public Manual {
        raters = List.copyOf(raters);
    }
}
