package io.duban.query.organisation;

import io.duban.kernel.people.UnitId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a day.
 *
 * @param roots usually one; a unit whose parent is not there any more stands on its own
 * @param unplaced 尚未归入机构树
 * @param ended 已并入或撤销
 */
public record OrganisationTree(List<Node> roots, List<UnitThen> unplaced, List<UnitThen> ended) {

    /** A unit with what stands below it. */
    public record Node(UnitThen unit, List<Node> children) {

        /** How many units stand below, on all levels. */
        public int below() {
            return children.stream().mapToInt(child -> 1 + child.below()).sum();
        }
    }

    static OrganisationTree of(List<UnitThen> units) {
        var placed =
                units.stream().filter(unit -> unit.active() && unit.placed()).toList();
        var known = new HashSet<UnitId>();
        placed.forEach(unit -> known.add(unit.id()));
        var below = new HashMap<UnitId, List<UnitThen>>();
        var tops = new ArrayList<UnitThen>();
        for (var unit : placed) {
            if (unit.parent() != null && known.contains(unit.parent())) {
                below.computeIfAbsent(unit.parent(), id -> new ArrayList<>()).add(unit);
            } else {
                tops.add(unit);
            }
        }
        return new OrganisationTree(
                nodes(tops, below, new HashSet<>()),
                units.stream().filter(unit -> unit.active() && !unit.placed()).toList(),
                units.stream().filter(unit -> !unit.active()).toList());
    }

    /** From the top down to the unit itself; the unit alone when it has no place. */
    static List<UnitThen> path(UnitThen unit, List<UnitThen> units) {
        var byId = new HashMap<UnitId, UnitThen>();
        units.forEach(one -> byId.put(one.id(), one));
        var path = new ArrayList<UnitThen>();
        for (@Nullable UnitThen here = unit;
                here != null && !path.contains(here);
                here = here.parent() == null ? null : byId.get(here.parent())) {
            path.addFirst(here);
        }
        return path;
    }

    private static List<Node> nodes(List<UnitThen> units, Map<UnitId, List<UnitThen>> below, Set<UnitId> seen) {
        return units.stream()
                .filter(unit -> seen.add(unit.id()))
                .sorted(Comparator.comparing(UnitThen::kind).thenComparing(UnitThen::name))
                .map(unit -> new Node(unit, nodes(below.getOrDefault(unit.id(), List.of()), below, seen)))
                .toList();
    }
}
