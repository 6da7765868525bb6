package io.duban.command.task.longterm;

import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.LimitType;
import java.util.Optional;

/** The long-term lane is for a major matter that cannot be solved in its month (13710, third lane; T11). */
final class LongTermIsForMajorMatters {

    private LongTermIsForMajorMatters() {}

    static Optional<Rejection> refusal(LimitType lane) {
        return switch (lane) {
            case MAJOR, LONG_TERM -> Optional.empty();
            case GENERAL, FIXED, URGENT ->
                Optional.of(new Rejection.WrongState(
                        "task.lane-not-long-term",
                        "本事项的时限类型是“%s”，只有重大事项才能申请转长期推进；需要更多时间的，请申请延期。".formatted(lane.label())));
        };
    }
}
