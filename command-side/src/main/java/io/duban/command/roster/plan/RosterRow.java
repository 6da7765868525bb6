package io.duban.command.roster.plan;

import io.duban.command.ledger.read.Table;
import io.duban.kernel.roster.RosterColumn;
import io.duban.kernel.roster.RosterSheet;

/** A row of a roster, asked by its columns. */
record RosterRow(RosterSheet sheet, Table.Line line) {

    int number() {
        return line.row();
    }

    String text(RosterColumn column) {
        return line.text(column.label());
    }

    boolean has(RosterColumn column) {
        return !text(column).isEmpty();
    }
}
