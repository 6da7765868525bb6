package io.duban.kernel.task;

import java.util.Arrays;
import java.util.Optional;

/** The time-limit lane 时限类型 of a task under 13710; the clocks themselves belong to the time-limit profile. */
public enum LimitType {
    GENERAL("一般事项"),
    MAJOR("重大事项"),
    /** An explicit date that goes before the lanes. */
    FIXED("限定日期"),
    LONG_TERM("长期推进"),
    /** Hours by the clock. */
    URGENT("特急事项");

    private final String label;

    LimitType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The lane with this Chinese name. */
    public static Optional<LimitType> labelled(String label) {
        return Arrays.stream(values()).filter(type -> type.label.equals(label)).findFirst();
    }
}
