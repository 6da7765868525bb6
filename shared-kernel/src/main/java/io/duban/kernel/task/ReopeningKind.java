package io.duban.kernel.task;

/** What showed that a closed matter is not done 重启缘由. */
public enum ReopeningKind {
    LOOK_BACK("回头看"),
    COMPLAINT("群众反映"),
    AUDIT("审计巡察");

    private final String label;

    ReopeningKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
