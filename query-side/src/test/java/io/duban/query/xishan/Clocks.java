package io.duban.query.xishan;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.ClockReading.Status;
import io.duban.kernel.limit.Pace;
import io.duban.kernel.task.ClockCause;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.TaskId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Clocks of a matter whose first report has come in. */
final class Clocks {

    private Clocks() {}

    static ClocksSet of(TaskId task, LocalDate firstReport, LocalDate due) {
        return new ClocksSet(
                task,
                ClockCause.REPORTED,
                "13710-workday-v1",
                1,
                "CN-official",
                List.of(
                        reading(
                                "D1",
                                "研究部署",
                                firstReport,
                                Status.MET,
                                end(firstReport).minusSeconds(3600)),
                        reading("D7", "落实解决", due, Status.RUNNING, null)));
    }

    private static ClockReading reading(
            String code, String name, LocalDate due, Status status, @Nullable Instant since) {
        return new ClockReading(
                code,
                name,
                Pace.WORKDAYS,
                due.minusDays(9),
                7,
                end(due),
                status == Status.RUNNING,
                List.of(),
                status,
                since,
                null,
                null);
    }

    private static Instant end(LocalDate day) {
        return day.atTime(18, 0).atZone(CountyTime.ZONE).toInstant();
    }
}
