package io.duban.command.roster.plan;

import static io.duban.kernel.roster.RosterColumn.GROUP;

import io.duban.kernel.organisation.JoinGroup;
import io.duban.kernel.roster.RosterChange.Kind;
import java.time.YearMonth;

/** With whom a known unit is compared, from the month of the roster's day on. */
final class GroupPlan {

    private GroupPlan() {}

    static void plan(Draft draft, UnitEntry entry) {
        var wanted = entry.row().text(GROUP);
        var month = YearMonth.from(draft.from());
        var former = draft.now().on(month.atDay(1)).groupOf(entry.id()).orElse("");
        if (wanted.isEmpty() || wanted.equals(former)) {
            return;
        }
        if (draft.done(entry.row(), GROUP, () -> new JoinGroup(entry.id(), wanted, month))) {
            draft.change(
                    entry.row(),
                    Kind.GROUPED,
                    entry.name(),
                    "自%d年%d月起由“%s”组调整到“%s”组。".formatted(month.getYear(), month.getMonthValue(), former, wanted));
        }
    }
}
