package io.duban.query.task.show;

import io.duban.kernel.task.TaskPhase;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One step of the bar over a task.
 *
 * @param name the last part of its text's key, {@code task.step.<name>}
 */
record Step(String name, State state) {

    private static final List<String> NAMES = List.of("register", "dispatch", "sign", "handle", "verify", "close");
    private static final int ALL = NAMES.size();
    private static final int NONE = -1;

    enum State {
        DONE,
        CURRENT,
        AHEAD
    }

    /** The whole bar. */
    static List<Step> of(TaskPhase phase) {
        var current = current(phase);
        return IntStream.range(0, ALL)
                .mapToObj(place -> new Step(NAMES.get(place), state(place, current)))
                .toList();
    }

    public String css() {
        return switch (state) {
            case DONE -> "step-done";
            case CURRENT -> "step-current";
            case AHEAD -> "step-ahead";
        };
    }

    public boolean isCurrent() {
        return state == State.CURRENT;
    }

    private static State state(int place, int current) {
        if (place == current) {
            return State.CURRENT;
        }
        return place < current ? State.DONE : State.AHEAD;
    }

    private static int current(TaskPhase phase) {
        return switch (phase) {
            case DRAFT, PENDING_APPROVAL -> 0;
            case REGISTERED -> 1;
            case DISPATCHED, RETURN_REQUESTED -> 2;
            case IN_PROGRESS, LONG_TERM, SUSPENDED, REWORK, REOPENED -> 3;
            case COMPLETION_REQUESTED, VERIFYING, PUBLIC_REVIEW -> 4;
            case CLOSING_APPROVAL -> 5;
            case CLOSED -> ALL;
            case CANCELLED, MERGED, SPLIT -> NONE;
        };
    }
}
