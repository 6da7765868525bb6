package io.duban.platform.limit;

import io.duban.kernel.limit.DayCount;
import io.duban.kernel.limit.LampRule;
import io.duban.kernel.limit.LimitProfile;
import io.duban.kernel.limit.MonthAnchor;
import io.duban.kernel.limit.OfficeHours;
import io.duban.kernel.limit.PauseCause;
import io.duban.kernel.limit.Roll;
import io.duban.kernel.limit.StartEvent;
import io.duban.kernel.limit.StartOfLimit;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/** A profile from its keys. Name and lanes have to be written; what else is left out is as in the default profile. */
final class ProfileReading {

    private static final Set<String> KEYS = Set.of(
            "profile",
            "version",
            "zone",
            "workCalendar",
            "officeHours",
            "t0",
            "t0Normalise",
            "lanes",
            "monthAnchor",
            "dayCount",
            "endOfDay",
            "pausesClock",
            "doesNotPause",
            "onReject",
            "extension",
            "lamps",
            "office");

    private static final LocalTime END_OF_24_HOURS = LocalTime.of(23, 59, 59);

    private final YamlMap top;

    ProfileReading(Node node) {
        this.top = YamlMap.of(node, "", KEYS);
    }

    LimitProfile profile() {
        var endOfDay = endOfDay();
        return new LimitProfile(
                name(),
                top.number("version", 1, 9999, 1),
                zone(),
                top.text("workCalendar", "CN-official"),
                officeHours(),
                top.choice("t0", StartEvent.class, StartEvent.DISPATCH_INSTANT),
                start(endOfDay),
                LaneReading.lanes(top),
                top.choice("monthAnchor", MonthAnchor.class, MonthAnchor.RAW_T0),
                top.choice("dayCount", DayCount.class, DayCount.EXCLUDE_T0_DAY),
                endOfDay,
                pauses(),
                resumeWorkdays(),
                ExtensionReading.rule(top),
                lamps(),
                OfficeReading.rule(top));
    }

    private String name() {
        var name = top.text("profile");
        if (name.length() > 60) {
            throw top.wrong("profile", "名称最多 60 个字");
        }
        return name;
    }

    private ZoneId zone() {
        try {
            return ZoneId.of(top.text("zone", "Asia/Shanghai"));
        } catch (DateTimeException e) {
            throw top.wrong("zone", "不认识的时区，应形如 Asia/Shanghai");
        }
    }

    private LocalTime endOfDay() {
        var text = top.text("endOfDay", "18:00");
        return text.equals("24:00") ? END_OF_24_HOURS : top.time("endOfDay", text);
    }

    private List<OfficeHours> officeHours() {
        if (!top.has("officeHours")) {
            return List.of();
        }
        var halves = top.map("officeHours", Set.of("am", "pm"));
        var hours = new ArrayList<OfficeHours>();
        for (var half : List.of("am", "pm")) {
            if (halves.has(half)) {
                var ends = halves.text(half).split("-");
                if (ends.length != 2) {
                    throw halves.wrong(half, "应形如 \"08:30-12:00\"");
                }
                hours.add(new OfficeHours(halves.time(half, ends[0].strip()), halves.time(half, ends[1].strip())));
                if (!hours.getLast().from().isBefore(hours.getLast().to())) {
                    throw halves.wrong(half, "开始应早于结束");
                }
            }
        }
        return hours;
    }

    private StartOfLimit start(LocalTime endOfDay) {
        if (!top.has("t0Normalise")) {
            return new StartOfLimit(LocalTime.of(15, 0), Roll.NEXT_WORKDAY);
        }
        var rule = top.map("t0Normalise", Set.of("cutoff", "afterCutoff", "offDay"));
        var offDay = rule.oneOf("offDay", "NEXT_WORKDAY", "KEEP").equals("KEEP") ? Roll.NONE : Roll.NEXT_WORKDAY;
        if (rule.has("afterCutoff")) {
            rule.oneOf("afterCutoff", "NEXT_WORKDAY");
        }
        if (rule.text("cutoff").equals("NONE")) {
            return new StartOfLimit(null, offDay);
        }
        var cutoff = rule.time("cutoff");
        if (!cutoff.isBefore(endOfDay)) {
            throw rule.wrong("cutoff", "应早于一天的截止时刻 endOfDay");
        }
        return new StartOfLimit(cutoff, offDay);
    }

    private Set<PauseCause> pauses() {
        var pauses = EnumSet.complementOf(EnumSet.of(PauseCause.EXT_PENDING));
        if (top.has("pausesClock")) {
            pauses.clear();
            for (var entry : top.list("pausesClock")) {
                pauses.add(cause(entry));
            }
        }
        if (top.has("doesNotPause")) {
            for (var entry : top.list("doesNotPause")) {
                var word = YamlMap.scalar(entry, "doesNotPause");
                if (pauses.stream().anyMatch(cause -> cause.name().equals(word))) {
                    throw Unreadable.at(entry.getStartMark(), "doesNotPause", word + " 同时写在 pausesClock 中，互相矛盾");
                }
            }
        }
        return pauses;
    }

    private static PauseCause cause(Node entry) {
        var word = YamlMap.scalar(entry, "pausesClock");
        for (var cause : PauseCause.values()) {
            if (cause.name().equals(word)) {
                return cause;
            }
        }
        throw Unreadable.at(entry.getStartMark(), "pausesClock", "不认识“" + word + "”");
    }

    private int resumeWorkdays() {
        if (!top.has("onReject")) {
            return 1;
        }
        var rule = top.map("onReject", Set.of("resume", "atLeast"));
        rule.oneOf("resume", "REMAINING");
        return ExtensionReading.workdays(rule, "atLeast");
    }

    private LampRule lamps() {
        var usual = LampRule.USUAL;
        if (!top.has("lamps")) {
            return usual;
        }
        var rule = top.map("lamps", Set.of("nearPercent", "nearWorkdays", "slipWorkdays", "returnsOverdue"));
        return new LampRule(
                rule.number("nearPercent", 0, 100, usual.nearPercent()),
                rule.number("nearWorkdays", 0, 100, usual.nearWorkdays()),
                rule.number("slipWorkdays", 0, 100, usual.slipWorkdays()),
                rule.number("returnsOverdue", 1, 100, usual.returnsOverdue()));
    }
}
