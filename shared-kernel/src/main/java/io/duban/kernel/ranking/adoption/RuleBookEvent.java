package io.duban.kernel.ranking.adoption;

import io.duban.kernel.event.DomainEvent;
import java.util.UUID;

/** What has been decided about the county's scoring rules. */
public sealed interface RuleBookEvent extends DomainEvent permits RuleSetProposed, RuleSetAdopted, RuleSetDeclined {

    /** A county ranks by one book of rules, hence one stream with a fixed id. */
    UUID STREAM = new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_0004L);

    @Override
    default UUID streamId() {
        return STREAM;
    }
}
