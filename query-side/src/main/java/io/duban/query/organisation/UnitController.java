package io.duban.query.organisation;

import io.duban.kernel.organisation.DivisionCode;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitId;
import io.duban.query.page.DataState;
import io.duban.query.page.PageController;
import io.duban.query.projection.ViewTokens;
import io.duban.query.task.Viewpoint;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One unit: what it is and was called, where it stands, who heads it, and its history. */
@PageController
class UnitController {

    private final OrganisationQuery organisation;
    private final PeriodQuery periods;
    private final DelegationQuery delegations;
    private final OrganisationHistory history;
    private final ViewTokens tokens;
    private final MessageSourceAccessor texts;

    UnitController(
            OrganisationQuery organisation,
            PeriodQuery periods,
            DelegationQuery delegations,
            OrganisationHistory history,
            ViewTokens tokens,
            MessageSource texts) {
        this.organisation = organisation;
        this.periods = periods;
        this.delegations = delegations;
        this.history = history;
        this.tokens = tokens;
        this.texts = new MessageSourceAccessor(texts);
    }

    @GetMapping("/units/{id}")
    String show(@PathVariable UUID id, Viewpoint viewpoint, Actor viewer, Model model) {
        var position = tokens.position();
        var asOf = AsOf.of(viewpoint);
        var units = organisation.standing(asOf);
        var unit = units.stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("unit", unit);
        model.addAttribute("path", OrganisationTree.path(unit, units));
        model.addAttribute(
                "below",
                units.stream()
                        .filter(one -> one.active() && unit.id().equals(one.parent()))
                        .toList());
        model.addAttribute("successor", one(unit.successor(), units));
        model.addAttribute("codeOutside", codeOutside(unit, one(unit.parent(), units)));
        model.addAttribute("periods", periods.of(unit.id(), viewpoint));
        model.addAttribute("delegations", DelegationLine.seenFrom(viewpoint, delegations.of(unit.id(), asOf)));
        model.addAttribute(
                "history",
                HistoryRow.of(
                        history.of(event -> OrganisationSentence.concerns(unit.id(), event), viewpoint),
                        viewpoint,
                        texts));
        model.addAttribute(
                "acts",
                unit.active() ? OrganisationAct.open(OrganisationAct.Subject.UNIT, id, viewer, viewpoint) : List.of());
        model.addAttribute("data", new DataState(viewpoint.asOf(), position));
        return "organisation/unit";
    }

    private static @Nullable UnitThen one(@Nullable UnitId id, List<UnitThen> units) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst().orElse(null);
    }

    /** After a move the code of the former place is left: somebody has to record the new one. */
    private static boolean codeOutside(UnitThen unit, @Nullable UnitThen parent) {
        return parent != null
                && unit.divisionCode() != null
                && parent.divisionCode() != null
                && !new DivisionCode(unit.divisionCode()).liesIn(new DivisionCode(parent.divisionCode()));
    }
}
