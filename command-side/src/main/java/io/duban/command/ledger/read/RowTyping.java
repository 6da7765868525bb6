package io.duban.command.ledger.read;

import io.duban.kernel.task.LimitType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the rows of one sheet into typed rows; remembers the numbers seen, because a number may stand only once. */
final class RowTyping {
    private static final Pattern BETWEEN_UNITS = Pattern.compile("[、，,；;/\\n]+");

    private final boolean date1904;
    private final @Nullable LocalDate asOf;
    private final Map<String, Integer> rowByNumber = new HashMap<>();

    RowTyping(boolean date1904, @Nullable LocalDate asOf) {
        this.date1904 = date1904;
        this.asOf = asOf;
    }

    /** @return null when the row has an ERROR, which it has then reported */
    @Nullable
    LedgerRow type(SheetRow row) {
        row.lookAtCells();
        String title = row.requiredLine(Column.TITLE);
        String leadUnit = leadUnit(row);
        LocalDate registeredOn = row.date(Column.REGISTERED, date1904);
        if (row.isBlank(Column.REGISTERED)) {
            row.missing(Column.REGISTERED);
        }
        LocalDate dispatchedOn = row.date(Column.DISPATCHED, date1904);
        LimitType limitType = word(row, Column.LIMIT_TYPE, LimitWord::of, LimitWord.KNOWN);
        LocalDate deadline = deadline(row, limitType);
        Integer percent = percent(row);
        HandlingState state = word(row, Column.STATE, HandlingState::of, "已销号、正在推进");
        if (row.cell(Column.STATE).isEmpty()) {
            row.missing(Column.STATE);
        }
        LocalDate closedOn = row.date(Column.CLOSED, date1904);
        String number = number(row);
        RowRules.dates(row, registeredOn, dispatchedOn, deadline, closedOn, asOf);
        RowRules.closing(row, state, closedOn, percent);
        List<String> coUnits = coUnits(row, leadUnit);
        String leader = line(row, Column.LEADER);
        String category = line(row, Column.CATEGORY);
        String source = line(row, Column.SOURCE);
        String sourceNumber = line(row, Column.SOURCE_NUMBER);
        String content = row.text(Column.CONTENT);
        String standard = row.text(Column.STANDARD);
        String person = line(row, Column.PERSON);
        String progress = row.text(Column.PROGRESS);
        String review = line(row, Column.REVIEW);
        if (row.hasError() || title == null || leadUnit == null || registeredOn == null || state == null) {
            return null;
        }
        return new LedgerRow(
                row.number(),
                number,
                category,
                source,
                sourceNumber,
                title,
                content,
                standard,
                leader == null ? null : LeaderInCharge.of(leader),
                leadUnit,
                person,
                coUnits,
                registeredOn,
                dispatchedOn,
                limitType,
                deadline,
                percent,
                progress,
                state,
                closedOn,
                review,
                row.cellsByHeader(),
                row.citizen());
    }

    private static @Nullable String line(SheetRow row, Column column) {
        return row.text(column) == null ? null : row.cell(column).oneLine();
    }

    private static @Nullable String leadUnit(SheetRow row) {
        String unit = row.requiredLine(Column.LEAD_UNIT);
        if (unit != null && units(row.cell(Column.LEAD_UNIT).text()).size() > 1) {
            row.error(Column.LEAD_UNIT, "LEAD_UNITS_SEVERAL", "牵头单位只能有一个，请留下一个，其余移到“协办单位”。");
        }
        return unit;
    }

    private static <E> @Nullable E word(
            SheetRow row, Column column, Function<String, Optional<E>> meaning, String known) {
        String text = row.text(column);
        if (text == null) {
            return null;
        }
        Optional<E> value = meaning.apply(text);
        if (value.isEmpty()) {
            row.error(column, "WORD_UNKNOWN", "不认识“" + row.cell(column).oneLine() + "”，请改为以下之一：" + known + "。");
        }
        return value.orElse(null);
    }

    private @Nullable LocalDate deadline(SheetRow row, @Nullable LimitType limitType) {
        boolean isLongTerm = limitType == LimitType.LONG_TERM;
        if (row.isBlank(Column.DEADLINE)) {
            if (!isLongTerm) {
                row.error(Column.DEADLINE, "REQUIRED_MISSING", "“办理时限”没有填写，请补上；只有长期推进的事项可以不填。");
            }
            return null;
        }
        boolean saysLongTerm = LimitWord.of(row.cell(Column.DEADLINE).text())
                .filter(LimitType.LONG_TERM::equals)
                .isPresent();
        return isLongTerm && saysLongTerm ? null : row.date(Column.DEADLINE, date1904);
    }

    private static @Nullable Integer percent(SheetRow row) {
        if (row.isBlank(Column.PERCENT)) {
            return null;
        }
        return switch (LedgerPercent.of(row.cell(Column.PERCENT))) {
            case LedgerPercent.Percent percent -> percent.value();
            case LedgerPercent.Wrong wrong -> {
                row.error(Column.PERCENT, wrong.code(), wrong.reason());
                yield null;
            }
        };
    }

    private @Nullable String number(SheetRow row) {
        String number = line(row, Column.NUMBER);
        if (number == null) {
            return null;
        }
        Integer first = rowByNumber.putIfAbsent(Folded.number(number), row.number());
        if (first != null) {
            row.error(Column.NUMBER, "NUMBER_TWICE", "编号与第 " + first + " 行重复，请改正其中一个，或删去重复的一行。");
        }
        return number;
    }

    private static List<String> coUnits(SheetRow row, @Nullable String leadUnit) {
        row.text(Column.CO_UNITS);
        if (row.isBlank(Column.CO_UNITS)) {
            return List.of();
        }
        List<String> units = new ArrayList<>(units(row.cell(Column.CO_UNITS).text()));
        if (leadUnit != null && units.removeIf(unit -> Folded.of(unit).equals(Folded.of(leadUnit)))) {
            row.warning(Column.CO_UNITS, "LEAD_UNIT_AMONG_CO_UNITS", "牵头单位“" + leadUnit + "”同时列为协办单位，已从协办单位中去掉。");
        }
        return List.copyOf(units);
    }

    private static Set<String> units(String text) {
        Set<String> units = new LinkedHashSet<>();
        for (String unit : BETWEEN_UNITS.split(text)) {
            if (!unit.isBlank()) {
                units.add(unit.strip());
            }
        }
        return units;
    }
}
