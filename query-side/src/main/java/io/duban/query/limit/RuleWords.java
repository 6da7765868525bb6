package io.duban.query.limit;

import io.duban.kernel.limit.DayCount;
import io.duban.kernel.limit.LimitProfile;
import io.duban.kernel.limit.MonthAnchor;
import io.duban.kernel.limit.PauseCause;
import io.duban.kernel.limit.Roll;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.support.MessageSourceAccessor;

/** What else a profile says, in words: where counting begins, what stops it, how a limit is extended, when lamps change. */
final class RuleWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final LocalTime END_OF_24_HOURS = LocalTime.of(23, 59, 59);

    private final LimitProfile profile;
    private final MessageSourceAccessor texts;

    RuleWords(LimitProfile profile, MessageSourceAccessor texts) {
        this.profile = profile;
        this.texts = texts;
    }

    /** As people write the moment. */
    static String clock(LocalTime time) {
        return time.equals(END_OF_24_HOURS) ? "24:00" : CLOCK.format(time);
    }

    List<String> lines() {
        return List.of(
                say("start." + profile.startEvent().name()),
                cutoff(),
                say(profile.start().offDay() == Roll.NEXT_WORKDAY ? "off-day.next" : "off-day.keep"),
                say(profile.dayCount() == DayCount.EXCLUDE_T0_DAY ? "day-0" : "day-1"),
                say(profile.monthAnchor() == MonthAnchor.RAW_T0 ? "month.raw" : "month.normalised"),
                say("end-of-day", clock(profile.endOfDay())),
                pauses(),
                say("resume", profile.resumeWorkdays()),
                extension(),
                say(
                        "lamps",
                        profile.lamps().nearPercent(),
                        profile.lamps().nearWorkdays(),
                        profile.lamps().slipWorkdays(),
                        profile.lamps().returnsOverdue()));
    }

    private String cutoff() {
        var cutoff = profile.start().cutoff();
        return cutoff == null ? say("no-cutoff") : say("cutoff", clock(cutoff));
    }

    private String pauses() {
        var causes = Arrays.stream(PauseCause.values())
                .filter(profile.pauses()::contains)
                .map(PauseCause::label)
                .collect(Collectors.joining("、"));
        return causes.isEmpty() ? say("no-pause") : say("pauses", causes);
    }

    private String extension() {
        var rule = profile.extension();
        var each = rule.maxWorkdays() == null ? say("extension.original") : say("extension.days", rule.maxWorkdays());
        return say("extension", rule.workdaysBefore(), clock(rule.askBefore()), rule.maxTimes(), each);
    }

    private String say(String key, Object... values) {
        return texts.getMessage("limits.rule." + key, values);
    }
}
