package io.duban.kernel.permission;

/** What somebody has asked for and nobody has decided yet, while the task itself goes on. */
public enum OpenQuestion {
    EXTENSION("延期申请", Decider.WHO_CLOSES),
    LONG_TERM_PLAN("长期推进方案", Decider.WHO_CLOSES),
    SUSPENSION("中止申请", Decider.WHO_CLOSES),
    /** A co-unit holds its part done. */
    PART("协办情况", Decider.LEAD_UNIT),
    /** A co-unit says that it has no part in the matter. */
    ALLOCATION("分工异议", Decider.OFFICE),
    MILESTONES("倒排工期", Decider.OFFICE),
    REBASELINE("工期调整申请", Decider.WHO_CLOSES);

    /** Whose decision it is. */
    public enum Decider {
        /** Who approves closing: a leader in charge, or the office director. */
        WHO_CLOSES,
        OFFICE,
        LEAD_UNIT
    }

    private final String label;
    private final Decider decider;

    OpenQuestion(String label, Decider decider) {
        this.label = label;
        this.decider = decider;
    }

    public String label() {
        return label;
    }

    public Decider decider() {
        return decider;
    }
}
