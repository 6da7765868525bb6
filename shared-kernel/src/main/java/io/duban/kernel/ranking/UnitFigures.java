package io.duban.kernel.ranking;

import io.duban.kernel.people.UnitRef;

/**
 * What one unit's month is made of.
 *
 * @param group the group that the unit is compared within
 * @param due 应办结: tasks led by the unit whose deadline lies in the month and which are closed or past their deadline at
 *     the data time; cancelled tasks do not count
 * @param onTime those of {@code due} that were closed no later than their deadline
 * @param closedLate those of {@code due} that were closed after their deadline
 * @param overdue those of {@code due} that are still open
 */
public record UnitFigures(UnitRef unit, String group, int due, int onTime, int closedLate, int overdue) {
    public UnitFigures {
        if (due < 0 || onTime < 0 || closedLate < 0 || overdue < 0 || due != onTime + closedLate + overdue) {
            throw new IllegalArgumentException("due must be the sum of its parts: " + unit.name());
        }
    }
}
