package io.duban.query.limit;

import io.duban.kernel.county.LimitHistory;
import io.duban.kernel.county.LimitProfileAdopted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One adoption as the history shows it.
 *
 * @param state where it stands: {@code in-force}, {@code upcoming} or {@code past}
 */
public record AdoptionRow(LimitProfileAdopted adopted, Instant at, String by, String state) {

    /** The latest decision first. */
    static List<AdoptionRow> of(LimitHistory history, LocalDate today) {
        var inForce = history.inForce(today).orElse(null);
        var upcoming = history.upcoming(today);
        return history.facts().reversed().stream()
                .filter(fact -> fact.event() instanceof LimitProfileAdopted)
                .map(fact -> {
                    var adopted = (LimitProfileAdopted) fact.event();
                    var state = adopted == inForce ? "in-force" : upcoming.contains(adopted) ? "upcoming" : "past";
                    return new AdoptionRow(adopted, fact.at(), fact.by(), state);
                })
                .toList();
    }
}
