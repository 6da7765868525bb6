package io.duban.command.ledger.read;

import org.jspecify.annotations.Nullable;

/**
 * The leader as the ledger writes it.
 *
 * @param text the whole cell, e.g. 县委常委、组织部部长 何志强
 * @param post everything before the last space; null when the cell has no space
 * @param name everything after the last space; the whole cell when it has no space
 */
public record LeaderInCharge(String text, @Nullable String post, String name) {

    static LeaderInCharge of(String text) {
        int space = text.lastIndexOf(' ');
        if (space < 0) {
            return new LeaderInCharge(text, null, text);
        }
        return new LeaderInCharge(text, text.substring(0, space).strip(), text.substring(space + 1));
    }
}
