package io.duban.platform.factor;

/** What became of a code that was given. */
public enum CodeCheck {
    /** Taken; it will not be taken again. */
    RIGHT,
    /** Wrong, too old, or used before. */
    WRONG,
    /** Not looked at: too many wrong ones before, the account has to wait. */
    TOO_MANY
}
