package io.duban.kernel.task;

/** The three numbered slips, each with a series of its own (T9). */
public enum SlipKind {
    DISPATCH("交办单"),
    REMINDER("催办单"),
    SUPERVISION("督办通知单");

    private final String label;

    SlipKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
