package io.duban.kernel.permission;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.person.PersonalState;

/** How much of a citizen's data somebody is shown (个人信息保护法 Art. 6: no more than the purpose needs). */
public enum CitizenSight {
    /** That there is a citizen, and nothing else. */
    NOTHING,
    /** Masked, and in clear on request, which is written down. */
    MASKED;

    /**
     * The office and the lead unit deal with the citizen; others have no need. Restricted data is the director's alone, and
     * what was destroyed is nobody's.
     */
    public static CitizenSight of(Actor actor, TaskParties parties, PersonalState state) {
        var sees =
                switch (state) {
                    case ACTIVE -> actor.isOffice() || WhoMay.LEAD_UNIT.includes(actor, parties);
                    case RESTRICTED -> actor.role() == Role.OFFICE_DIRECTOR;
                    case ERASED -> false;
                };
        return sees ? MASKED : NOTHING;
    }
}
