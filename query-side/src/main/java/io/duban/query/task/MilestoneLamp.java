package io.duban.query.task;

import io.duban.kernel.limit.LimitBasis;
import io.duban.platform.limit.LimitProfiles;
import io.duban.platform.limit.LimitRegister;
import java.time.LocalDate;

/**
 * What the milestones of a task add to its lamp. Working days are counted by the calendar and the thresholds that come with
 * the product, since a lamp in a list is asked for by its day alone.
 */
final class MilestoneLamp {

    private static final LimitBasis USUAL =
            LimitRegister.of(LimitProfiles.DEFAULT).inForce();

    private MilestoneLamp() {}

    /** The worse of the two; what is said of the matter itself goes before what is said of a step. */
    static Lamp beside(Lamp deadline, TaskLine task, LocalDate today) {
        var milestones = task.handling().milestones();
        var moment = today.atStartOfDay(Viewpoint.ZONE).toInstant();
        var lamp =
                switch (milestones.lamp(moment, USUAL)) {
                    case NOT_RUNNING, NORMAL, PARKED -> Lamp.NORMAL;
                    case NEAR -> Lamp.NEAR;
                    case TODAY -> milestones.slipped(moment).isEmpty() ? Lamp.DUE_TODAY : Lamp.BEHIND;
                    case OVERDUE -> Lamp.FAR_BEHIND;
                };
        return lamp.compareTo(deadline) > 0 ? lamp : deadline;
    }
}
