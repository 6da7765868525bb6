package io.duban.kernel.event;

import io.duban.kernel.county.LimitsEvent;
import io.duban.kernel.digest.DigestEvent;
import io.duban.kernel.ledger.ImportEvent;
import io.duban.kernel.notice.NoticeEvent;
import io.duban.kernel.organisation.OrganisationEvent;
import io.duban.kernel.ranking.adoption.RuleBookEvent;
import io.duban.kernel.ranking.period.PeriodEvent;
import io.duban.kernel.task.TaskEvent;
import java.util.UUID;

/** Any fact that is ever stored. Each concept has its own sealed family; {@link EventCatalog} lists them all. */
public interface DomainEvent {

    /** The stream that the fact belongs to: the id of its task, notice or import, of the organisation, of the county's limits or rules, or of a month's ranking. */
    UUID streamId();

    /** Every family of facts, in reading order. */
    static Class<?>[] families() {
        return new Class<?>[] {
            TaskEvent.class,
            NoticeEvent.class,
            ImportEvent.class,
            OrganisationEvent.class,
            LimitsEvent.class,
            DigestEvent.class,
            RuleBookEvent.class,
            PeriodEvent.class
        };
    }
}
