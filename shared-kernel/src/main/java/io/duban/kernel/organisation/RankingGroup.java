package io.duban.kernel.organisation;

/** The groups within which units are compared 排名分组. */
public final class RankingGroup {

    /** Of units that are compared with nobody, such as the county itself or an office that supervises. */
    public static final String NONE = "不参加排名";

    private RankingGroup() {}

    public static boolean isCompared(String group) {
        return !NONE.equals(group);
    }
}
