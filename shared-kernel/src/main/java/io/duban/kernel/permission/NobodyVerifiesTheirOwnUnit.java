package io.duban.kernel.permission;

import io.duban.kernel.people.Actor;

/**
 * Who belongs to a unit that handles the matter, seconded to the office or not, does not check what it handed in
 * (督查条例 Art. 18: supervision checks what the unit reports, so that the two must not be the same people).
 */
final class NobodyVerifiesTheirOwnUnit {

    private NobodyVerifiesTheirOwnUnit() {}

    static boolean allows(Actor actor, TaskParties parties) {
        return !actor.worksFor(parties.leadUnit()) && parties.coUnits().stream().noneMatch(actor::worksFor);
    }
}
