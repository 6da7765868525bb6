package io.duban.kernel.ranking.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which rules a month is ranked, of all that were ever adopted. */
class RuleBookTest {

    private static final RuleBook BOOK = book(
            adopted("general", 1, "2026-03-01"),
            adopted("own", 1, "2026-06-01"),
            adopted("own", 2, "2026-05-01"),
            adopted("own", 3, "2026-06-01"));

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "2025-01, general, 1",
        "2026-03, general, 1",
        "2026-04, general, 1",
        "2026-05, own, 2",
        "2026-06, own, 3",
        "2030-01, own, 3"
    })
    void the_latest_day_counts_and_of_one_day_what_was_adopted_last(YearMonth month, String id, int version) {
        assertThat(BOOK.inForce(month).orElseThrow().rules()).isEqualTo(new RuleSetId(id, version));
    }

    @Test
    void an_earlier_moment_knows_fewer_rules() {
        assertThat(BOOK.knownAt(Instant.ofEpochSecond(1))
                        .inForce(YearMonth.of(2026, 7))
                        .orElseThrow()
                        .rules())
                .isEqualTo(new RuleSetId("own", 1));
        assertThat(BOOK.knownAt(Instant.ofEpochSecond(-1)).isEmpty()).isTrue();
    }

    @Test
    void what_was_proposed_waits_until_it_is_adopted_or_declined() {
        var one = new RuleSetId("own", 4);
        var other = new RuleSetId("own", 5);
        var waiting = and(and(BOOK, proposed(one)), proposed(other));

        assertThat(waiting.open()).extracting(RuleSetProposed::rules).containsExactly(one, other);
        assertThat(and(waiting, new RuleSetDeclined(one, "先试算")).open())
                .extracting(RuleSetProposed::rules)
                .containsExactly(other);
        assertThat(and(waiting, adopted("own", 5, "2026-08-01")).open())
                .extracting(RuleSetProposed::rules)
                .containsExactly(one);
        assertThat(waiting.inForce(YearMonth.of(2026, 9)).orElseThrow().rules()).isEqualTo(new RuleSetId("own", 3));
    }

    private static RuleSetProposed proposed(RuleSetId id) {
        return new RuleSetProposed(id, "text", LocalDate.of(2026, 8, 1), "试行", "someone");
    }

    private static RuleSetAdopted adopted(String id, int version, String from) {
        return new RuleSetAdopted(new RuleSetId(id, version), "text", LocalDate.parse(from), "试行");
    }

    private static RuleBook book(RuleBookEvent... events) {
        var book = RuleBook.EMPTY;
        for (var event : events) {
            book = and(book, event);
        }
        return book;
    }

    private static RuleBook and(RuleBook book, RuleBookEvent event) {
        return book.with(
                new RuleBookFact(event, Instant.ofEpochSecond(book.facts().size()), "某人"));
    }
}
