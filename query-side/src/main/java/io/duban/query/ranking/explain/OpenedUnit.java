package io.duban.query.ranking.explain;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.period.PeriodPhase;
import io.duban.query.ranking.period.PeriodRanking;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The unit whose numbers somebody wants to open: the own one, unless one sees those of all. */
final class OpenedUnit {

    private OpenedUnit() {}

    /** @throws ResponseStatusException 403 for another's, or as long as the frozen ranking is not shown; 404 if it has no numbers */
    static UnitRef of(PeriodRanking ranking, UUID id, Actor viewer) {
        var all = CountyAction.SEE_OTHERS_RANKED_TASKS.isFor(viewer);
        var own = viewer.unit();
        if (!all && (own == null || !own.id().value().equals(id))) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        if (!all && ranking.story().phase() == PeriodPhase.FROZEN) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return ranking.numbers().units().values().stream()
                .filter(unit -> unit.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
