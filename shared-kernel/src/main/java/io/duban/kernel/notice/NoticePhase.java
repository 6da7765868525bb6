package io.duban.kernel.notice;

/** Where a notice stands. */
public enum NoticePhase {
    DRAFT("草稿"),
    APPROVED("已审批"),
    ISSUED("已印发");

    private final String label;

    NoticePhase(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
