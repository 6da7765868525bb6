package io.duban.kernel.county;

import io.duban.kernel.event.DomainEvent;
import java.util.UUID;

/** What has been decided about the county's time limits. */
public sealed interface LimitsEvent extends DomainEvent
        permits LimitProfileAdopted, WorkCalendarLoaded, WorkdayCorrected {

    /** A county counts in one way, hence one stream with a fixed id. */
    UUID STREAM = new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_0002L);

    @Override
    default UUID streamId() {
        return STREAM;
    }
}
