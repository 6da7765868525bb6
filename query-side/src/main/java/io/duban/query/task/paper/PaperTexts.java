package io.duban.query.task.paper;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.UnitRef;
import io.duban.platform.event.EventActor;
import io.duban.query.document.ChineseDate;
import io.duban.query.task.TaskMoment;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;

/** The wording of the papers: the bundle's sentences, dates and names as documents write them. */
final class PaperTexts {

    private static final String LIST = "、";

    private final MessageSourceAccessor bundle;

    PaperTexts(MessageSource texts) {
        this.bundle = new MessageSourceAccessor(texts, Locale.SIMPLIFIED_CHINESE);
    }

    /** The text {@code paper.<key>} with its parts. */
    String say(String key, Object... parts) {
        return bundle.getMessage("paper." + key, parts);
    }

    String units(List<UnitRef> units) {
        return units.isEmpty() ? say("none") : units.stream().map(UnitRef::name).collect(Collectors.joining(LIST));
    }

    String leaders(List<LeaderRef> leaders) {
        return leaders.stream().map(LeaderRef::title).collect(Collectors.joining(LIST));
    }

    /** Day and minute of a fact; the day alone where no more is known. */
    String when(TaskMoment moment) {
        return moment.fact().occurredOn() == null ? minute(moment.fact().occurredAt()) : ChineseDate.text(moment.day());
    }

    /** 2026年7月10日18时; minutes where they are not zero, and the last second of a day as 24时. */
    String minute(Instant instant) {
        var at = instant.atZone(CountyTime.ZONE);
        return ChineseDate.text(at.toLocalDate()) + hour(at);
    }

    /** Whom a signature names. */
    String who(EventActor actor) {
        var other = actor.stoodInFor();
        if (other != null) {
            return say("who.stands-in", actor.name(), other);
        }
        return switch (actor.role()) {
            case SYSTEM, REVIEWER -> actor.role().label();
            case LEADER -> Objects.requireNonNullElse(actor.leaderName(), actor.name());
            case UNIT_HEAD, UNIT_LIAISON ->
                say("who.unit", actor.name(), actor.role().label());
            case SUPERVISOR,
                    OFFICE_DIRECTOR,
                    ADMINISTRATOR,
                    SECURITY_ADMINISTRATOR,
                    AUDIT_ADMINISTRATOR,
                    SECRECY_OFFICER -> actor.role().label() + " " + actor.name();
        };
    }

    static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }

    private String hour(ZonedDateTime at) {
        var time = at.toLocalTime();
        if (!time.isBefore(LocalTime.of(23, 59, 59))) {
            return say("midnight");
        }
        return time.getMinute() == 0
                ? say("hour", Integer.toString(time.getHour()))
                : say("minute", Integer.toString(time.getHour()), "%02d".formatted(time.getMinute()));
    }
}
