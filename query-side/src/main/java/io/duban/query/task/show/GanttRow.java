package io.duban.query.task.show;

import io.duban.kernel.limit.ClockLamp;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.task.Milestones;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.MessageSourceAccessor;

/**
 * One milestone of the chart.
 *
 * @param earlier the day that the baseline before wanted; null where it wanted the same day or knew no such milestone
 * @param metOn null while it is to be met
 * @param from where its bar begins: at the milestone before
 * @param at where its bar ends: at its planned day
 * @param earlierAt where the pale mark stands; null for none
 * @param metAt where the tick stands; null for none
 */
record GanttRow(
        int index,
        String name,
        String responsible,
        LocalDate planned,
        @Nullable LocalDate earlier,
        @Nullable LocalDate metOn,
        int from,
        int at,
        @Nullable Integer earlierAt,
        @Nullable Integer metAt,
        String shape,
        String words,
        String cssClass) {

    static GanttRow of(
            int index,
            Milestones milestones,
            @Nullable LocalDate before,
            DayScale scale,
            Instant now,
            LimitBasis limits,
            MessageSourceAccessor texts) {
        var milestone = milestones.planned().get(index - 1);
        var planned = milestone.planned();
        var earlier = planned.equals(before) ? null : before;
        var metOn = milestones.metOn(index);
        var lamp = ClockLamp.ofMilestone(planned, now, limits);
        var start =
                index == 1 ? 0 : scale.at(milestones.planned().get(index - 2).planned());
        return new GanttRow(
                index,
                milestone.name(),
                milestone.responsible(),
                planned,
                earlier,
                metOn,
                Math.min(start, scale.at(planned)),
                scale.at(planned),
                earlier == null ? null : scale.at(earlier),
                metOn == null ? null : scale.at(metOn),
                metOn == null ? lamp.shape() : "✔",
                metOn == null ? texts.getMessage(key(lamp, planned, limits.dayOf(now))) : met(planned, metOn, texts),
                metOn == null ? ClockRow.cssClass(lamp) : "lamp-closed");
    }

    private static String met(LocalDate planned, LocalDate metOn, MessageSourceAccessor texts) {
        var late = ChronoUnit.DAYS.between(planned, metOn);
        return late > 0
                ? texts.getMessage("task.milestone.met-late", new Object[] {metOn, Long.toString(late)})
                : texts.getMessage("task.milestone.met", new Object[] {metOn});
    }

    /** The yellow of the lamps stands for two things, which the words keep apart. */
    private static String key(ClockLamp lamp, LocalDate planned, LocalDate today) {
        var isToday = lamp == ClockLamp.TODAY && planned.equals(today);
        return "task.milestone." + (isToday ? "DUE_TODAY" : lamp.name());
    }
}
