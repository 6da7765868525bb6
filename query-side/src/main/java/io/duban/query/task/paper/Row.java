package io.duban.query.task.paper;

import java.util.List;

/** A row of a form. An empty value is room to write in by hand. */
sealed interface Row {

    /** One label with its value; the value may have several lines. */
    record Line(String label, String value) implements Row {}

    /** As a line, but grows where the page has room. */
    record Tall(String label, String value) implements Row {}

    /** Two labels with their values side by side. */
    record Pair(String label, String value, String otherLabel, String otherValue) implements Row {}

    /**
     * A block for an opinion or a receipt.
     *
     * @param text what was said; empty while nothing was
     * @param closing signature and date at the foot of the block, one line each
     */
    record Signing(String label, String text, List<String> closing) implements Row {
        public Signing {
            closing = List.copyOf(closing);
        }
    }
}
