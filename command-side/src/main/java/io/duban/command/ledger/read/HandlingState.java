package io.duban.command.ledger.read;

import java.util.Map;
import java.util.Optional;

/** Whether the ledger calls a matter finished, from its column 办理状态. */
public enum HandlingState {
    /** 已销号, 已办结 and the like. */
    CLOSED,
    /** 正在推进, 办理中 and the like. */
    OPEN;

    private static final Map<String, HandlingState> BY_WORD = Map.ofEntries(
            Map.entry("已销号", CLOSED),
            Map.entry("销号", CLOSED),
            Map.entry("已办结", CLOSED),
            Map.entry("办结", CLOSED),
            Map.entry("已完成", CLOSED),
            Map.entry("正在推进", OPEN),
            Map.entry("正常推进", OPEN),
            Map.entry("推进中", OPEN),
            Map.entry("正在办理", OPEN),
            Map.entry("办理中", OPEN),
            Map.entry("在办", OPEN),
            Map.entry("进行中", OPEN),
            Map.entry("未办结", OPEN),
            Map.entry("未销号", OPEN),
            Map.entry("滞后", OPEN));

    static Optional<HandlingState> of(String text) {
        return Optional.ofNullable(BY_WORD.get(Folded.of(text)));
    }
}
