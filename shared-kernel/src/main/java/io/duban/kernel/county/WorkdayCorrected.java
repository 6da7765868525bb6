package io.duban.kernel.county;

import io.duban.kernel.event.EventName;
import java.time.LocalDate;

/** One day of the work calendar was corrected 更正工作日; dues in the events of tasks stay. */
@EventName("limits.workday_corrected")
public record WorkdayCorrected(LocalDate date, WorkdayKind kind, String source, String reason) implements LimitsEvent {}
