package io.duban.query.permission;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.permission.Relation;
import io.duban.kernel.permission.TaskParties;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A role as it stands to a task: a column of the page. The rules are asked with a sample person and sample tasks of which
 * exactly this holds.
 *
 * @param relation what the person has to do with the task
 */
record Standpoint(Role role, Relation relation) {

    private static final UnitRef OWN = new UnitRef(new UnitId(new UUID(0, 1)), "本单位");
    private static final UnitRef OTHER = new UnitRef(new UnitId(new UUID(0, 2)), "其他单位");
    private static final LeaderRef SELF = new LeaderRef(new LeaderId(new UUID(0, 3)), "", "本人");
    private static final LeaderRef ANOTHER = new LeaderRef(new LeaderId(new UUID(0, 4)), "", "其他领导");

    /** Every standpoint that occurs, role by role. */
    static List<Standpoint> all() {
        return Arrays.stream(Role.values())
                .flatMap(role -> relations(role).map(relation -> new Standpoint(role, relation)))
                .toList();
    }

    /** Which relations a person of this role can have; people of the office may be seconded from a unit. */
    private static Stream<Relation> relations(Role role) {
        return switch (role) {
            case SUPERVISOR, OFFICE_DIRECTOR -> Stream.of(Relation.NONE, Relation.DRAFTER, Relation.LEAD, Relation.CO);
            case UNIT_HEAD, UNIT_LIAISON -> Stream.of(Relation.LEAD, Relation.CO, Relation.NONE);
            case LEADER -> Stream.of(Relation.IN_CHARGE, Relation.ADOPTING, Relation.NONE);
            case ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR, SECRECY_OFFICER, REVIEWER, SYSTEM ->
                Stream.of(Relation.NONE);
        };
    }

    /** Somebody who stands there. */
    Actor person() {
        return new Actor("self", "本人", role, unit(), role == Role.LEADER ? SELF : null);
    }

    /** Tasks that differ in everything but this relation: with leaders and without, with co-units and without. */
    List<TaskParties> tasks() {
        return Stream.of(true, false)
                .flatMap(led -> Stream.of(true, false).map(assisted -> task(led, assisted)))
                .filter(task -> Relation.of(person(), task).contains(relation))
                .distinct()
                .toList();
    }

    String label() {
        return relation.label();
    }

    private TaskParties task(boolean led, boolean assisted) {
        return new TaskParties(
                relation == Relation.DRAFTER ? "self" : "another",
                relation == Relation.LEAD ? OWN : OTHER,
                relation == Relation.CO
                        ? List.of(OWN)
                        : assisted ? List.of(new UnitRef(new UnitId(new UUID(0, 5)), "协办")) : List.of(),
                relation == Relation.IN_CHARGE ? SELF : led ? ANOTHER : null,
                relation == Relation.ADOPTING ? List.of(SELF) : List.of());
    }

    private @Nullable UnitRef unit() {
        var acts = role == Role.UNIT_HEAD || role == Role.UNIT_LIAISON;
        var seconded = relation == Relation.LEAD || relation == Relation.CO;
        if (relation == Relation.NONE && acts) {
            return new UnitRef(new UnitId(new UUID(0, 6)), "无关单位");
        }
        return acts || seconded ? OWN : null;
    }
}
