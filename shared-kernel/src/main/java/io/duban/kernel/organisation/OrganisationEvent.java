package io.duban.kernel.organisation;

import io.duban.kernel.event.DomainEvent;
import java.util.UUID;

/** What has happened to the organisation that tasks refer to. */
public sealed interface OrganisationEvent extends DomainEvent
        permits UnitRegistered,
                LeaderRegistered,
                UnitPlaced,
                UnitCodesRecorded,
                UnitRenamed,
                UnitMerged,
                UnitDissolved,
                HeadAppointed,
                LiaisonAppointed,
                GroupJoined,
                LeaderPostChanged,
                LeaderLeftOffice,
                LeaderFieldsAssigned,
                LeaderDelegated,
                HeadDelegated,
                DelegationEnded {

    /** A county has one organisation, hence one stream with a fixed id. */
    UUID STREAM = new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_0001L);

    @Override
    default UUID streamId() {
        return STREAM;
    }
}
