package io.duban.query.overview;

import java.time.YearMonth;

/** How many tasks were registered and how many closed in a month; cancelled ones do not count. */
public record MonthCount(YearMonth month, int registered, int closed) {}
