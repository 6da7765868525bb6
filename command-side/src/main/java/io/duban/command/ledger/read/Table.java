package io.duban.command.ledger.read;

import java.util.List;
import java.util.Map;

/**
 * A sheet that was read to its last row.
 *
 * @param rows those with anything in them, in file order; a cell that cannot be read is empty here
 * @param problems every ERROR and WARNING, by row; at most 10,000 and then one that counts the rest
 */
public record Table(String sheet, List<Table.Line> rows, List<RowProblem> problems) {

    /**
     * One row.
     *
     * @param row 1-based
     * @param cells by the name of the expected column, each on one line; an empty text for an empty cell
     */
    public record Line(int row, Map<String, String> cells) {

        public Line {
            cells = Map.copyOf(cells);
        }

        /** The cell's text; empty for an empty cell and for a column that the file does not have. */
        public String text(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    public Table {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }
}
