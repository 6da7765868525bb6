package io.duban.kernel.person;

/** What may still be done with a citizen's data. The names are stored: they are never renamed or reused. */
public enum PersonalState {
    ACTIVE("正常"),
    /** Kept and protected, and nothing else 限制处理 (个人信息保护法 Art. 47). */
    RESTRICTED("已限制处理"),
    /** Destroyed for good 已删除. */
    ERASED("已删除");

    private final String label;

    PersonalState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
