package io.duban.kernel.permission;

import io.duban.kernel.people.Actor;
import java.util.EnumSet;
import java.util.Set;

/** What a person has to do with a task, through themselves, their unit, or somebody for whom they stand in. */
public enum Relation {
    LEAD("牵头单位") {
        @Override
        boolean holds(Actor actor, TaskParties parties) {
            return actor.worksFor(parties.leadUnit());
        }
    },
    CO("协办单位") {
        @Override
        boolean holds(Actor actor, TaskParties parties) {
            return parties.coUnits().stream().anyMatch(actor::worksFor);
        }
    },
    IN_CHARGE("牵头领导") {
        @Override
        boolean holds(Actor actor, TaskParties parties) {
            return actor.isLeader(parties.leaderInCharge());
        }
    },
    ADOPTING("领办领导") {
        @Override
        boolean holds(Actor actor, TaskParties parties) {
            return parties.adoptedBy().stream().anyMatch(actor::isLeader);
        }
    },
    DRAFTER("拟办人本人") {
        @Override
        boolean holds(Actor actor, TaskParties parties) {
            return actor.account().equals(parties.draftedBy());
        }
    },
    /** None of these. */
    NONE("无上述关系") {
        @Override
        boolean holds(Actor actor, TaskParties parties) {
            return false;
        }
    };

    private final String label;

    Relation(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    abstract boolean holds(Actor actor, TaskParties parties);

    /** Everything that holds; {@link #NONE} alone where nothing does. */
    public static Set<Relation> of(Actor actor, TaskParties parties) {
        var all = EnumSet.noneOf(Relation.class);
        var capacities = actor.capacities();
        for (var relation : values()) {
            if (capacities.stream().anyMatch(capacity -> relation.holds(capacity, parties))) {
                all.add(relation);
            }
        }
        return all.isEmpty() ? EnumSet.of(NONE) : all;
    }
}
