package io.duban.query.ranking.fact;

import io.duban.kernel.organisation.RankingGroup;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.facts.FactTable;
import io.duban.kernel.ranking.facts.Given;
import io.duban.query.sight.ScopedReads;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
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

    /**
     * Groups hold as on the first day; who had ended by then, or is compared with nobody, is named only if it has a fact. One row per
     * unit: what is added up comes from the index in this order, and only units are sorted.
     */
    private static final String SUMS = """
            WITH added AS (
                SELECT e.unit_id, e.name, sum(e.value)::bigint AS value
                  FROM views.fact_entry e
                 WHERE COUNTS AND %5$s
                 GROUP BY e.unit_id, e.name),
            total AS (
                SELECT unit_id, array_agg(name) AS names, array_agg(value) AS numbers FROM added GROUP BY unit_id),
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
                       coalesce(c.name, (SELECT max(e.unit) FROM views.fact_entry e
                                          WHERE e.unit_id = t.unit_id AND COUNTS)) AS unit
                  FROM living
                  FULL JOIN total t USING (unit_id)
                  LEFT JOIN member m USING (unit_id)
                  LEFT JOIN called c USING (unit_id))
            SELECT * FROM told
             ORDER BY group_name COLLATE "C", unit COLLATE "C", unit_id
            """.replace("COUNTS", COUNTS);

    private final ScopedReads reads;
    private final KeptSums kept;

    FactQuery(ScopedReads reads) {
        this.reads = reads;
        this.kept = new KeptSums(reads);
    }

    /** By group, unit and name, in the order of their code points; a unit without any fact has one line without name. */
    public List<FactSum> sums(FactQuestion question) {
        return kept.of(question).orElseGet(() -> sums(question, "true", statement -> statement));
    }

    /** The same of these units alone, found by an index: what it costs does not depend on how many others there are. */
    public List<FactSum> sums(FactQuestion question, Collection<UnitId> units) {
        var ids = units.stream().map(UnitId::value).toArray(UUID[]::new);
        return kept.of(question, ids)
                .orElseGet(() -> sums(question, "unit_id = ANY (:units)", statement -> statement.param("units", ids)));
    }

    private List<FactSum> sums(FactQuestion question, String ofUnits, UnaryOperator<StatementSpec> bound) {
        var sql = SUMS.formatted(question.day(), stands(question), NO_GROUP, RankingGroup.NONE, ofUnits);
        return reads.figures(views -> bound.apply(bind(views.sql(sql), question))
                .param("nameOn", question.nameOn())
                .query(SumRows::of));
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

    /** Everything that is known was known by the end of time. */
    private static Object utc(@Nullable Instant knownAt) {
        return (knownAt == null ? Instant.parse("9999-12-31T23:59:59Z") : knownAt).atOffset(ZoneOffset.UTC);
    }
}
