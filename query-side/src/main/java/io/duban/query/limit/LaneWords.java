package io.duban.query.limit;

import io.duban.kernel.limit.Lane;
import io.duban.kernel.limit.LimitProfile;
import io.duban.kernel.limit.LimitUnit;
import io.duban.kernel.limit.Roll;
import io.duban.kernel.limit.Step;
import io.duban.kernel.task.LimitType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.support.MessageSourceAccessor;

/** The lanes of a profile in words. */
final class LaneWords {

    private final LimitProfile profile;
    private final MessageSourceAccessor texts;

    LaneWords(LimitProfile profile, MessageSourceAccessor texts) {
        this.profile = profile;
        this.texts = texts;
    }

    List<LaneLine> lines() {
        return Arrays.stream(LimitType.values())
                .filter(type -> profile.lane(type).isPresent())
                .map(type ->
                        new LaneLine(type.label(), clocks(profile.lane(type).orElseThrow())))
                .toList();
    }

    private List<String> clocks(Lane lane) {
        return switch (lane) {
            case Lane.Counted counted ->
                counted.steps().stream().map(this::step).toList();
            case Lane.Explicit explicit -> and(explicit.reports(), say("fixed"));
            case Lane.Heartbeat heartbeat -> and(heartbeat.reports(), say("heartbeat", heartbeat.onWorkday()));
            case Lane.Hours hours ->
                List.of(say(
                        "hours", hours.allowed().stream().map(String::valueOf).collect(Collectors.joining("、"))));
        };
    }

    private List<String> and(List<Step> reports, String last) {
        var clocks = reports.stream().map(this::step).collect(Collectors.toCollection(ArrayList::new));
        clocks.add(last);
        return clocks;
    }

    private String step(Step step) {
        var when = say(kind(step), step.count(), RuleWords.clock(profile.endOfDay()))
                + (step.roll() == Roll.NEXT_WORKDAY && step.unit() != LimitUnit.WORKDAY ? say("roll") : "");
        return say(step.isFinal() ? "final" : "report", step.name(), when);
    }

    private static String kind(Step step) {
        return switch (step.unit()) {
            case WORKDAY -> step.count() == 0 ? "same-day" : "workday";
            case NATURAL_DAY -> step.count() == 0 ? "same-day" : "day";
            case MONTH -> "month";
            case YEAR_END -> step.count() == 0 ? "year-end" : "later-year-end";
            case NATURAL_HOUR -> "hour";
        };
    }

    private String say(String key, Object... values) {
        return texts.getMessage("limits.lane." + key, values);
    }
}
