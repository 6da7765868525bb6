package io.duban.command.task;

import io.duban.kernel.people.LeaderRef;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a task keeps through its whole life.
 *
 * @param draftedBy the account of the drafter
 * @param number the document number; null before registration
 * @param adoptedBy the leaders who have taken charge of it themselves
 * @param carriedOver whether it came in through a ledger and was under way already
 */
record Basis(String draftedBy, @Nullable String number, List<LeaderRef> adoptedBy, boolean carriedOver) {

    static Basis draftedBy(String account) {
        return new Basis(account, null, List.of(), false);
    }

    Basis numbered(String given) {
        return new Basis(draftedBy, given, adoptedBy, carriedOver);
    }

    Basis fromLedger() {
        return new Basis(draftedBy, number, adoptedBy, true);
    }

    Basis adopted(LeaderRef leader) {
        var leaders = Stream.concat(adoptedBy.stream(), Stream.of(leader)).toList();
        return new Basis(draftedBy, number, leaders, carriedOver);
    }

    Basis released(LeaderRef leader) {
        var leaders = adoptedBy.stream()
                .filter(other -> !other.id().equals(leader.id()))
                .toList();
        return new Basis(draftedBy, number, leaders, carriedOver);
    }
}
