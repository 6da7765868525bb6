package io.duban.query.limit;

import java.util.List;

/**
 * One kind of matter and when its clocks run out, in words.
 *
 * @param label the kind, such as 一般事项
 */
public record LaneLine(String label, List<String> clocks) {
    public LaneLine {
        clocks = List.copyOf(clocks);
    }
}
