package io.duban.query.ranking.fact;

import io.duban.kernel.organisation.RankingGroup;
import io.duban.query.sight.ScopedReads;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Answers what {@link MonthSums} has kept: for each unit one row by its key, its group and its name. */
final class KeptSums {

    /** Who is left out and who is not: as {@link FactQuery} has it. */
    private static final String SUMS = """
            SELECT coalesce(m.group_name, '%1$s') AS group_name, u.unit_id, c.name AS unit,
                   t.names, t.numbers, t.waiting_names, t.waiting_numbers, t.waiting_after, t.holds_from
              FROM (%3$s) u
              LEFT JOIN LATERAL (SELECT g.group_name FROM views.group_membership g
                                  WHERE g.unit_id = u.unit_id AND g.from_day <= :from
                                  ORDER BY g.from_day DESC, g.position DESC LIMIT 1) m ON true
              LEFT JOIN LATERAL (SELECT v.name FROM views.unit_version v
                                  WHERE v.unit_id = u.unit_id AND v.aspect = 'NAME' AND v.from_day <= :nameOn
                                  ORDER BY v.from_day DESC, v.position DESC LIMIT 1) c ON true
              LEFT JOIN views.fact_month t
                ON t.month = :from AND t.unit_id = u.unit_id
               AND (t.names <> '{}' OR :asOf > ANY (t.waiting_after) OR t.holds_from > :asOf)
             WHERE t.unit_id IS NOT NULL
                OR m.group_name <> '%2$s' AND c.name IS NOT NULL
                   AND NOT EXISTS (SELECT FROM views.unit_version v
                                    WHERE v.unit_id = u.unit_id AND v.aspect = 'END' AND v.from_day <= :from)
             ORDER BY coalesce(m.group_name, '%1$s') COLLATE "C", c.name COLLATE "C", u.unit_id
            """;

    private static final String ALL =
            "SELECT unit_id FROM views.group_membership UNION SELECT unit_id FROM views.fact_month WHERE month = :from";

    private static final String THESE = "SELECT DISTINCT unit_id FROM unnest(CAST(:units AS uuid[])) unit_id";

    private final ScopedReads reads;

    KeptSums(ScopedReads reads) {
        this.reads = reads;
    }

    /** Nothing if something else is asked for than what was kept, or something has happened since the moment. */
    Optional<List<FactSum>> of(FactQuestion question) {
        return of(question, ALL, statement -> statement);
    }

    Optional<List<FactSum>> of(FactQuestion question, UUID... units) {
        return of(question, THESE, statement -> statement.param("units", units));
    }

    private Optional<List<FactSum>> of(FactQuestion question, String units, UnaryOperator<StatementSpec> bound) {
        if (!question.isOfNow()) {
            return Optional.empty();
        }
        var sql = SUMS.formatted(FactQuery.NO_GROUP, RankingGroup.NONE, units);
        ResultSetExtractor<Optional<List<FactSum>>> rows = told -> SumRows.kept(told, question.asOf());
        return reads.figuresByKey(views -> bound.apply(views.sql(sql))
                .param("from", question.from())
                .param("nameOn", question.nameOn())
                .param("asOf", question.asOf().atOffset(ZoneOffset.UTC))
                .query(rows));
    }
}
