package io.duban.query.task.act;

import io.duban.kernel.task.Milestone;
import io.duban.kernel.task.Milestones;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.context.support.MessageSourceAccessor;

/** The rows of the forms for milestones, one each. */
final class MilestoneRows {

    /** As many as a command takes. */
    private static final FormRows ROWS = new FormRows("milestones", List.of("name", "planned", "responsible"), 20);

    /** How many of them are seen at once; the others unfold. */
    private static final int FIRST = 6;

    private MilestoneRows() {}

    static List<Integer> first() {
        return ROWS.places().subList(0, FIRST);
    }

    static List<Integer> more() {
        return ROWS.places().subList(FIRST, ROWS.rows());
    }

    static List<Milestone> of(Typed typed, MessageSourceAccessor texts) {
        return ROWS.filled(typed).stream()
                .map(place -> new Milestone(
                        typed.text(ROWS.field(place, "name")),
                        typed.date(ROWS.field(place, "planned"), texts),
                        typed.text(ROWS.field(place, "responsible"))))
                .toList();
    }

    static Typed closedUp(Typed typed) {
        return ROWS.closedUp(typed);
    }

    /** What is still to come, ready to be moved. */
    static Typed remaining(Milestones milestones) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var index : milestones.unmet()) {
            var milestone = milestones.planned().get(index - 1);
            var place = values.size() / ROWS.columns().size();
            values.put(ROWS.field(place, "name"), List.of(milestone.name()));
            values.put(ROWS.field(place, "planned"), List.of(milestone.planned().toString()));
            values.put(ROWS.field(place, "responsible"), List.of(milestone.responsible()));
        }
        return new Typed(values);
    }
}
