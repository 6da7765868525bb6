package io.duban.platform.web;

import io.duban.kernel.rejection.Rejection;
import org.jspecify.annotations.Nullable;

/** The family of a refusal as a problem body names it; with it a refusal survives the way from one process to the other. */
public enum RejectionKind {
    NOT_FOUND("not-found"),
    NOT_ALLOWED("not-allowed"),
    WRONG_STATE("wrong-state"),
    INVALID("invalid"),
    CONFLICT("conflict"),
    TOO_LATE("too-late");

    private final String word;

    RejectionKind(String word) {
        this.word = word;
    }

    /** The stable word in the body's {@code kind}. */
    public String word() {
        return word;
    }

    static RejectionKind of(Rejection rejection) {
        return switch (rejection) {
            case Rejection.NotFound r -> NOT_FOUND;
            case Rejection.NotAllowed r -> NOT_ALLOWED;
            case Rejection.WrongState r -> WRONG_STATE;
            case Rejection.Invalid r -> INVALID;
            case Rejection.Conflict r -> CONFLICT;
            case Rejection.TooLate r -> TOO_LATE;
        };
    }

    /** The kind with this word, or null. */
    public static @Nullable RejectionKind named(String word) {
        for (var kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        return null;
    }

    /** Makes the refusal of this kind again. */
    public Rejection rejection(String code, @Nullable String field, String sentence) {
        return switch (this) {
            case NOT_FOUND -> new Rejection.NotFound(code, sentence);
            case NOT_ALLOWED -> new Rejection.NotAllowed(code, sentence);
            case WRONG_STATE -> new Rejection.WrongState(code, sentence);
            case INVALID -> new Rejection.Invalid(code, field == null ? "" : field, sentence);
            case CONFLICT -> new Rejection.Conflict(code, sentence);
            case TOO_LATE -> new Rejection.TooLate(code, sentence);
        };
    }
}
