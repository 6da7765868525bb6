package io.duban.query.leader;

import io.duban.kernel.permission.TaskAction;
import io.duban.query.task.TaskLine;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task in a leader's list.
 *
 * @param reason why it stands there: the last part of its text's key, {@code leader.reason.<reason>}
 * @param since since when the leader answers for it; null if that is not known
 * @param actions what the viewer may do with it now, the likely one first
 */
record ChargeRow(TaskLine task, String reason, @Nullable LocalDate since, List<TaskAction> actions) {}
