package io.duban.query.ranking.rules;

import io.duban.kernel.ranking.adoption.RuleBook;
import io.duban.kernel.ranking.adoption.RuleBookFact;
import io.duban.kernel.ranking.adoption.RuleSetAdopted;
import io.duban.kernel.ranking.adoption.RuleSetDeclined;
import io.duban.kernel.ranking.adoption.RuleSetId;
import io.duban.kernel.ranking.adoption.RuleSetProposed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of the rules with what became of it.
 *
 * @param yaml the whole text
 * @param proposedBy the account of who proposed it; null for what the county began with
 * @param decision the sentence of who refused it; null otherwise
 */
record RuleRow(
        RuleSetId rules,
        State state,
        LocalDate effectiveFrom,
        String reason,
        String yaml,
        @Nullable String proposedBy,
        @Nullable Instant proposedAt,
        @Nullable String proposer,
        @Nullable Instant decidedAt,
        @Nullable String decider,
        @Nullable String decision) {

    /** With a shape, so that colour alone says nothing. */
    enum State {
        PROPOSED("◷"),
        IN_FORCE("●"),
        TO_COME("▷"),
        PAST("○"),
        DECLINED("✕");

        private final String shape;

        State(String shape) {
            this.shape = shape;
        }

        public String shape() {
            return shape;
        }
    }

    /** The newest first. */
    static List<RuleRow> of(RuleBook book, YearMonth month) {
        var inForce = book.inForce(month).map(RuleSetAdopted::rules);
        Map<RuleSetId, RuleRow> rows = new LinkedHashMap<>();
        book.facts().forEach(fact -> rows.compute(id(fact), (id, row) -> next(row, fact, inForce, month)));
        return rows.values().stream()
                .sorted(Comparator.comparing(RuleRow::at).reversed())
                .toList();
    }

    static Optional<RuleRow> one(RuleBook book, RuleSetId id, YearMonth month) {
        return of(book, month).stream().filter(row -> row.rules().equals(id)).findFirst();
    }

    public boolean waits() {
        return state == State.PROPOSED;
    }

    private Instant at() {
        return decidedAt != null ? decidedAt : proposedAt != null ? proposedAt : Instant.EPOCH;
    }

    private static RuleSetId id(RuleBookFact fact) {
        return switch (fact.event()) {
            case RuleSetProposed it -> it.rules();
            case RuleSetAdopted it -> it.rules();
            case RuleSetDeclined it -> it.rules();
        };
    }

    private static @Nullable RuleRow next(
            @Nullable RuleRow row, RuleBookFact fact, Optional<RuleSetId> inForce, YearMonth month) {
        return switch (fact.event()) {
            case RuleSetProposed it ->
                new RuleRow(
                        it.rules(),
                        State.PROPOSED,
                        it.effectiveFrom(),
                        it.reason(),
                        it.yaml(),
                        it.proposedBy(),
                        fact.at(),
                        fact.by(),
                        null,
                        null,
                        null);
            case RuleSetAdopted it ->
                new RuleRow(
                        it.rules(),
                        inForce.filter(it.rules()::equals).isPresent()
                                ? State.IN_FORCE
                                : it.effectiveFrom().isAfter(month.atDay(1)) ? State.TO_COME : State.PAST,
                        it.effectiveFrom(),
                        it.reason(),
                        it.yaml(),
                        row == null ? null : row.proposedBy(),
                        row == null ? null : row.proposedAt(),
                        row == null ? null : row.proposer(),
                        fact.at(),
                        fact.by(),
                        null);
            case RuleSetDeclined it ->
                row == null
                        ? null
                        : new RuleRow(
                                row.rules(),
                                State.DECLINED,
                                row.effectiveFrom(),
                                row.reason(),
                                row.yaml(),
                                row.proposedBy(),
                                row.proposedAt(),
                                row.proposer(),
                                fact.at(),
                                fact.by(),
                                it.reason());
        };
    }
}
