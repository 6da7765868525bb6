package io.duban.platform.ranking.file;

import io.duban.kernel.ranking.facts.FactTable;
import io.duban.kernel.ranking.facts.UnitFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lines of numbers and lines of events have in common: period, group, unit. */
abstract class UnitRows {

    private final FactFiles.Source source;
    private final FactTable table;
    private final GroupSpelling groups;
    private final List<String> columns;
    private final FileProblems problems;
    private @Nullable FactHeader header;

    UnitRows(FactFiles.Source source, FactTable table, GroupSpelling groups, List<String> columns) {
        this.source = source;
        this.table = table;
        this.groups = groups;
        this.columns = columns;
        this.problems = new FileProblems(source.name());
    }

    /** Takes what a line says of this unit. */
    abstract void take(Line line, UnitFacts unit);

    final void read() {
        CsvRows.each(source.text(), problems, this::row);
        if (header == null) {
            problems.at(1, 1, "", "文件是空的，表头应为 " + String.join(",", columns));
        }
        problems.refuseIfAny();
    }

    private void row(CsvRows.Row row) {
        var known = header;
        if (known == null) {
            header = FactHeader.read(row, columns, problems);
        } else if (known.fits(row, problems)) {
            var line = new Line(row, known, problems);
            var unit = unit(line);
            if (unit != null) {
                take(line, unit);
            }
        }
    }

    private @Nullable UnitFacts unit(Line line) {
        var period = line.needed("period");
        var written = line.needed("group");
        var name = line.needed("unit");
        if (period == null || written == null || name == null) {
            return null;
        }
        var group = groups.id(written);
        if (group == null) {
            line.wrong("group", "规则中没有“" + written + "”这个组，现有：" + groups.known());
            return null;
        }
        var unit = table.of(period, group, name);
        if (!unit.group().equals(group)) {
            line.wrong("group", "“%s”在 %s 已属于“%s”，一个单位一期只能在一个组".formatted(name, period, unit.group()));
            return null;
        }
        return unit;
    }

    /** One line by the names of its columns. */
    record Line(CsvRows.Row row, FactHeader header, FileProblems problems) {

        int number() {
            return row.line();
        }

        String cell(String name) {
            return header.cell(row, name);
        }

        /** Null if it is empty, which is noted. */
        @Nullable
        String needed(String name) {
            var cell = cell(name);
            if (cell.isEmpty()) {
                wrong(name, "没有填写");
                return null;
            }
            return cell;
        }

        void wrong(String name, String reason) {
            problems.at(row.line(), header.column(name), name, reason);
        }
    }
}
