package io.duban.command.ledger.read;

import java.util.List;

/** What became of a file of tables: tables, or one sentence that says why there are none. */
public sealed interface TableReading {

    /**
     * The file as a whole was refused; nothing of it was read.
     *
     * @param code stable, for programs and tests
     * @param sentence Chinese, says which file, what is wrong and what to do
     */
    record Unreadable(String code, String sentence) implements TableReading {}

    /**
     * The file was read.
     *
     * @param tables those of the expected sheets that the file has, in the expected order
     * @param unread names of the other sheets that a person sees, and of expected ones that are hidden
     */
    record Tables(List<Table> tables, List<String> unread) implements TableReading {

        public Tables {
            tables = List.copyOf(tables);
            unread = List.copyOf(unread);
        }
    }
}
