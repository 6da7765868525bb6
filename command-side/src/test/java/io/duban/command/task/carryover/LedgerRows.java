package io.duban.command.task.carryover;

import static io.duban.command.People.ROADS;
import static io.duban.command.People.SHI;
import static io.duban.command.People.WATER;

import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.LedgerEntry;
import io.duban.kernel.task.CarryOverTask;
import io.duban.kernel.task.LimitType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows of an invented ledger that was kept up to the end of February. */
public final class LedgerRows {

    public static final ImportId IMPORT = new ImportId(new UUID(7, 7));
    public static final LocalDate REGISTERED = LocalDate.of(2026, 1, 5);
    public static final LocalDate DISPATCHED = LocalDate.of(2026, 1, 7);
    public static final LocalDate DEADLINE = LocalDate.of(2026, 2, 10);
    public static final LocalDate AS_OF = LocalDate.of(2026, 2, 28);

    private LedgerRows() {}

    public static CarryOverTask open(@Nullable String number, @Nullable Integer percent, @Nullable String progress) {
        return row(number, "修复东河堤防", REGISTERED, DISPATCHED, percent, progress, AS_OF, null, "推进");
    }

    public static CarryOverTask closed(@Nullable String number, LocalDate closedOn) {
        return row(number, "修复东河堤防", REGISTERED, DISPATCHED, null, "已完工", AS_OF, closedOn, "已销号");
    }

    public static CarryOverTask row(
            @Nullable String number,
            String title,
            LocalDate registeredOn,
            LocalDate dispatchedOn,
            @Nullable Integer percent,
            @Nullable String progress,
            LocalDate asOf,
            @Nullable LocalDate closedOn,
            String stateCell) {
        return new CarryOverTask(
                IMPORT,
                number,
                title,
                "民生实事",
                "县政府工作报告",
                null,
                null,
                null,
                LimitType.FIXED,
                registeredOn,
                dispatchedOn,
                WATER,
                List.of(ROADS),
                SHI,
                "张工",
                DEADLINE,
                percent,
                progress,
                asOf,
                closedOn,
                closedOn == null ? null : "满意",
                new LedgerEntry("台账.xlsx", 12, Map.of("办理状态", stateCell)),
                null);
    }
}
