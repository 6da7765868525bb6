package io.duban.kernel.organisation;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a unit is. The territorial kinds stand one below the other; the others belong to a territory and have nothing below
 * them. Source: the levels of GB/T 2260 and GB/T 10114; 党政机构设置 for the others.
 */
public enum UnitKind {
    PROVINCE("省", 6),
    CITY("市", 6),
    COUNTY("县", 6),
    TOWNSHIP("乡镇街道", 9),
    VILLAGE("村社区", 12),
    DEPARTMENT("县直部门", 0),
    ZONE("功能区", 0),
    TASK_FORCE("专班", 0),
    /** Dispatches and supervises: there may be one of the party and one of the government on the same tree. */
    INSPECTORATE("督查机构", 0);

    private final String label;
    private final int divisionDigits;

    UnitKind(String label, int divisionDigits) {
        this.label = label;
        this.divisionDigits = divisionDigits;
    }

    public String label() {
        return label;
    }

    public boolean isTerritorial() {
        return divisionDigits > 0;
    }

    /** How long its division code is; 0 for a kind that has none. */
    public int divisionDigits() {
        return divisionDigits;
    }

    /**
     * Under which kinds it may stand. Next to the usual order: municipalities and counties run by a province (县 under 省), and
     * cities without counties (乡镇街道 under 市).
     */
    public Set<UnitKind> parents() {
        return switch (this) {
            case PROVINCE -> EnumSet.noneOf(UnitKind.class);
            case CITY -> EnumSet.of(PROVINCE);
            case COUNTY -> EnumSet.of(CITY, PROVINCE);
            case TOWNSHIP -> EnumSet.of(COUNTY, CITY);
            case VILLAGE -> EnumSet.of(TOWNSHIP);
            case DEPARTMENT, ZONE, INSPECTORATE -> EnumSet.of(COUNTY, CITY, PROVINCE);
            case TASK_FORCE -> EnumSet.of(COUNTY, CITY, PROVINCE, TOWNSHIP);
        };
    }

    /** Whether the whole tree may begin with it. */
    public boolean mayBeRoot() {
        return this == PROVINCE || this == CITY || this == COUNTY;
    }
}
