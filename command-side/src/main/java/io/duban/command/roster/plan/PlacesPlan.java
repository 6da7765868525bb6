package io.duban.command.roster.plan;

import static io.duban.kernel.roster.RosterColumn.KIND;
import static io.duban.kernel.roster.RosterColumn.PARENT;

import io.duban.kernel.organisation.PlaceUnit;
import io.duban.kernel.organisation.UnitKind;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.roster.RosterChange.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where each unit stands. Rows come in any order and are placed from above; what cannot stand yet, since something else has to
 * move first, is tried again.
 */
final class PlacesPlan {

    private static final int ROUNDS = 4;

    private final Draft draft;
    private final AboveInFile above;
    private final List<UnitEntry> fromAbove;
    private final Predicate<String> isInFile;
    private final Set<UnitId> unplaced = new HashSet<>();

    PlacesPlan(Draft draft, List<UnitEntry> entries, Predicate<String> isInFile) {
        this.draft = draft;
        this.above = new AboveInFile(entries);
        this.fromAbove =
                entries.stream().sorted(Comparator.comparing(above::depth)).toList();
        this.isInFile = isInFile;
    }

    /** Each after the unit above it. */
    List<UnitEntry> fromAbove() {
        return fromAbove;
    }

    /** Whether it stands where the file wants it. */
    boolean isPlaced(UnitEntry entry) {
        return !unplaced.contains(entry.id());
    }

    void plan() {
        var all = new ArrayList<Placing>();
        fromAbove.forEach(entry -> wanted(entry, all));
        var waiting = stillWaiting(all);
        for (var round = 2; round < ROUNDS && !waiting.isEmpty(); round++) {
            waiting = stillWaiting(waiting);
        }
        waiting.forEach(placing -> place(placing).ifPresent(refusal -> refused(placing, refusal)));
    }

    private List<Placing> stillWaiting(List<Placing> placings) {
        return placings.stream().filter(placing -> place(placing).isPresent()).toList();
    }

    private Optional<Rejection> place(Placing placing) {
        var refusal = draft.tried(() -> new PlaceUnit(placing.entry.id(), placing.kind, placing.parent, draft.from()));
        if (refusal.isEmpty()) {
            told(placing);
        }
        return refusal;
    }

    private record Placing(
            UnitEntry entry, UnitKind kind, @Nullable UnitId parent) {}

    /** An empty cell leaves a known unit's kind and parent as they are. */
    private void wanted(UnitEntry entry, List<Placing> waiting) {
        var row = entry.row();
        var circle = above.circle(entry);
        if (!circle.isEmpty()) {
            notPlaced(entry);
            if (circle.contains(entry.name())) {
                draft.error(row, PARENT, "CIRCLE", "上级首尾相接（%s），成了循环，请改正其中一个的上级。".formatted(String.join(" → ", circle)));
            }
            return;
        }
        var then = draft.then();
        var kind = row.has(KIND)
                ? UnitKinds.named(row.text(KIND)).orElse(null)
                : then.kindOf(entry.id()).orElse(null);
        if (kind == null) {
            if (row.has(KIND) || row.has(PARENT)) {
                notPlaced(entry);
                draft.error(
                        row,
                        KIND,
                        row.has(KIND) ? "KIND_UNKNOWN" : "REQUIRED_MISSING",
                        row.has(KIND) ? UnitKinds.unknown() : "这个单位还没有归入机构树，请写明类型：" + UnitKinds.labels() + "。");
            }
            return;
        }
        var parent = row.has(PARENT)
                ? draft.unit(row.text(PARENT)).orElse(null)
                : then.parentOf(entry.id()).orElse(null);
        if (parent == null && row.has(PARENT)) {
            notPlaced(entry);
            if (!isInFile.test(row.text(PARENT))) {
                draft.error(row, PARENT, "PARENT_UNKNOWN", "没有找到这个上级：它既没有登记，也不在本文件的“单位”表中。请改正名称或补上这个单位。");
            }
            return;
        }
        var parentId = parent == null ? null : parent.id();
        var isThere = then.kindOf(entry.id()).filter(kind::equals).isPresent()
                && Objects.equals(then.parentOf(entry.id()).map(UnitRef::id).orElse(null), parentId);
        if (!isThere) {
            waiting.add(new Placing(entry, kind, parentId));
        }
    }

    private void told(Placing placing) {
        if (!placing.entry.isNew()) {
            draft.change(
                    placing.entry.row(),
                    Kind.MOVED,
                    placing.entry.name(),
                    "自%s起%s。".formatted(draft.from(), UnitsInWords.place(draft.then(), placing.entry.id())));
        }
    }

    /** What only stands wrong since its parent does is said at the parent's row. */
    private void refused(Placing placing, Rejection refusal) {
        notPlaced(placing.entry);
        if (!refusal.code().equals("organisation.parent-unplaced") || !unplaced.contains(placing.parent)) {
            draft.refused(placing.entry.row(), PARENT, refusal);
        }
    }

    private void notPlaced(UnitEntry entry) {
        unplaced.add(entry.id());
    }
}
