package io.duban.command.roster.plan;

import static io.duban.kernel.roster.RosterColumn.CREDIT_CODE;
import static io.duban.kernel.roster.RosterColumn.DIVISION_CODE;

import io.duban.kernel.organisation.OrganisationCommand;
import io.duban.kernel.organisation.RecordCodes;
import io.duban.kernel.organisation.UnitCodesRecorded;
import io.duban.kernel.roster.RosterChange.Kind;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

/** The official codes of a unit; an empty cell leaves a known code as it is. */
record CodesPlan(Draft draft) {

    /** @param isPlaced whether it stands in the tree as the file wants it, which its division code depends on */
    void plan(UnitEntry entry, boolean isPlaced) {
        var row = entry.row();
        if (!row.has(DIVISION_CODE) && !row.has(CREDIT_CODE)) {
            return;
        }
        var known = draft.then().codesOf(entry.id());
        var knownDivision = known.map(UnitCodesRecorded::divisionCode).orElse(null);
        var knownCredit = known.map(UnitCodesRecorded::creditCode).orElse(null);
        var division = row.has(DIVISION_CODE) ? row.text(DIVISION_CODE) : knownDivision;
        var credit = row.has(CREDIT_CODE) ? row.text(CREDIT_CODE).toUpperCase(Locale.ROOT) : knownCredit;
        if (Objects.equals(division, knownDivision) && Objects.equals(credit, knownCredit)) {
            return;
        }
        Supplier<OrganisationCommand> command = () -> new RecordCodes(entry.id(), division, credit, draft.from());
        var isWritten = draft.isWritten(row, CREDIT_CODE, command);
        if (isWritten && isPlaced && draft.done(row, CREDIT_CODE, command) && !entry.isNew()) {
            draft.change(
                    row,
                    Kind.CODED,
                    entry.name(),
                    "自%s起%s。".formatted(draft.from(), UnitsInWords.codes(draft.then(), entry.id())));
        }
    }
}
