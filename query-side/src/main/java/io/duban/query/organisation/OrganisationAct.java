package io.duban.query.organisation;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.permission.CountyAction;
import io.duban.query.task.Viewpoint;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be done to the organisation through a form; the command side decides again whether this person may. */
public enum OrganisationAct {
    REGISTER_UNIT("register-unit", Subject.NOTHING),
    REGISTER_LEADER("register-leader", Subject.NOTHING),
    PLACE("place", Subject.UNIT),
    CODES("codes", Subject.UNIT),
    HEAD("head", Subject.UNIT),
    LIAISON("liaison", Subject.UNIT),
    GROUP("group", Subject.UNIT),
    DELEGATE_HEAD("delegate", Subject.UNIT),
    RENAME("rename", Subject.UNIT),
    MERGE("merge", Subject.UNIT),
    DISSOLVE("dissolve", Subject.UNIT),
    POST("post", Subject.LEADER),
    FIELDS("fields", Subject.LEADER),
    DELEGATE_LEADER("delegate", Subject.LEADER),
    LEAVE("leave", Subject.LEADER),
    END_DELEGATION("end", Subject.DELEGATION);

    /** To what it is done, and under which address the form stands. */
    public enum Subject {
        NOTHING,
        UNIT,
        LEADER,
        DELEGATION
    }

    private final String path;
    private final Subject subject;

    OrganisationAct(String path, Subject subject) {
        this.path = path;
        this.subject = subject;
    }

    /** The last part of the form's address. */
    public String path() {
        return path;
    }

    /** The last part of its texts' keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether what it does cannot be taken back. */
    public boolean isGrave() {
        return this == MERGE || this == DISSOLVE;
    }

    static List<OrganisationAct> open(Subject subject, @Nullable UUID id, Actor viewer, Viewpoint viewpoint) {
        return Arrays.stream(values())
                .filter(act -> viewpoint.now() && act.subject == subject && act.isOpenTo(viewer, id))
                .toList();
    }

    static @Nullable OrganisationAct of(Subject subject, String path) {
        return Arrays.stream(values())
                .filter(act -> act.subject == subject && act.path.equals(path))
                .findFirst()
                .orElse(null);
    }

    /** @param id of the unit or leader; of a delegation that of who gave it */
    boolean isOpenTo(Actor viewer, @Nullable UUID id) {
        if (CountyAction.KEEP_ORGANISATION.isFor(viewer)) {
            return true;
        }
        return switch (this) {
            case REGISTER_UNIT, REGISTER_LEADER -> CountyAction.REGISTER_ORGANISATION.isFor(viewer);
            case DELEGATE_HEAD -> isHead(viewer, id);
            case DELEGATE_LEADER -> isLeader(viewer, id);
            case END_DELEGATION -> isHead(viewer, id) || isLeader(viewer, id);
            case PLACE, CODES, HEAD, LIAISON, GROUP, RENAME, MERGE, DISSOLVE, POST, FIELDS, LEAVE -> false;
        };
    }

    private static boolean isHead(Actor viewer, @Nullable UUID id) {
        var unit = viewer.unit();
        return viewer.role() == Role.UNIT_HEAD
                && unit != null
                && unit.id().value().equals(id);
    }

    private static boolean isLeader(Actor viewer, @Nullable UUID id) {
        var leader = viewer.leader();
        return viewer.role() == Role.LEADER
                && leader != null
                && leader.id().value().equals(id);
    }
}
