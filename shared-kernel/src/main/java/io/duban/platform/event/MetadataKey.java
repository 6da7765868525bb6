package io.duban.platform.event;

/** The keys of an event's metadata: who, when, and on whose request. Every value is a text. */
public final class MetadataKey {

    /** The account that gave the command. */
    public static final String ACCOUNT = "account";

    /** How pages call that person. */
    public static final String ACTOR_NAME = "actorName";

    /** The role in which the person acted: a name of {@link io.duban.kernel.people.Role}. */
    public static final String ROLE = "role";

    public static final String UNIT_ID = "unitId";
    public static final String UNIT_NAME = "unitName";
    public static final String LEADER_ID = "leaderId";

    /** Post and name of the leader as a document writes them. */
    public static final String LEADER_NAME = "leaderName";

    /** The office 督查机构 of an official, where the county has several. */
    public static final String OFFICE_ID = "officeId";

    public static final String OFFICE_NAME = "officeName";

    /** By whose powers it was done 代行, post and name; role, unit and leader are then that person's. */
    public static final String STOOD_IN_FOR = "stoodInFor";

    /** The accounts of that person, with commas between them. */
    public static final String STOOD_IN_FOR_ACCOUNTS = "stoodInForAccounts";

    /** When it happened: an ISO instant, always there. */
    public static final String OCCURRED_AT = "occurredAt";

    /** The ISO date on which it happened; only where the day alone is known, as with facts from a ledger. */
    public static final String OCCURRED_ON = "occurredOn";

    public static final String CORRELATION_ID = "correlationId";
    public static final String IDEMPOTENCY_KEY = "idempotencyKey";

    /** The event's own position; added by the store when it reads, never stored. */
    public static final String POSITION = "position";

    private MetadataKey() {}
}
