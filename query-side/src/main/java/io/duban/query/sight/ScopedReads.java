package io.duban.query.sight;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one door to the views for whoever reads on behalf of a person: a read-only transaction under a role that owns nothing,
 * in which the database shows the rows of this viewer alone. A question that forgets its condition finds nothing more.
 */
@Component
public class ScopedReads {

    /** One round trip; everything is forgotten when the transaction ends, the role too. */
    private static final String ENTER = """
            SELECT set_config('role', :reader, true), set_config('duban.role', :role, true),
                   set_config('duban.account', :account, true), set_config('duban.unit', :unit, true),
                   set_config('duban.leaders', :leaders, true)
            """;

    private final JdbcClient views;
    private final TransactionTemplate reading;

    ScopedReads(
            @Qualifier("viewsJdbc") JdbcClient views,
            @Qualifier("viewsTransactionManager") PlatformTransactionManager transactions) {
        this.views = views;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * What this person is answered.
     *
     * @throws IllegalStateException inside another transaction, whose role would be another afterwards
     */
    public <T> T as(Actor viewer, Function<JdbcClient, T> question) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A person's question begins a transaction of its own");
        }
        return reading.execute(status -> {
            enter(viewer);
            return question.apply(views);
        });
    }

    /**
     * Figures that are the same for everybody, such as a ranking; no row of a task may leave with them. They go over many rows: a plan
     * that is made for any values, as the driver asks for when a question comes again, takes a nation for a village.
     */
    public <T> T figures(Function<JdbcClient, T> question) {
        return reading.execute(status -> {
            views.sql("SET LOCAL plan_cache_mode TO force_custom_plan").update();
            return question.apply(views);
        });
    }

    /** Likewise, where rows are found by their keys, one by one: the same plan is right for all, and making one costs more than reading. */
    public <T> T figuresByKey(Function<JdbcClient, T> question) {
        return reading.execute(status -> {
            views.sql("SET LOCAL plan_cache_mode TO force_generic_plan").update();
            return question.apply(views);
        });
    }

    private void enter(Actor viewer) {
        views.sql(ENTER)
                .param("reader", RowPolicies.READER)
                .param("role", role(viewer))
                .param("account", viewer.account())
                .param(
                        "unit",
                        Optional.ofNullable(viewer.unit())
                                .map(unit -> unit.id().toString())
                                .orElse(""))
                .param(
                        "leaders",
                        viewer.capacities().stream()
                                .flatMap(capacity -> Stream.ofNullable(capacity.leader()))
                                .map(leader -> leader.id().toString())
                                .collect(Collectors.joining(",")))
                .query((row, number) -> row.getString(1))
                .single();
    }

    /** Who acts for a unit and has none acts for nobody. */
    private static String role(Actor viewer) {
        var isUnit = viewer.role() == Role.UNIT_HEAD || viewer.role() == Role.UNIT_LIAISON;
        return isUnit && viewer.unit() == null ? "" : viewer.role().name();
    }
}
