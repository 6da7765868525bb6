package io.duban.kernel.task;

/** Of which level the leader is whose instruction praises a unit; scoring rules award each level by itself. */
public enum PraiseLevel {
    COUNTY("county", "县级"),
    CITY("city", "市级"),
    PROVINCE("province", "省级");

    private final String code;
    private final String label;

    PraiseLevel(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** As scoring rules write it. */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
