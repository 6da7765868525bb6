package io.duban.kernel.limit;

import java.time.LocalTime;

/** One stretch of office hours, printed on slips. */
public record OfficeHours(LocalTime from, LocalTime to) {}
