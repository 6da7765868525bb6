package io.duban.query.task.show;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.ClockReading.Status;
import io.duban.kernel.task.ClocksSet;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/** What newly set clocks say: why, and which of them run until when. */
final class ClockSentence {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private ClockSentence() {}

    static Sentence of(ClocksSet set) {
        var running = set.clocks().stream()
                .filter(clock -> clock.status() == Status.RUNNING)
                .map(ClockSentence::until)
                .collect(Collectors.joining("；"));
        return running.isEmpty()
                ? new Sentence("clocks", set.cause().label())
                : new Sentence("clocks-running", set.cause().label(), running);
    }

    private static String until(ClockReading clock) {
        return clock.name() + " " + MINUTE.format(clock.due().atZone(CountyTime.ZONE))
                + (clock.missingYears().isEmpty() ? "" : "（暂定）");
    }
}
