package io.duban.kernel.task;

/** Why a matter cannot go on for a while 中止事由. */
public enum SuspensionReason {
    FORCE_MAJEURE("不可抗力"),
    LITIGATION("诉讼或仲裁"),
    SUPERIOR_APPROVAL("上级审批");

    private final String label;

    SuspensionReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
