package io.duban.kernel.ranking.period;

/** How much of a ranking is made known to the units 公布范围. */
public enum PublicationScope {
    ALL("全部名次"),
    /** Only who stands on the lists of the first and the last; every unit sees its own line as well. */
    FIRST_AND_LAST("只通报先进与末位"),
    /** Every unit sees its own group alone. */
    OWN_GROUP("只在本组内公布");

    private final String label;

    PublicationScope(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
