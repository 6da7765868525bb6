package io.duban.kernel.permission;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.person.PersonalState;
import io.duban.kernel.task.TaskPhase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Everybody who might want something of a task, by a short name for the columns of a table. */
public final class Cast {

    static final UnitRef EDUCATION = new UnitRef(new UnitId(new UUID(1, 1)), "县教育局");
    static final UnitRef WATER = new UnitRef(new UnitId(new UUID(1, 2)), "县水利局");
    static final LeaderRef SHI = new LeaderRef(new LeaderId(new UUID(2, 1)), "副县长", "石磊");
    static final LeaderRef MENG = new LeaderRef(new LeaderId(new UUID(2, 2)), "副县长", "孟晓岚");
    static final LeaderRef GAO = new LeaderRef(new LeaderId(new UUID(2, 3)), "县长", "高远");

    /** Drafted by the supervisor, led by education with water's help; Shi is in charge, Meng has adopted it. */
    static final TaskParties LED = new TaskParties("office", EDUCATION, List.of(WATER), SHI, List.of(MENG));

    /** Drafted by the first director, without any leader. */
    static final TaskParties ROUTINE = new TaskParties("dir1", EDUCATION, List.of(WATER), null, List.of());

    /** Named at dispatch, Shi has nobody beside him. */
    static final TaskParties SHI_ALONE = new TaskParties("office", EDUCATION, List.of(), SHI, List.of());

    /** Nobody was named at dispatch, but Meng has adopted it. */
    static final TaskParties ADOPTED = new TaskParties("office", EDUCATION, List.of(), null, List.of(MENG));

    /** Not handed to any unit yet. */
    static final TaskParties UNDISPATCHED = new TaskParties("dir2", null, List.of(), null, List.of());

    public static final Map<String, Actor> PEOPLE = people();

    private Cast() {}

    /** The task in this phase, with nothing in the way of the action but phase and person. */
    static TaskStanding ready(TaskAction action, TaskPhase phase, TaskParties parties) {
        var review =
                switch (action) {
                    case LIFT_PUBLIC_GATE -> new ReviewStanding(true, false, Set.of());
                    case CAST_APPRAISAL, RECORD_NO_CONTACT, CONCLUDE_PUBLIC_REVIEW ->
                        new ReviewStanding(true, true, Set.of("rev2"));
                    default -> ReviewStanding.NONE;
                };
        var handling =
                switch (action) {
                    case RETURN_PART -> new HandlingStanding(Set.of(WATER.id()), Set.of(), Set.of(), false, false);
                    case MEET_MILESTONE, PROPOSE_REBASELINE ->
                        new HandlingStanding(Set.of(), Set.of(), Set.of(), true, true);
                    default -> HandlingStanding.NONE;
                };
        var objections =
                switch (action) {
                    case RAISE_OBJECTION -> new ObjectionStanding(true, List.of());
                    case DECIDE_OBJECTION -> new ObjectionStanding(false, List.of(Set.of("another")));
                    default -> ObjectionStanding.NONE;
                };
        Set<PersonalState> citizens =
                switch (action) {
                    case RESTRICT_PERSONAL_DATA -> Set.of(PersonalState.ACTIVE);
                    case ERASE_PERSONAL_DATA -> Set.of(PersonalState.RESTRICTED);
                    default -> Set.of();
                };
        return new TaskStanding(phase, parties, Set.of(), review)
                .with(handling)
                .with(objections)
                .holding(citizens);
    }

    static UnitRef unit(int number, String name) {
        return new UnitRef(new UnitId(new UUID(1, number)), name);
    }

    private static Map<String, Actor> people() {
        var people = new LinkedHashMap<String, Actor>();
        add(people, "dir1", Role.OFFICE_DIRECTOR, null, null);
        add(people, "dir2", Role.OFFICE_DIRECTOR, null, null);
        add(people, "office", Role.SUPERVISOR, null, null);
        add(people, "head", Role.UNIT_HEAD, EDUCATION, null);
        add(people, "liais", Role.UNIT_LIAISON, EDUCATION, null);
        add(people, "co-hd", Role.UNIT_HEAD, WATER, null);
        add(people, "co-li", Role.UNIT_LIAISON, WATER, null);
        add(people, "shi", Role.LEADER, null, SHI);
        add(people, "meng", Role.LEADER, null, MENG);
        add(people, "gao", Role.LEADER, null, GAO);
        add(people, "admin", Role.ADMINISTRATOR, null, null);
        add(people, "sys", Role.SYSTEM, null, null);
        add(people, "secu", Role.SECURITY_ADMINISTRATOR, null, null);
        add(people, "audi", Role.AUDIT_ADMINISTRATOR, null, null);
        add(people, "secr", Role.SECRECY_OFFICER, null, null);
        add(people, "rev", Role.REVIEWER, null, null);
        add(people, "seco", Role.SUPERVISOR, WATER, null); // seconded to the office by a co-unit
        return people;
    }

    private static void add(
            Map<String, Actor> people, String account, Role role, @Nullable UnitRef unit, @Nullable LeaderRef leader) {
        people.put(account, new Actor(account, account, role, unit, leader));
    }
}
