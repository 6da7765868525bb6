package io.duban.kernel.task;

import io.duban.kernel.event.EventName;
import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.LedgerEntry;
import org.jspecify.annotations.Nullable;

/** A row of a ledger was carried over into this task; the entry keeps every cell as it was. */
@EventName("task.carried_over")
public record LedgerEntryCarriedOver(
        TaskId taskId, ImportId importId, @Nullable String responsiblePerson, LedgerEntry entry)
        implements RegistrationEvent {}
