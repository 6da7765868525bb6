package io.duban.kernel.ranking.score;

/** Whether a unit has a place in the ranking. */
public enum Standing {
    RANKED(""),
    NO_DATA("无数据"),
    SMALL_SAMPLE("样本不足");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    /** What is printed instead of a score. */
    public String label() {
        return label;
    }
}
