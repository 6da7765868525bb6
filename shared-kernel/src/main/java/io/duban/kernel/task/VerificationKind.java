package io.duban.kernel.task;

/** How the office looks into what was handed in 核查方式. */
public enum VerificationKind {
    DESK("书面核查"),
    SITE("现场核查"),
    CALL_BACK("回访核查");

    private final String label;

    VerificationKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
