package io.duban.query.task.browse;

import io.duban.kernel.people.UnitRef;
import io.duban.query.organisation.LeaderLine;
import io.duban.query.organisation.UnitLine;
import io.duban.query.task.LedgerFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One condition of the ledger, as a chip that takes it away.
 *
 * @param name the condition's name in the address; part of its text's key
 * @param value as people read it
 * @param without the parameters that are left when it is gone
 */
public record FilterChip(String name, String value, Map<String, String> without) {

    static List<FilterChip> of(
            LedgerFilter filter, List<UnitLine> units, List<LeaderLine> leaders, List<UnitRef> offices) {
        var chips = new ArrayList<FilterChip>();
        add(chips, filter, "q", filter.q());
        add(
                chips,
                filter,
                "bucket",
                filter.bucket() == null ? null : filter.bucket().label());
        add(chips, filter, "category", filter.category());
        add(chips, filter, "group", filter.group());
        add(chips, filter, "unit", unit(filter, units));
        add(chips, filter, "leader", leader(filter, leaders));
        add(
                chips,
                filter,
                "phase",
                filter.phase() == null ? null : filter.phase().label());
        add(
                chips,
                filter,
                "limitType",
                filter.limitType() == null ? null : filter.limitType().label());
        add(chips, filter, "registeredIn", filter.registeredIn());
        add(chips, filter, "dueIn", filter.dueIn());
        add(chips, filter, "closedIn", filter.closedIn());
        add(chips, filter, "office", office(filter, offices));
        return List.copyOf(chips);
    }

    private static void add(List<FilterChip> chips, LedgerFilter filter, String name, @Nullable Object value) {
        if (value != null) {
            chips.add(new FilterChip(
                    name, value.toString(), filter.with(name, null).parameters()));
        }
    }

    private static @Nullable String unit(LedgerFilter filter, List<UnitLine> units) {
        var wanted = filter.unit();
        return wanted == null
                ? null
                : units.stream()
                        .filter(unit -> unit.id().value().equals(wanted))
                        .map(UnitLine::name)
                        .findFirst()
                        .orElse(wanted.toString());
    }

    private static @Nullable String office(LedgerFilter filter, List<UnitRef> offices) {
        var wanted = filter.office();
        return wanted == null
                ? null
                : offices.stream()
                        .filter(office -> office.id().value().equals(wanted))
                        .map(UnitRef::name)
                        .findFirst()
                        .orElse(wanted.toString());
    }

    private static @Nullable String leader(LedgerFilter filter, List<LeaderLine> leaders) {
        var wanted = filter.leader();
        return wanted == null
                ? null
                : leaders.stream()
                        .filter(leader -> leader.id().value().equals(wanted))
                        .map(leader -> leader.ref().title())
                        .findFirst()
                        .orElse(wanted.toString());
    }
}
