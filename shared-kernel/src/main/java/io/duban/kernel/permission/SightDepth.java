package io.duban.kernel.permission;

/** How much of a task is shown to those who see it. */
public enum SightDepth {
    WHOLE("全部"),
    /** What was said about a draft stays between the office and the leaders. */
    FROM_REGISTRATION("全部（不含拟办过程）"),
    /** What passes between a co-unit and the lead unit or the office is read by these, and by no other unit (T7). */
    WITHOUT_OTHERS_PARTS("不含拟办过程和其他单位的协办情况"),
    /** Who judges the result reads nothing of the way. */
    RESULT_ONLY("仅题目、编号、完成标准和办理结果");

    private final String label;

    SightDepth(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean showsDrafting() {
        return this == WHOLE;
    }

    public boolean showsOthersParts() {
        return this == WHOLE || this == FROM_REGISTRATION;
    }

    public boolean showsHistory() {
        return this != RESULT_ONLY;
    }
}
