package io.duban.kernel.task;

/** How those who are asked were found 评议方式. */
public enum ReviewMethod {
    BENEFICIARY_LIST("受益名单"),
    RESIDENTS_MEETING("居民会议"),
    ON_SITE_CODE("现场扫码"),
    CALL_BACK("电话回访");

    private final String label;

    ReviewMethod(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
