package io.duban.kernel.permission;

import java.util.List;
import java.util.Set;

/**
 * Where it stands with conclusions of supervision that the unit disputes 异议.
 *
 * @param disputable whether there is a conclusion that has not been objected to
 * @param tookPart for each objection that waits, the accounts that took part in the conclusion or in the check before it
 */
public record ObjectionStanding(boolean disputable, List<Set<String>> tookPart) {

    /** Nothing has been concluded. */
    public static final ObjectionStanding NONE = new ObjectionStanding(false, List.of());

    public ObjectionStanding {
        tookPart = tookPart.stream().map(Set::copyOf).toList();
    }
}
