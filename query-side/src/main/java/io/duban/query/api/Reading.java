package io.duban.query.api;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.query.projection.CatchUp;
import io.duban.query.task.Viewpoint;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What every reading request may say: the moment to look from, and the position that the answer must contain. */
@Component
final class Reading {

    private final CatchUp catchUp;
    private final Clock clock;

    Reading(CatchUp catchUp, Clock clock) {
        this.catchUp = catchUp;
        this.clock = clock;
    }

    Viewpoint from(@Nullable String asOf, @Nullable String knownAt) {
        return Viewpoint.of(asOf, knownAt, clock.instant());
    }

    /** Waits a little for the views; an answer that is still behind names its own position, by which the reader can tell. */
    void after(@Nullable Long position) {
        if (position == null) {
            return;
        }
        if (position < 0) {
            throw new InvalidValue(
                    new Rejection.Invalid("value.out-of-range", "after", "参数 after 应为命令应答中的事件位置，不能小于 0，请改正后重试。"));
        }
        catchUp.awaitPosition(position, CatchUp.PATIENCE);
    }
}
