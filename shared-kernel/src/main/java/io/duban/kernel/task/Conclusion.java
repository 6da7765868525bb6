package io.duban.kernel.task;

import java.util.Arrays;
import java.util.Optional;

/** What supervision concludes about a unit's work, so that the unit may object to it (督查条例 Art. 17). The one list of them. */
public enum Conclusion {
    REWORK(CompletionReturned.class, "退回重办"),
    FALSIFICATION(FalsificationFound.class, "认定弄虚作假"),
    CLOSING_REFUSED(ClosingRefused.class, "不予销号"),
    CLOSING(TaskClosed.class, "销号结论");

    private final Class<? extends TaskEvent> event;
    private final String label;

    Conclusion(Class<? extends TaskEvent> event, String label) {
        this.event = event;
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Which conclusion a fact is, if it is one. */
    public static Optional<Conclusion> of(TaskEvent fact) {
        return Arrays.stream(values())
                .filter(conclusion -> conclusion.event.isInstance(fact))
                .findFirst();
    }

    /** Whether the work was sent back by it, which is counted. */
    public boolean sendsBack() {
        return switch (this) {
            case REWORK, FALSIFICATION, CLOSING_REFUSED -> true;
            case CLOSING -> false;
        };
    }
}
