package io.duban.query.organisation;

import io.duban.kernel.organisation.DelegationId;
import io.duban.query.task.Viewpoint;
import io.duban.query.task.act.Typed;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What a form is about, and what is known already and need not be typed. */
@Component
class ActSubjects {

    private final OrganisationQuery organisation;
    private final PeriodQuery periods;
    private final DelegationQuery delegations;

    ActSubjects(OrganisationQuery organisation, PeriodQuery periods, DelegationQuery delegations) {
        this.organisation = organisation;
        this.periods = periods;
        this.delegations = delegations;
    }

    /** @throws ResponseStatusException 404 if there is no such thing */
    ActSubject of(OrganisationAct act, UUID id, Viewpoint viewpoint) {
        return switch (act) {
            case REGISTER_UNIT, REGISTER_LEADER -> new ActSubject("", null, "/organisation");
            case PLACE, CODES, HEAD, LIAISON, GROUP, DELEGATE_HEAD, RENAME, MERGE, DISSOLVE ->
                new ActSubject(unit(id, viewpoint).name(), id, "/units/" + id);
            case POST, FIELDS, DELEGATE_LEADER, LEAVE ->
                new ActSubject(leader(id).ref().title(), id, "/leaders/" + id);
            case END_DELEGATION -> delegation(id, viewpoint);
        };
    }

    Typed filled(OrganisationAct act, UUID id, Viewpoint viewpoint) {
        var known = new LinkedHashMap<String, @Nullable String>();
        known.put("from", viewpoint.today().toString());
        switch (act) {
            case PLACE -> {
                var unit = unit(id, viewpoint);
                known.put("kind", unit.kind() == null ? null : unit.kind().name());
                known.put("parent", parent(unit));
            }
            case CODES -> {
                known.put("divisionCode", unit(id, viewpoint).divisionCode());
                known.put("creditCode", unit(id, viewpoint).creditCode());
            }
            case GROUP -> {
                known.put("group", unit(id, viewpoint).group());
                known.put(
                        "fromMonth",
                        YearMonth.from(viewpoint.today()).plusMonths(1).toString());
            }
            case RENAME -> known.put("name", unit(id, viewpoint).name());
            case POST -> known.put("post", leader(id).post());
            case FIELDS ->
                periods.of(leader(id).id(), viewpoint).fields().stream()
                        .filter(period -> period.includes(viewpoint.today()))
                        .findFirst()
                        .ifPresent(period -> known.put("fields", String.join("\n", period.value())));
            case REGISTER_UNIT,
                    REGISTER_LEADER,
                    HEAD,
                    LIAISON,
                    DELEGATE_HEAD,
                    DELEGATE_LEADER,
                    MERGE,
                    DISSOLVE,
                    LEAVE,
                    END_DELEGATION -> {}
        }
        var typed = new LinkedHashMap<String, List<String>>();
        known.forEach((name, value) -> typed.put(name, value == null ? List.of() : List.of(value)));
        return new Typed(Map.copyOf(typed));
    }

    private static @Nullable String parent(UnitThen unit) {
        if (unit.parent() != null) {
            return unit.parent().toString();
        }
        return unit.placed() ? ActFields.ROOT : null;
    }

    private UnitThen unit(UUID id, Viewpoint viewpoint) {
        return organisation.standing(AsOf.of(viewpoint)).stream()
                .filter(unit -> unit.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private LeaderLine leader(UUID id) {
        return organisation.leaders().stream()
                .filter(leader -> leader.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ActSubject delegation(UUID id, Viewpoint viewpoint) {
        var line = delegations
                .one(new DelegationId(id), AsOf.of(viewpoint))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var name = line.giver() + " → " + line.deputy();
        return line.unit() != null
                ? new ActSubject(name, line.unit().value(), "/units/" + line.unit())
                : new ActSubject(
                        name, line.leader() == null ? null : line.leader().value(), "/leaders/" + line.leader());
    }
}
