package io.duban.platform.limit;

import io.duban.kernel.calendar.WorkCalendar;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.limit.LimitProfile;
import io.duban.platform.start.CannotStart;
import java.util.LinkedHashMap;
import java.util.Map;

/** The time-limit profiles and the calendar that this county counts with. */
public final class LimitRegister {

    private final LimitProfile inForce;
    private final Map<String, LimitProfile> known = new LinkedHashMap<>();
    private final WorkCalendar calendar;

    private LimitRegister(LimitProfile inForce, WorkCalendar calendar) {
        LimitProfiles.names()
                .forEach(name -> known.put(name, LimitProfiles.ready(name).orElseThrow()));
        known.put(inForce.name(), inForce);
        this.inForce = inForce;
        this.calendar = calendar;
    }

    /**
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

    /** For tasks that are dispatched now. */
    public LimitBasis inForce() {
        return new LimitBasis(inForce, calendar);
    }

    /** For a task that keeps the profile it began with; the one in force if nobody knows that one any more. */
    public LimitBasis named(String profile) {
        return new LimitBasis(known.getOrDefault(profile, inForce), calendar);
    }
}
