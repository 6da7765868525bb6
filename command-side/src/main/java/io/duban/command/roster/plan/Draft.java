package io.duban.command.roster.plan;

import io.duban.command.organisation.OrganisationChart;
import io.duban.command.organisation.OrganisationDecision;
import io.duban.kernel.event.Decision;
import io.duban.kernel.event.Fact;
import io.duban.kernel.organisation.OrganisationCommand;
import io.duban.kernel.organisation.OrganisationEvent;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.roster.RosterChange;
import io.duban.kernel.roster.RosterColumn;
import io.duban.kernel.roster.RosterIssue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a roster would change, while its rows are gone through: each command is decided on what the rows before it left
 * behind, by the same rules as if somebody had typed it.
 */
final class Draft {

    private final PlanTerms terms;
    private final List<Fact> facts = new ArrayList<>();
    private final List<RosterChange> changes = new ArrayList<>();
    private final List<RosterIssue> issues = new ArrayList<>();
    private final Set<RosterRow> changed = new HashSet<>();
    private final Set<RosterRow> wrong = new HashSet<>();
    private OrganisationChart chart;

    Draft(OrganisationChart chart, PlanTerms terms) {
        this.chart = chart;
        this.terms = terms;
    }

    LocalDate from() {
        return terms.from();
    }

    /** As of today, with everything so far. */
    OrganisationChart now() {
        return chart;
    }

    /** As of the day from which the roster holds. */
    OrganisationChart then() {
        return chart.on(terms.from());
    }

    /** The unit that has this name on the day of the roster, or today. */
    Optional<UnitRef> unit(String name) {
        return then().unitNamed(name).or(() -> now().unitNamed(name));
    }

    /** Whether the account exists. */
    boolean hasAccount(String login) {
        return terms.hasAccount().test(login);
    }

    /** Reports a refusal at its cell. @return whether it was done */
    boolean done(RosterRow row, RosterColumn otherwise, Supplier<OrganisationCommand> command) {
        var refusal = tried(command);
        refusal.ifPresent(rejection -> refused(row, otherwise, rejection));
        return refusal.isEmpty();
    }

    /** Why it cannot be done; done if empty. */
    Optional<Rejection> tried(Supplier<OrganisationCommand> command) {
        try {
            return switch (OrganisationDecision.of(
                    chart, command.get(), terms.actor(), terms.ids(), terms.groupByName())) {
                case Decision.Refused refused -> Optional.of(refused.rejection());
                case Decision.Accepted accepted -> {
                    accepted.facts().forEach(this::add);
                    yield Optional.empty();
                }
            };
        } catch (InvalidValue invalid) {
            return Optional.of(invalid.rejection());
        }
    }

    /** Whether the command can be written at all; if not, that is reported. */
    boolean isWritten(RosterRow row, RosterColumn otherwise, Supplier<OrganisationCommand> command) {
        try {
            command.get();
            return true;
        } catch (InvalidValue invalid) {
            refused(row, otherwise, invalid.rejection());
            return false;
        }
    }

    void refused(RosterRow row, RosterColumn otherwise, Rejection rejection) {
        var column = Optional.ofNullable(rejection.fieldOrNull())
                .flatMap(field -> RosterColumn.ofField(row.sheet(), field))
                .orElse(otherwise);
        error(row, column, rejection.code(), rejection.sentence());
    }

    void error(RosterRow row, RosterColumn column, String code, String reason) {
        wrong.add(row);
        issue(row, column, true, code, reason);
    }

    void remark(RosterRow row, RosterColumn column, String code, String reason) {
        issue(row, column, false, code, reason);
    }

    boolean isWrong(RosterRow row) {
        return wrong.contains(row);
    }

    void change(RosterRow row, RosterChange.Kind kind, String name, String text) {
        changed.add(row);
        changes.add(new RosterChange(row.sheet().label(), row.number(), kind, name, text));
    }

    /** Of a row that was understood and about which nothing was said yet. */
    void unchangedUnlessSaid(RosterRow row, String name) {
        if (!changed.contains(row) && !wrong.contains(row)) {
            change(row, RosterChange.Kind.UNCHANGED, name, "与现有登记一致。");
        }
    }

    List<Fact> facts() {
        return List.copyOf(facts);
    }

    List<RosterChange> changes() {
        return List.copyOf(changes);
    }

    List<RosterIssue> issues() {
        return List.copyOf(issues);
    }

    private void add(Fact fact) {
        facts.add(fact);
        chart = chart.evolve((OrganisationEvent) fact.event(), terms.today());
    }

    private void issue(RosterRow row, RosterColumn column, boolean error, String code, String reason) {
        var text = row.text(column);
        var shown = text.length() <= 200 ? text : text.substring(0, 200) + "…";
        issues.add(new RosterIssue(row.sheet().label(), row.number(), column.label(), shown, error, code, reason));
    }
}
