package io.duban.command.roster.plan;

import static io.duban.kernel.roster.RosterColumn.GROUP;
import static io.duban.kernel.roster.RosterColumn.KIND;
import static io.duban.kernel.roster.RosterColumn.NAME;

import io.duban.kernel.organisation.RegisterUnit;
import io.duban.kernel.organisation.RenameUnit;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.roster.RosterChange.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sheet of units: first what each row speaks of, then where it stands, what its codes are and with whom it is compared. A
 * unit is known by its name; one of the same kind with another name is known by a code, and
 * then the row renames it.
 */
final class UnitsPlan {

    private final Draft draft;
    private final List<RosterRow> rows;
    private final Map<String, RosterRow> firstOfName = new LinkedHashMap<>();
    private final List<UnitEntry> entries = new ArrayList<>();
    private final Set<UnitId> spokenOf = new HashSet<>();

    UnitsPlan(Draft draft, List<RosterRow> rows) {
        this.draft = draft;
        this.rows = rows;
    }

    /** Whether the file has a unit of this name, understood or not: what refers to it waits for that row to be put right. */
    boolean isNamed(String name) {
        return firstOfName.containsKey(name);
    }

    void plan() {
        readNames();
        var byCode = UnitsByCode.of(draft.then());
        var unknown = new ArrayList<RosterRow>();
        for (var row : firstOfName.values()) {
            var known = draft.unit(row.text(NAME));
            known.ifPresent(unit -> enter(row, unit.id(), false));
            if (known.isEmpty()) {
                unknown.add(row);
            }
        }
        var made = new ArrayList<RosterRow>();
        for (var row : unknown) {
            var former = byCode.of(row)
                    .filter(unit ->
                            !spokenOf.contains(unit.id()) && !isNamed(unit.name()) && isOfItsKind(row, unit.id()))
                    .orElse(null);
            if (former == null) {
                made.add(row);
            } else {
                rename(row, former.id(), former.name());
            }
        }
        made.forEach(this::register);
        var places = new PlacesPlan(draft, entries, this::isNamed);
        places.plan();
        var codes = new CodesPlan(draft);
        places.fromAbove().forEach(entry -> codes.plan(entry, places.isPlaced(entry)));
        entries.forEach(this::finish);
    }

    private void readNames() {
        for (var row : rows) {
            var name = row.text(NAME);
            if (name.isEmpty()) {
                draft.error(row, NAME, "REQUIRED_MISSING", "“名称”没有填写，请补上，或删去这一行。");
                continue;
            }
            var first = firstOfName.putIfAbsent(name, row);
            if (first != null) {
                draft.error(row, NAME, "DUPLICATE", "第%d行已有同名的单位，请只保留一行。".formatted(first.number()));
            }
        }
    }

    /** A township does not become a county by a slip in its code. */
    private boolean isOfItsKind(RosterRow row, UnitId id) {
        return !row.has(KIND)
                || UnitKinds.named(row.text(KIND)).equals(draft.then().kindOf(id));
    }

    private void rename(RosterRow row, UnitId id, String former) {
        var name = row.text(NAME);
        if (draft.done(row, NAME, () -> new RenameUnit(id, name, draft.from(), null))) {
            draft.change(
                    row, Kind.RENAMED, name, "代码与“%s”相同，视为同一单位：自%s起由“%s”更名。".formatted(former, draft.from(), former));
            enter(row, id, false);
        }
    }

    private void register(RosterRow row) {
        var name = row.text(NAME);
        if (!row.has(KIND)) {
            draft.error(row, KIND, "REQUIRED_MISSING", "“%s”是新单位，请写明类型：%s。".formatted(name, UnitKinds.labels()));
        } else if (UnitKinds.named(row.text(KIND)).isEmpty()) {
            draft.error(row, KIND, "KIND_UNKNOWN", UnitKinds.unknown());
        } else if (draft.done(row, NAME, () -> new RegisterUnit(name, row.text(GROUP)))) {
            enter(row, draft.unit(name).orElseThrow().id(), true);
        }
    }

    private void enter(RosterRow row, UnitId id, boolean isNew) {
        spokenOf.add(id);
        entries.add(new UnitEntry(row, row.text(NAME), id, isNew));
    }

    private void finish(UnitEntry entry) {
        if (entry.isNew()) {
            draft.change(entry.row(), Kind.CREATED, entry.name(), UnitsInWords.created(draft.then(), entry));
        } else {
            GroupPlan.plan(draft, entry);
            draft.unchangedUnlessSaid(entry.row(), entry.name());
        }
    }
}
