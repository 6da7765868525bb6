package io.duban.kernel.task;

import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.LedgerEntry;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.person.CitizenDetails;
import io.duban.kernel.person.PersonalCommand;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Carry one row of a ledger over into a task with its past: dates of what happened stand beside the time of recording.
 *
 * @param importId the import that the row belongs to
 * @param number the row's own number, or null when the ledger gives none
 * @param asOf the day up to which the ledger was kept; the latest progress is known as of this day
 * @param percent progress in the ledger, null when it is silent
 * @param closedOn the day of closing, null while the matter is open
 * @param publicReview the result of public review 群众评议 that the ledger states
 * @param entry where the row stood and every cell of it as it was, but for what it says about citizens
 * @param citizen what the row says about a citizen who asks for the matter; null if nothing
 */
public record CarryOverTask(
        ImportId importId,
        @Nullable String number,
        String title,
        String category,
        String source,
        @Nullable String sourceNumber,
        @Nullable String content,
        @Nullable String completionStandard,
        LimitType limitType,
        LocalDate registeredOn,
        LocalDate dispatchedOn,
        UnitRef leadUnit,
        List<UnitRef> coUnits,
        @Nullable LeaderRef leader,
        @Nullable String responsiblePerson,
        @Nullable LocalDate deadline,
        @Nullable Integer percent,
        @Nullable String latestProgress,
        LocalDate asOf,
        @Nullable LocalDate closedOn,
        @Nullable String publicReview,
        LedgerEntry entry,
        @Nullable CitizenDetails citizen)
        implements TaskCommand, PersonalCommand {
    public CarryOverTask {
        coUnits = List.copyOf(coUnits);
    }
}
