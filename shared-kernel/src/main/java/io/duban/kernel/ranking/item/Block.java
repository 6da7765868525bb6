package io.duban.kernel.ranking.item;

import java.util.List;

/** {@code BLOCK}: several items that share one limit, such as a pool of 10 points that all deductions of a chapter eat up. */
public record Block(ItemHead head, List<Item> items, Limits limits) implements Item {

    public Block {
        items = List.copyOf(items);
    }
}
