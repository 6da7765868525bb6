package io.duban.kernel.permission;

import java.util.Set;

/**
 * Where the public's say 群众评议 stands.
 *
 * @param gateSet whether the task is closed only if the public approves
 * @param frozen whether it stands fast who is asked in this round
 * @param heard the reviewers' accounts that have had their say in this round
 */
public record ReviewStanding(boolean gateSet, boolean frozen, Set<String> heard) {

    /** The public is not asked. */
    public static final ReviewStanding NONE = new ReviewStanding(false, false, Set.of());

    public ReviewStanding {
        heard = Set.copyOf(heard);
    }
}
