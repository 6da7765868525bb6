package io.duban.query.ranking.fact;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.organisation.RankingGroup;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.facts.FactTable;
import io.duban.kernel.ranking.facts.Given;
import io.duban.query.sight.ScopedReads;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The facts of a period as of a moment, added up: what rules are applied to. The same for everybody. */
@Component
public class FactQuery {

    /** Stands for the group of a unit that was never registered, so that what it has is not lost from sight. */
    static final String NO_GROUP = "未分组";

    private static final String STANDS = """
            e.happened_from <= :asOf AND e.known_from <= :knownAt
               AND NOT (e.happened_until <= :asOf AND e.known_until <= :knownAt) IS TRUE
               AND (e.counts_after IS NULL OR e.counts_after < :asOf)""";

    private static final String STANDS_BEFORE = """
            e.happened_from <= :asOf AND e.known_from <= :knownAt AND e.from_position < :before
               AND NOT (e.happened_until <= :asOf AND e.known_until <= :knownAt AND e.until_position < :before) IS TRUE
               AND (e.counts_after IS NULL OR e.counts_after < :asOf)""";

    /** Rows of the period that stand. */
    private static final String COUNTS = "e.%1$s >= :from AND e.%1$s < :until AND %2$s";

    /** What stood at the moment, added up row by row from an index that has them in this order. */
    private static final String COUNTED = """
            added AS (
                SELECT e.unit_id, e.name, sum(e.value)::bigint AS value
                  FROM views.fact_entry e
                 WHERE COUNTS AND %5$s
                 GROUP BY e.unit_id, e.name),
            total AS (
                SELECT unit_id, array_agg(name) AS names, array_agg(value) AS numbers,
                       NULL::text[] AS waiting_names, NULL::bigint[] AS waiting_numbers, NULL::timestamptz[] AS waiting_after,
                       NULL::timestamptz AS holds_from
                  FROM added GROUP BY unit_id)""".replace("COUNTS", COUNTS);

    /** What stands, as it was kept. */
    private static final String KEPT = """
            total AS (
                SELECT unit_id, names, numbers, waiting_names, waiting_numbers, waiting_after, holds_from
                  FROM views.fact_month
                 WHERE month = :from AND %5$s
                   AND (names <> '{}' OR :asOf > ANY (waiting_after) OR holds_from > :asOf))""";

    /**
     * Groups hold as on the first day; who had ended by then, or is compared with nobody, is named only if it has a fact. One row per
     * unit: only units are sorted.
     */
    private static final String SUMS = """
            WITH TOTAL,
            member AS (
                SELECT DISTINCT ON (unit_id) unit_id, group_name FROM views.group_membership
                 WHERE from_day <= :from AND recorded_at <= :knownAt AND %5$s
                 ORDER BY unit_id, from_day DESC, position DESC),
            called AS (
                SELECT DISTINCT ON (unit_id) unit_id, name FROM views.unit_version
                 WHERE aspect = 'NAME' AND from_day <= :nameOn AND recorded_at <= :knownAt AND %5$s
                 ORDER BY unit_id, from_day DESC, position DESC),
            ended AS (
                SELECT unit_id FROM views.unit_version
                 WHERE aspect = 'END' AND from_day <= :from AND recorded_at <= :knownAt AND %5$s),
            living AS (
                SELECT unit_id FROM member JOIN called USING (unit_id)
                 WHERE unit_id NOT IN (SELECT unit_id FROM ended) AND group_name <> '%4$s'),
            told AS (
                SELECT coalesce(m.group_name, '%3$s') AS group_name, unit_id, t.names, t.numbers,
                       t.waiting_names, t.waiting_numbers, t.waiting_after, t.holds_from,
                       coalesce(c.name, (SELECT max(e.unit) FROM views.fact_entry e
                                          WHERE e.unit_id = t.unit_id AND COUNTS)) AS unit
                  FROM living
                  FULL JOIN total t USING (unit_id)
                  LEFT JOIN member m USING (unit_id)
                  LEFT JOIN called c USING (unit_id))
            SELECT * FROM told
             ORDER BY group_name COLLATE "C", unit COLLATE "C", unit_id
            """.replace("COUNTS", COUNTS);

    private static final String FROM_KEPT = SUMS.replace("TOTAL", KEPT);
    private static final String FROM_ENTRIES = SUMS.replace("TOTAL", COUNTED);

    private final ScopedReads reads;

    FactQuery(ScopedReads reads) {
        this.reads = reads;
    }

    /** By group, unit and name, in the order of their code points; a unit without any fact has one line without name. */
    public List<FactSum> sums(FactQuestion question) {
        return sums(question, "true", statement -> statement);
    }

    /** The same of these units alone, found by an index: what it costs does not depend on how many others there are. */
    public List<FactSum> sums(FactQuestion question, Collection<UnitId> units) {
        var ids = units.stream().map(UnitId::value).toArray(UUID[]::new);
        return sums(question, "unit_id = ANY (:units)", statement -> statement.param("units", ids));
    }

    /** From what was kept if that is what is asked for; something may have happened since the moment, and then nothing is lost. */
    private List<FactSum> sums(FactQuestion question, String ofUnits, UnaryOperator<StatementSpec> bound) {
        var kept = question.isOfNow()
                ? reads.figuresByKey(views -> read(views.sql(sql(FROM_KEPT, question, ofUnits)), question, bound))
                : Optional.<List<FactSum>>empty();
        return kept.or(() ->
                        reads.figures(views -> read(views.sql(sql(FROM_ENTRIES, question, ofUnits)), question, bound)))
                .orElseThrow();
    }

    private static Optional<List<FactSum>> read(
            StatementSpec statement, FactQuestion question, UnaryOperator<StatementSpec> bound) {
        ResultSetExtractor<Optional<List<FactSum>>> rows = told -> SumRows.of(told, question.asOf());
        return bound.apply(bind(statement, question))
                .param("nameOn", nameOn(question))
                .query(rows);
    }

    private static String sql(String from, FactQuestion question, String ofUnits) {
        return from.formatted(question.day(), stands(question), NO_GROUP, RankingGroup.NONE, ofUnits);
    }

    /** The same as the engine takes it; two units of one name in one period are one. */
    public FactTable table(FactQuestion question) {
        var table = new FactTable();
        Map<String, Map<String, Long>> numbers = new TreeMap<>();
        for (var sum : sums(question)) {
            table.of(question.period(), sum.group(), sum.unit());
            var ofUnit = numbers.computeIfAbsent(sum.unit(), begun -> new TreeMap<>());
            if (sum.name() != null) {
                ofUnit.merge(sum.name(), sum.value(), Math::addExact);
            }
        }
        table.units(question.period()).forEach(unit -> numbers.getOrDefault(unit.unit(), Map.of())
                .forEach((name, value) -> unit.add(name, new Given(Fraction.of(value), false, 0))));
        return table;
    }

    /** Holds for a row of {@code fact_entry} that stood at the moment and counted by then. */
    static String stands(FactQuestion question) {
        return question.before() == null ? STANDS : STANDS_BEFORE;
    }

    static StatementSpec bind(StatementSpec statement, FactQuestion question) {
        return statement
                .param("before", question.before(), Types.BIGINT)
                .param("from", question.from())
                .param("until", question.until())
                .param("asOf", question.asOf().atOffset(ZoneOffset.UTC))
                .param("knownAt", utc(question.knownAt()), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static LocalDate nameOn(FactQuestion question) {
        var last = question.until().minusDays(1);
        var today = CountyTime.dayOf(question.asOf());
        return today.isBefore(last) ? today : last;
    }

    /** Everything that is known was known by the end of time. */
    private static Object utc(@Nullable Instant knownAt) {
        return (knownAt == null ? Instant.parse("9999-12-31T23:59:59Z") : knownAt).atOffset(ZoneOffset.UTC);
    }
}
