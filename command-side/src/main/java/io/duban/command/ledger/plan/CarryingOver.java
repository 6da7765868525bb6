package io.duban.command.ledger.plan;

import io.duban.command.ledger.read.LeaderInCharge;
import io.duban.command.ledger.read.LedgerRow;
import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.LedgerEntry;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.CarryOverTask;
import io.duban.kernel.task.LimitType;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns a row of a ledger into the command that carries it over.
 *
 * @param asOf the day up to which the ledger was kept
 * @param unit finds a unit by its name
 * @param leader finds a leader as the ledger writes them
 */
public record CarryingOver(
        ImportId importId,
        String fileName,
        LocalDate asOf,
        Function<String, UnitRef> unit,
        Function<LeaderInCharge, LeaderRef> leader) {

    /** What stands for a word that the ledger leaves open. */
    static final String OTHER = "其他";

    static final String FROM_A_LEDGER = "台账";

    public CarryOverTask command(LedgerRow row) {
        return new CarryOverTask(
                importId,
                row.number(),
                row.title(),
                or(row.category(), OTHER),
                or(row.source(), FROM_A_LEDGER),
                row.sourceNumber(),
                row.content(),
                row.completionStandard(),
                limitType(row),
                row.registeredOn(),
                row.dispatchedOn() == null ? row.registeredOn() : row.dispatchedOn(),
                unit.apply(row.leadUnit()),
                row.coUnits().stream().map(unit).toList(),
                row.leader() == null ? null : leader.apply(row.leader()),
                row.responsiblePerson(),
                row.deadline(),
                row.percent(),
                row.latestProgress(),
                asOf,
                row.closedOn(),
                row.publicReview(),
                new LedgerEntry(fileName, row.sheetRow(), row.cells()),
                row.citizen());
    }

    /** A row that names no lane but a date runs to that date. */
    private static LimitType limitType(LedgerRow row) {
        if (row.limitType() != null) {
            return row.limitType();
        }
        return row.deadline() == null ? LimitType.LONG_TERM : LimitType.FIXED;
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }
}
