package io.duban.command.limit;

import io.duban.kernel.county.LimitHistory;
import io.duban.kernel.county.LimitProfileAdopted;
import io.duban.kernel.county.LimitsEvent;
import io.duban.kernel.county.LimitsFact;
import io.duban.platform.limit.LimitProfiles;
import io.duban.platform.limit.OfficialCalendar;
import java.time.Instant;
import java.time.LocalDate;

/** What a county had decided before a test begins. */
final class Decided {

    static final LocalDate FOUNDED = LocalDate.of(2026, 1, 5);

    private static final String OWN = """
            profile: 溪山县本级
            version: %d
            endOfDay: "%s"
            lanes: {FIXED: {due: explicit date from the slip}}""";

    private Decided() {}

    /** As every county begins. */
    static LimitHistory atFirst() {
        var history = LimitHistory.EMPTY;
        for (var load : OfficialCalendar.loads()) {
            history = and(history, load);
        }
        return and(history, ready(LimitProfiles.DEFAULT, FOUNDED));
    }

    static LimitHistory and(LimitHistory history, LimitsEvent event) {
        return history.with(new LimitsFact(event, Instant.EPOCH, "首次启动"));
    }

    static LimitProfileAdopted ready(String name, LocalDate from) {
        return new LimitProfileAdopted(name, 1, LimitProfiles.text(name).orElseThrow(), from, "启用");
    }

    static String own(int version, String endOfDay) {
        return OWN.formatted(version, endOfDay);
    }
}
