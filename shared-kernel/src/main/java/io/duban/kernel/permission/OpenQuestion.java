package io.duban.kernel.permission;

/** What somebody has asked for and nobody has decided yet, while the task itself goes on. */
public enum OpenQuestion {
    EXTENSION("延期申请"),
    LONG_TERM_PLAN("长期推进方案"),
    SUSPENSION("中止申请");

    private final String label;

    OpenQuestion(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
