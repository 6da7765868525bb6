package io.duban.kernel.county;

/** What may be asked of the county's time limits. */
public sealed interface LimitsCommand permits AdoptLimitProfile, LoadWorkCalendar, CorrectWorkday {}
