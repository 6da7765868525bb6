package io.duban.query.sight;

import io.duban.kernel.people.Role;
import io.duban.kernel.permission.Relation;
import io.duban.kernel.permission.TaskSight;
import io.duban.kernel.task.DataLabel;
import io.duban.kernel.task.TaskPhase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** {@link TaskSight} as SQL over rows of {@code views.task} and {@code views.task_version}; nothing is added to it here. */
public final class SightSql {

    /** Where a role sees everything. */
    static final String EVERYTHING = "true";

    /** Where a role sees nothing. */
    static final String NOTHING = "false";

    private SightSql() {}

    /**
     * The condition under which this role sees a row.
     *
     * @param row what stands before a column, such as {@code t.}
     * @param viewer how the viewer's unit and leaders are said, as expressions of PostgreSQL
     */
    public static String of(Role role, String row, ViewerSql viewer) {
        var cases = Arrays.stream(TaskSight.values())
                .filter(rule -> rule.roles().contains(role))
                .map(rule -> of(rule, row, viewer))
                .toList();
        return switch (cases.size()) {
            case 0 -> NOTHING;
            case 1 -> cases.getFirst();
            default -> cases.stream().collect(Collectors.joining(") OR (", "((", "))"));
        };
    }

    private static String of(TaskSight rule, String row, ViewerSql viewer) {
        var all = new ArrayList<String>();
        if (!rule.relations().isEmpty()) {
            all.add(rule.relations().stream()
                    .map(relation -> of(relation, row, viewer))
                    .collect(Collectors.joining(" OR ", "(", ")")));
        }
        if (!rule.labels().containsAll(forTasks())) {
            all.add(row + "label IN " + list(rule.labels()));
        }
        var others = EnumSet.allOf(TaskPhase.class);
        others.removeAll(rule.phases());
        if (!others.isEmpty()) {
            all.add(
                    rule.phases().size() < others.size()
                            ? row + "phase IN " + list(rule.phases())
                            : row + "phase NOT IN " + list(others));
        }
        if (rule.needsElectorate()) {
            all.add(row + "review_method IS NOT NULL");
        }
        return all.isEmpty() ? EVERYTHING : String.join(" AND ", all);
    }

    private static String of(Relation relation, String row, ViewerSql viewer) {
        return switch (relation) {
            case LEAD -> row + "lead_unit_id = " + viewer.unit();
            case CO -> row + "co_units @> " + viewer.unitAsOneOfMany();
            case IN_CHARGE -> row + "leader_id = ANY (" + viewer.leaders() + ")";
            case ADOPTING -> row + "adopted_by @> ANY (" + viewer.leadersAsOneOfMany() + ")";
            case DRAFTER -> row + "drafted_by = " + viewer.account();
            case NONE -> EVERYTHING;
        };
    }

    private static Set<DataLabel> forTasks() {
        return Arrays.stream(DataLabel.values())
                .filter(DataLabel::isForTasks)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DataLabel.class)));
    }

    private static String list(Set<? extends Enum<?>> names) {
        return List.copyOf(names).stream()
                .sorted()
                .map(name -> "'" + name.name() + "'")
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
