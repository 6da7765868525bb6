package io.duban.kernel.roster;

import java.util.Arrays;
import java.util.Optional;

/** As what a person stands in a roster, in the column 角色. */
public enum RosterPost {
    HEAD("主要负责人"),
    LIAISON("联络员"),
    LEADER("领导");

    private final String label;

    RosterPost(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static Optional<RosterPost> named(String text) {
        return Arrays.stream(values()).filter(post -> post.label.equals(text)).findFirst();
    }
}
