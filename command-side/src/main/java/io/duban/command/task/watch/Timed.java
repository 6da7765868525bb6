package io.duban.command.task.watch;

import io.duban.kernel.task.WatchEvent;
import java.time.Instant;

/** Something that time has brought, and the moment at which it was due. */
record Timed(Instant at, WatchEvent event) {}
