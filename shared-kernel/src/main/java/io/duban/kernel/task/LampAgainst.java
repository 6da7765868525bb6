package io.duban.kernel.task;

/** Whose delay a lamp shows; a red that waits for the office's answer is not the unit's. */
public enum LampAgainst {
    UNIT("承办单位"),
    OFFICE("督查室");

    private final String label;

    LampAgainst(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
