package io.duban.kernel.permission;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;

/**
 * Who may take an action, by role and by relation to the task (separation of duties, 2.3 of the life-cycle rules). Where two
 * offices supervise one county, people of the office are those of the task's own.
 */
enum WhoMay {
    OFFICE("督查室工作人员") {
        @Override
        boolean includes(Actor actor, TaskParties parties) {
            return actor.isOffice() && actor.isOfOffice(parties.office());
        }
    },
    DIRECTOR("督查室主任") {
        @Override
        boolean includes(Actor actor, TaskParties parties) {
            return actor.role() == Role.OFFICE_DIRECTOR && actor.isOfOffice(parties.office());
        }
    },
    /** Nobody approves their own registration (T2); a leader does for matters outside the head's instruction. */
    WHO_REGISTERS("督查室主任（拟办人本人除外）或县领导") {
        @Override
        boolean includes(Actor actor, TaskParties parties) {
            return DIRECTOR.includes(actor, parties) && !actor.account().equals(parties.draftedBy())
                    || LEADER.includes(actor, parties);
        }
    },
    /** Who may approve a registration does not write it as well; they refuse it and say what to change. */
    WHO_WILL_NOT_APPROVE("督查员或拟办人本人") {
        @Override
        boolean includes(Actor actor, TaskParties parties) {
            return OFFICE.includes(actor, parties)
                    && (actor.role() == Role.SUPERVISOR || actor.account().equals(parties.draftedBy()));
        }
    },
    LEAD_UNIT("牵头单位的主要负责人或联络员") {
        @Override
        boolean includes(Actor actor, TaskParties parties) {
            return (actor.role() == Role.UNIT_HEAD || actor.role() == Role.UNIT_LIAISON)
                    && actor.worksFor(parties.leadUnit());
        }
    },
    /** The final signature is the head's; a liaison prepares. */
    LEAD_UNIT_HEAD("牵头单位的主要负责人") {
        @Override
        boolean includes(Actor actor, TaskParties parties) {
            return actor.role() == Role.UNIT_HEAD && actor.worksFor(parties.leadUnit());
        }
    },
    /** Who leads others; a lead unit that works alone has nobody's part to look at. */
    LEAD_UNIT_OF_OTHERS("牵头单位的主要负责人或联络员（有协办单位的事项）") {
        @Override
        boolean includes(Actor actor, TaskParties parties) {
            return LEAD_UNIT.includes(actor, parties) && !parties.coUnits().isEmpty();
        }
    },
    CO_UNIT("协办单位的主要负责人或联络员") {
        @Override
        boolean includes(Actor actor, TaskParties parties) {
            return (actor.role() == Role.UNIT_HEAD || actor.role() == Role.UNIT_LIAISON)
                    && parties.coUnits().stream().anyMatch(actor::worksFor);
        }
    },
    /** A leader's matter is closed by a leader in charge of it; a routine one, without a leader, by the office director. */
    WHO_CLOSES("牵头或领办的领导（没有牵头领导的事项由督查室主任）") {
        @Override
        boolean includes(Actor actor, TaskParties parties) {
            if (parties.leaderInCharge() == null && parties.adoptedBy().isEmpty()) {
                return DIRECTOR.includes(actor, parties);
            }
            return actor.role() == Role.LEADER && isInCharge(actor, parties);
        }
    },
    OFFICE_OUTSIDE_THE_UNITS("督查室工作人员（牵头、协办单位的人员除外）") {
        @Override
        boolean includes(Actor actor, TaskParties parties) {
            return OFFICE.includes(actor, parties) && NobodyVerifiesTheirOwnUnit.allows(actor, parties);
        }
    },
    /** The outcome is counted, so that it does not matter who asks for the count. */
    OFFICE_OR_SYSTEM("督查室工作人员或系统") {
        @Override
        boolean includes(Actor actor, TaskParties parties) {
            return OFFICE.includes(actor, parties) || actor.role() == Role.SYSTEM;
        }
    },
    SYSTEM("系统") {
        @Override
        boolean includes(Actor actor, TaskParties parties) {
            return actor.role() == Role.SYSTEM;
        }
    },
    /** The public's say is the public's: no unit, office, leader or administrator has it (2.4 of the life-cycle rules). */
    REVIEWER("群众监督员") {
        @Override
        boolean includes(Actor actor, TaskParties parties) {
            return actor.role() == Role.REVIEWER;
        }
    },
    LEADER("县领导") {
        @Override
        boolean includes(Actor actor, TaskParties parties) {
            return actor.role() == Role.LEADER && actor.leader() != null;
        }
    },
    /** Who took part in the conclusion recuses themselves; that is asked about separately (T22). */
    WHO_REVIEWS_OBJECTIONS("督查室主任或县领导（参与过原结论的人员回避）") {
        @Override
        boolean includes(Actor actor, TaskParties parties) {
            return DIRECTOR.includes(actor, parties) || LEADER.includes(actor, parties);
        }
    },
    LEADER_NOT_YET_IN_CHARGE("尚未牵头或领办该事项的县领导") {
        @Override
        boolean includes(Actor actor, TaskParties parties) {
            return actor.role() == Role.LEADER && actor.leader() != null && !isInCharge(actor, parties);
        }
    },
    ADOPTING_LEADER("领办该事项的领导本人") {
        @Override
        boolean includes(Actor actor, TaskParties parties) {
            return actor.role() == Role.LEADER && parties.adoptedBy().stream().anyMatch(actor::isLeader);
        }
    };

    private final String label;

    WhoMay(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    abstract boolean includes(Actor actor, TaskParties parties);

    static boolean isInCharge(Actor actor, TaskParties parties) {
        return actor.isLeader(parties.leaderInCharge())
                || parties.adoptedBy().stream().anyMatch(actor::isLeader);
    }
}
