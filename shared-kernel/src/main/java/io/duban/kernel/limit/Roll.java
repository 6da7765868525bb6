package io.duban.kernel.limit;

/** What becomes of a due that falls on an off-day. */
public enum Roll {
    /** It stays there. */
    NONE,
    /** It moves to the next working day 顺延. */
    NEXT_WORKDAY
}
