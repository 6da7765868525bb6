package io.duban.command.ledger.plan;

import io.duban.command.ledger.read.HandlingState;
import io.duban.command.ledger.read.LeaderInCharge;
import io.duban.command.ledger.read.LedgerReading.Ledger;
import io.duban.command.ledger.read.LedgerRow;
import io.duban.command.ledger.read.RowProblem;
import io.duban.kernel.task.LimitType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of an invented ledger, told by what is remarkable about it. */
final class LedgerLine {
    static final LocalDate REGISTERED = LocalDate.of(2026, 1, 5);
    static final LeaderInCharge VICE_MAYOR = new LeaderInCharge("副县长 石磊", "副县长", "石磊");

    private final int sheetRow;
    private @Nullable String number;
    private String leadUnit = "县水利局";
    private List<String> coUnits = List.of();
    private @Nullable LeaderInCharge leader;
    private @Nullable LocalDate dispatchedOn;
    private @Nullable LimitType limitType;
    private @Nullable LocalDate deadline;
    private @Nullable LocalDate closedOn;

    private LedgerLine(int sheetRow) {
        this.sheetRow = sheetRow;
    }

    static LedgerLine at(int sheetRow) {
        return new LedgerLine(sheetRow);
    }

    static Ledger ledger(List<LedgerRow> rows, RowProblem... problems) {
        var errors = List.of(problems).stream()
                .filter(problem -> problem.severity() == RowProblem.Severity.ERROR)
                .count();
        return new Ledger("重点事项台账", LocalDate.of(2026, 2, 28), rows, List.of(problems), (int) errors, "ab".repeat(32));
    }

    LedgerLine numbered(String given) {
        number = given;
        return this;
    }

    LedgerLine ledBy(String unit, String... assisting) {
        leadUnit = unit;
        coUnits = List.of(assisting);
        return this;
    }

    LedgerLine under(LeaderInCharge who) {
        leader = who;
        return this;
    }

    LedgerLine handedOn(LocalDate day) {
        dispatchedOn = day;
        return this;
    }

    LedgerLine limited(@Nullable LimitType lane, @Nullable LocalDate until) {
        limitType = lane;
        deadline = until;
        return this;
    }

    LedgerLine closedOn(LocalDate day) {
        closedOn = day;
        return this;
    }

    /** Everything that was not told is an empty cell. */
    LedgerRow row() {
        return new LedgerRow(
                sheetRow,
                number,
                null,
                null,
                null,
                "事项" + sheetRow,
                null,
                null,
                leader,
                leadUnit,
                null,
                coUnits,
                REGISTERED,
                dispatchedOn,
                limitType,
                deadline,
                null,
                null,
                closedOn == null ? HandlingState.OPEN : HandlingState.CLOSED,
                closedOn,
                null,
                cells(),
                null);
    }

    private Map<String, String> cells() {
        var cells = new LinkedHashMap<String, String>();
        cells.put("序号", String.valueOf(sheetRow));
        cells.put("事项名称", "事项" + sheetRow);
        cells.put("备注", "");
        return cells;
    }
}
