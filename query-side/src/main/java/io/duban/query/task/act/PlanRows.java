package io.duban.query.task.act;

import io.duban.kernel.task.PlanNode;
import java.util.List;
import org.springframework.context.support.MessageSourceAccessor;

/** The rows of the form for a long-term plan, one node each. */
final class PlanRows {

    private static final FormRows ROWS = new FormRows("nodes", List.of("name", "due"), 6);

    private PlanRows() {}

    static List<Integer> places() {
        return ROWS.places();
    }

    static List<PlanNode> of(Typed typed, MessageSourceAccessor texts) {
        return ROWS.filled(typed).stream()
                .map(place -> new PlanNode(
                        typed.text(ROWS.field(place, "name")), typed.date(ROWS.field(place, "due"), texts)))
                .toList();
    }

    static Typed closedUp(Typed typed) {
        return ROWS.closedUp(typed);
    }
}
