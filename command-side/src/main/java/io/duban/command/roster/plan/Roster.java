package io.duban.command.roster.plan;

import io.duban.command.ledger.read.RowProblem;
import io.duban.command.ledger.read.Table;
import io.duban.command.ledger.read.TableReader;
import io.duban.command.ledger.read.TableReading;
import io.duban.command.ledger.read.TableShape;
import io.duban.kernel.roster.RosterIssue;
import io.duban.kernel.roster.RosterSheet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A roster that was read; nothing in it has been compared with what is known.
 *
 * @param issues what was wrong with cells and headers, in the order of the file
 */
public record Roster(List<Table> tables, List<RosterIssue> issues) {

    /** Of both sheets together: enough for a county with its villages, and little enough to be looked at. */
    public static final int MOST_ROWS = 2_000;

    private static final List<TableShape> SHAPES = Arrays.stream(RosterSheet.values())
            .map(sheet -> new TableShape(
                    sheet.label(),
                    sheet.columns().stream()
                            .map(column -> new TableShape.Head(column.label(), column.isRequired()))
                            .toList()))
            .toList();

    /** What became of a file. */
    public sealed interface Reading {

        /** @param roster with at least one row, or with something wrong in it */
        record Read(Roster roster) implements Reading {}

        /** @param sentence Chinese, says which file, what is wrong and what to do */
        record Unreadable(String code, String sentence) implements Reading {}
    }

    public Roster {
        tables = List.copyOf(tables);
        issues = List.copyOf(issues);
    }

    /** @param fileName as the user knows it; only used in sentences */
    public static Reading read(byte[] content, String fileName) {
        return switch (TableReader.read(content, fileName, SHAPES, MOST_ROWS)) {
            case TableReading.Unreadable file -> new Reading.Unreadable(file.code(), file.sentence());
            case TableReading.Tables file -> of(file, fileName);
        };
    }

    List<RosterRow> rows(RosterSheet sheet) {
        return tables.stream()
                .filter(table -> table.sheet().equals(sheet.label()))
                .flatMap(table -> table.rows().stream())
                .map(line -> new RosterRow(sheet, line))
                .toList();
    }

    private static Reading of(TableReading.Tables file, String fileName) {
        if (file.tables().isEmpty()) {
            return new Reading.Unreadable("NO_SHEET", "文件“" + fileName + "”中没有叫“单位”或“人员”的工作表。请按模板的工作表名称填写后再上传。");
        }
        var issues = Stream.concat(
                        file.unread().stream()
                                .filter(sheet -> !sheet.equals(RosterSheet.NOTES))
                                .map(Roster::unread),
                        file.tables().stream().flatMap(table -> table.problems().stream()
                                .map(problem -> issue(table.sheet(), problem))))
                .toList();
        var roster = new Roster(file.tables(), issues);
        var rows = file.tables().stream().mapToInt(table -> table.rows().size()).sum();
        return rows == 0 && issues.stream().noneMatch(RosterIssue::error)
                ? new Reading.Unreadable("NO_ROWS", "文件“" + fileName + "”只有表头，没有单位和人员，请填写后再上传。")
                : new Reading.Read(roster);
    }

    private static RosterIssue unread(String sheet) {
        return new RosterIssue(sheet, 0, "", "", false, "SHEET_NOT_READ", "这张工作表没有读取：只读取叫“单位”和“人员”、没有隐藏的工作表。");
    }

    private static RosterIssue issue(String sheet, RowProblem problem) {
        return new RosterIssue(
                sheet,
                problem.sheetRow(),
                problem.column(),
                problem.cellText(),
                problem.severity() == RowProblem.Severity.ERROR,
                problem.code(),
                problem.reason());
    }
}
