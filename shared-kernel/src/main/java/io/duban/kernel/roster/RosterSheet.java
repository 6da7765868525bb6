package io.duban.kernel.roster;

import java.util.Arrays;
import java.util.List;

/** The two sheets of a roster; a file may have one of them or both. */
public enum RosterSheet {
    UNITS("单位"),
    PEOPLE("人员");

    /** A sheet of explanations, as the template has it; nobody expects it to be read. */
    public static final String NOTES = "填写说明";

    private final String label;

    RosterSheet(String label) {
        this.label = label;
    }

    /** What the sheet is called in the file. */
    public String label() {
        return label;
    }

    /** In the order in which the template has them. */
    public List<RosterColumn> columns() {
        return Arrays.stream(RosterColumn.values())
                .filter(column -> column.sheet() == this)
                .toList();
    }
}
