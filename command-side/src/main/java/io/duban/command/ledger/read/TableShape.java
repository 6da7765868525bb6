package io.duban.command.ledger.read;

import java.util.List;
import java.util.Optional;

/** A sheet as it is expected: its name and its columns, in any order and beside others. */
public record TableShape(String sheet, List<TableShape.Head> heads) {

    /** @param required whether the sheet is of no use without it */
    public record Head(String name, boolean required) {}

    public TableShape {
        heads = List.copyOf(heads);
    }

    /** The column that a header cell names, whatever its spaces, width, asterisk or remark in brackets. */
    Optional<Head> named(String header) {
        String plain = Column.undecorated(header);
        return heads.stream().filter(head -> head.name().equals(plain)).findFirst();
    }
}
