package io.duban.platform.event;

import io.duban.kernel.ledger.LedgerEntry;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Writes the cells of a ledger's row as a list: the database keeps the order of a list, but sorts the keys of an object, and
 * a row must come back exactly as it was.
 */
final class LedgerEntryAsRow extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** The row as it is written. */
    record Row(String fileName, int row, List<Cell> cells) {}

    record Cell(String heading, String text) {}

    LedgerEntryAsRow() {
        super("duban-ledger-entry");
        addSerializer(new Writer());
        addDeserializer(LedgerEntry.class, new Reader());
    }

    private static final class Writer extends StdSerializer<LedgerEntry> {

        Writer() {
            super(LedgerEntry.class);
        }

        @Override
        public void serialize(LedgerEntry entry, JsonGenerator json, SerializationContext context) {
            var cells = entry.cells().entrySet().stream()
                    .map(cell -> new Cell(cell.getKey(), cell.getValue()))
                    .toList();
            context.writeValue(json, new Row(entry.fileName(), entry.row(), cells));
        }
    }

    private static final class Reader extends StdDeserializer<LedgerEntry> {

        Reader() {
            super(LedgerEntry.class);
        }

        @Override
        public LedgerEntry deserialize(JsonParser json, DeserializationContext context) {
            var row = context.readValue(json, Row.class);
            var cells = new LinkedHashMap<String, String>();
            row.cells().forEach(cell -> cells.put(cell.heading(), cell.text()));
            return new LedgerEntry(row.fileName(), row.row(), cells);
        }
    }
}
