package io.duban.query.task;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The moment from which things are looked at.
 *
 * @param asOf what had happened by then 截至
 * @param knownAt what had been recorded by then; null for everything that is known today
 * @param now whether it is simply the present
 */
public record Viewpoint(Instant asOf, @Nullable Instant knownAt, boolean now) {

    /** Days begin and end where the county lies. */
    public static final ZoneId ZONE = CountyTime.ZONE;

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    public static Viewpoint now(Instant now) {
        return new Viewpoint(now, null, true);
    }

    /** The end of a day: everything that happened on it has happened. */
    public static Viewpoint endOf(LocalDate day) {
        return new Viewpoint(endOfDay(day), null, false);
    }

    /**
     * From what an address says.
     *
     * @param asOf an ISO instant with offset, or a date that means the end of that day; blank or null for now
     * @param knownAt likewise; blank or null for everything that is known
     * @throws InvalidValue if a text is neither
     */
    public static Viewpoint of(@Nullable String asOf, @Nullable String knownAt, Instant now) {
        var happened = moment("asOf", "截至时间", asOf);
        var known = moment("knownAt", "已知时间", knownAt);
        return new Viewpoint(happened == null ? now : happened, known, happened == null && known == null);
    }

    /** The day on which deadlines are looked at. */
    public LocalDate today() {
        return asOf.atZone(ZONE).toLocalDate();
    }

    boolean includes(Instant occurredAt, Instant recordedAt) {
        return !occurredAt.isAfter(asOf) && (knownAt == null || !recordedAt.isAfter(knownAt));
    }

    private static @Nullable Instant moment(String field, String label, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            var moment = text.strip().length() <= 10
                    ? endOfDay(LocalDate.parse(text.strip()))
                    : OffsetDateTime.parse(text.strip().replace(' ', '+')).toInstant(); // a bare + arrives as a blank
            if (moment.isBefore(EARLIEST) || moment.isAfter(LATEST)) {
                throw notAMoment(field, label);
            }
            return moment;
        } catch (DateTimeParseException unreadable) {
            throw notAMoment(field, label);
        }
    }

    private static InvalidValue notAMoment(String field, String label) {
        return new InvalidValue(new Rejection.Invalid(
                "value.not-a-moment", field, label + "应为日期（如 2026-07-31）或带时区的时间（如 2026-07-31T18:00:00+08:00），请改正后重试。"));
    }

    private static Instant endOfDay(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant().minusNanos(1000); // PostgreSQL counts microseconds
    }
}
