package io.duban.kernel.permission;

import static io.duban.kernel.people.Role.ADMINISTRATOR;
import static io.duban.kernel.people.Role.LEADER;
import static io.duban.kernel.people.Role.OFFICE_DIRECTOR;
import static io.duban.kernel.people.Role.REVIEWER;
import static io.duban.kernel.people.Role.SUPERVISOR;
import static io.duban.kernel.people.Role.SYSTEM;
import static io.duban.kernel.people.Role.UNIT_HEAD;
import static io.duban.kernel.people.Role.UNIT_LIAISON;
import static io.duban.kernel.permission.Relation.ADOPTING;
import static io.duban.kernel.permission.Relation.CO;
import static io.duban.kernel.permission.Relation.IN_CHARGE;
import static io.duban.kernel.permission.Relation.LEAD;
import static io.duban.kernel.permission.SightDepth.FROM_REGISTRATION;
import static io.duban.kernel.permission.SightDepth.RESULT_ONLY;
import static io.duban.kernel.permission.SightDepth.WHOLE;
import static io.duban.kernel.permission.SightDepth.WITHOUT_OTHERS_PARTS;
import static io.duban.kernel.task.DataLabel.INTERNAL;
import static io.duban.kernel.task.DataLabel.PUBLIC;
import static io.duban.kernel.task.DataLabel.WORK_SECRET;
import static io.duban.kernel.task.TaskPhase.DRAFT;
import static io.duban.kernel.task.TaskPhase.PENDING_APPROVAL;
import static io.duban.kernel.task.TaskPhase.PUBLIC_REVIEW;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.task.DataLabel;
import io.duban.kernel.task.TaskPhase;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who sees a task: role × relation × label × phase, one line for each rule. What one line gives, no other takes away; the
 * first that applies says how much is shown. Questions in SQL, the row policies of the database and the page that shows all
 * this are made from these lines. Who is named in none of them, such as the separated administrators, sees no task.
 */
public enum TaskSight {
    OFFICE(roles(SUPERVISOR, OFFICE_DIRECTOR), anyone(), labels(PUBLIC, INTERNAL, WORK_SECRET), anyPhase(), WHOLE),
    /** Time does not stand still for a secret. */
    DUBAN(roles(SYSTEM), anyone(), labels(PUBLIC, INTERNAL, WORK_SECRET), registered(), WHOLE),
    /** Leaders approve registrations too. */
    LEADERS(roles(LEADER), anyone(), labels(PUBLIC, INTERNAL), handedIn(), WHOLE),
    LEADERS_WHO_ANSWER_FOR_IT(roles(LEADER), relations(IN_CHARGE, ADOPTING), labels(WORK_SECRET), handedIn(), WHOLE),
    ADMINISTRATION(roles(ADMINISTRATOR), anyone(), labels(PUBLIC, INTERNAL), registered(), WHOLE),
    LEAD_UNIT(
            roles(UNIT_HEAD, UNIT_LIAISON),
            relations(LEAD),
            labels(PUBLIC, INTERNAL, WORK_SECRET),
            registered(),
            FROM_REGISTRATION),
    CO_UNITS(
            roles(UNIT_HEAD, UNIT_LIAISON),
            relations(CO),
            labels(PUBLIC, INTERNAL, WORK_SECRET),
            registered(),
            WITHOUT_OTHERS_PARTS),
    EVERY_UNIT(roles(UNIT_HEAD, UNIT_LIAISON), anyone(), labels(PUBLIC), registered(), WITHOUT_OTHERS_PARTS),
    /** Once the electorate is frozen. */
    REVIEWERS(roles(REVIEWER), anyone(), labels(PUBLIC, INTERNAL), EnumSet.of(PUBLIC_REVIEW), RESULT_ONLY);

    private final Set<Role> roles;
    private final Set<Relation> relations;
    private final Set<DataLabel> labels;
    private final Set<TaskPhase> phases;
    private final SightDepth depth;

    TaskSight(
            Set<Role> roles, Set<Relation> relations, Set<DataLabel> labels, Set<TaskPhase> phases, SightDepth depth) {
        this.roles = roles;
        this.relations = relations;
        this.labels = labels;
        this.phases = phases;
        this.depth = depth;
    }

    /** How much of the task this person sees as it stands, or nothing if they do not see it. */
    public static Optional<SightDepth> of(TaskStanding standing, Actor actor) {
        return Arrays.stream(values())
                .filter(rule -> rule.isAbout(actor, standing.parties())
                        && rule.labels.contains(standing.label())
                        && rule.phases.contains(standing.phase())
                        && (!rule.needsElectorate() || standing.review().frozen()))
                .map(rule -> rule.depth)
                .findFirst();
    }

    /** What this person sees of a task that they have before them; least where none of the lines speaks of them. */
    public static SightDepth depth(Actor actor, TaskParties parties) {
        return Arrays.stream(values())
                .filter(rule -> rule.isAbout(actor, parties))
                .map(rule -> rule.depth)
                .findFirst()
                .orElse(RESULT_ONLY);
    }

    /** Whether it may be admitted to this person that there is such a task: a secret is kept from who asks by its id, too. */
    static boolean mayKnowOf(TaskStanding standing, Actor actor) {
        return standing.label() != WORK_SECRET
                || Arrays.stream(values())
                        .anyMatch(rule -> rule.labels.contains(WORK_SECRET) && rule.isAbout(actor, standing.parties()));
    }

    private boolean isAbout(Actor actor, TaskParties parties) {
        return roles.contains(actor.role())
                && (actor.unit() != null || !isUnits(actor.role()))
                && (relations.isEmpty() || !Collections.disjoint(relations, Relation.of(actor, parties)));
    }

    /** Whoever acts for a unit needs one. */
    private static boolean isUnits(Role role) {
        return role == UNIT_HEAD || role == UNIT_LIAISON;
    }

    public Set<Role> roles() {
        return Collections.unmodifiableSet(roles);
    }

    /** Any of these; empty where it does not matter. */
    public Set<Relation> relations() {
        return Collections.unmodifiableSet(relations);
    }

    public Set<DataLabel> labels() {
        return Collections.unmodifiableSet(labels);
    }

    public Set<TaskPhase> phases() {
        return Collections.unmodifiableSet(phases);
    }

    public SightDepth depth() {
        return depth;
    }

    /** Whether it holds only once it is settled who is asked for the public's say. */
    public boolean needsElectorate() {
        return this == REVIEWERS;
    }

    private static Set<Role> roles(Role first, Role... more) {
        return EnumSet.of(first, more);
    }

    private static Set<Relation> anyone() {
        return EnumSet.noneOf(Relation.class);
    }

    private static Set<Relation> relations(Relation first, Relation... more) {
        return EnumSet.of(first, more);
    }

    private static Set<DataLabel> labels(DataLabel first, DataLabel... more) {
        return EnumSet.of(first, more);
    }

    private static Set<TaskPhase> anyPhase() {
        return EnumSet.allOf(TaskPhase.class);
    }

    /** Handed in for registration, at least. */
    private static Set<TaskPhase> handedIn() {
        return EnumSet.complementOf(EnumSet.of(DRAFT));
    }

    private static Set<TaskPhase> registered() {
        return EnumSet.complementOf(EnumSet.of(DRAFT, PENDING_APPROVAL));
    }
}
