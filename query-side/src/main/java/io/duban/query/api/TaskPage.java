package io.duban.query.api;

import java.time.Instant;
import java.util.List;

/** One page of the ledger as JSON; {@code dataTime} is the moment looked from, {@code position} what it contains. */
record TaskPage(List<TaskJson> tasks, int total, int page, int size, Instant dataTime, long position) {}
