package io.duban.platform.limit;

import io.duban.kernel.calendar.WorkCalendar;
import io.duban.kernel.county.LimitHistory;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.limit.LimitProfile;
import io.duban.platform.start.CannotStart;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The time-limit profiles and the calendar that this county counts with on one day. */
public final class LimitRegister {

    private final LimitProfile inForce;
    private final Map<Edition, LimitProfile> known = new LinkedHashMap<>();
    private final WorkCalendar calendar;

    private LimitRegister(LimitProfile inForce, WorkCalendar calendar) {
        LimitProfiles.names().forEach(name -> know(LimitProfiles.ready(name).orElseThrow()));
        know(inForce);
        this.inForce = inForce;
        this.calendar = calendar;
    }

    /**
     * As a county counts that has decided nothing yet.
     *
     * @param profile the name of a ready profile
     * @throws CannotStart if there is none of this name
     */
    public static LimitRegister of(String profile) {
        return new LimitRegister(
                LimitProfiles.ready(profile)
                        .orElseThrow(() -> new CannotStart("没有名为“%s”的时限方案（duban.limits.profile），可用的有：%s。"
                                .formatted(profile, String.join("、", LimitProfiles.names())))),
                OfficialCalendar.read());
    }

    /**
     * As the county has decided.
     *
     * @param history with at least one adopted profile
     * @param day of which the profile in force is wanted; the calendar is the one known last
     */
    public static LimitRegister of(LimitHistory history, LocalDate day) {
        var adopted = history.inForce(day).orElseThrow(() -> new IllegalStateException("No profile was ever adopted"));
        var register = new LimitRegister(LimitProfiles.adopted(adopted), history.calendar());
        history.adoptions().forEach(other -> register.know(LimitProfiles.adopted(other)));
        return register;
    }

    /** For tasks that are dispatched now. */
    public LimitBasis inForce() {
        return new LimitBasis(inForce, calendar);
    }

    /** For a task that keeps the profile it began with; the one in force if nobody knows that one. */
    public LimitBasis named(String profile, int version) {
        return new LimitBasis(known.getOrDefault(new Edition(profile, version), inForce), calendar);
    }

    private void know(LimitProfile profile) {
        known.put(new Edition(profile.name(), profile.version()), profile);
    }

    private record Edition(String name, int version) {}
}
