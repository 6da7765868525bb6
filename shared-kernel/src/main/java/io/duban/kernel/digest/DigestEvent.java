package io.duban.kernel.digest;

import io.duban.kernel.event.DomainEvent;
import java.util.UUID;

/** What has been told to a unit or to the office. */
public sealed interface DigestEvent extends DomainEvent permits DigestSent {

    /** The receiver that stands for the supervision office; a unit is its own id. */
    UUID OFFICE = new UUID(0x0000_0000_0000_7000L, 0x8000_0000_0000_0002L);

    /** Sets the streams of digests apart from everything that has the receiver's id itself. */
    long APART = 0x6469_6765_7374_0000L;

    UUID receiver();

    /** Each receiver has one stream. */
    static UUID streamOf(UUID receiver) {
        return new UUID(receiver.getMostSignificantBits() ^ APART, receiver.getLeastSignificantBits());
    }

    @Override
    default UUID streamId() {
        return streamOf(receiver());
    }
}
