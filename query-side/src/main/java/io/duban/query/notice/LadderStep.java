package io.duban.query.notice;

import io.duban.kernel.notice.NoticeKind;
import io.duban.kernel.people.UnitRef;
import java.time.YearMonth;

/**
 * What follows for a unit from being among the last.
 *
 * @param action as the rules word it: 提醒, 约谈-分管领导
 */
public record LadderStep(UnitRef unit, String action, YearMonth month) {

    private static final String TALK = "约谈";

    /** The letter that does it. */
    public NoticeKind kind() {
        return action.contains(TALK) ? NoticeKind.TALK : NoticeKind.REMINDER;
    }
}
