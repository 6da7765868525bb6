package io.duban.query.task.show;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.people.Role;
import io.duban.kernel.task.AnswerAwaited;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.LampChanged;
import io.duban.kernel.task.TaskEvent;
import io.duban.platform.event.EventActor;
import io.duban.platform.event.RecordedEvent;
import io.duban.query.task.paper.PaperKind;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Puts a task's events into sentences, the newest first; what a fact did to the clocks stands with that fact. */
@Component
class Timeline {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Comparator<RecordedEvent> OLDEST_FIRST =
            Comparator.comparing(RecordedEvent::occurredAt).thenComparing(RecordedEvent::sequence);

    private final MessageSourceAccessor texts;

    Timeline(MessageSource texts) {
        this.texts = new MessageSourceAccessor(texts, Locale.SIMPLIFIED_CHINESE);
    }

    /** @param disputable the sequences of the conclusions that the viewer may object to today */
    List<TimelineEntry> of(List<RecordedEvent> history, Set<Long> disputable) {
        var entries = new ArrayList<TimelineEntry>();
        for (var recorded : history.stream().sorted(OLDEST_FIRST).toList()) {
            if (!entries.isEmpty() && isBesides(recorded)) {
                entries.add(entries.removeLast().moving(words(Sentence.of((TaskEvent) recorded.event()))));
            } else if (recorded.event() instanceof LampChanged change) {
                entries.add(byTime(change.at(), recorded.sequence(), Sentence.of(change)));
            } else if (recorded.event() instanceof TaskEvent event) {
                entries.add(entry(recorded, Sentence.of(event), disputable.contains(recorded.sequence())));
            }
        }
        return entries.reversed();
    }

    /** What a fact did to clocks and lamp is told with the fact; what time did is told by itself. */
    private static boolean isBesides(RecordedEvent recorded) {
        return recorded.event() instanceof ClocksSet
                || recorded.event() instanceof AnswerAwaited
                || recorded.event() instanceof LampChanged change && change.at().equals(recorded.occurredAt());
    }

    /** Whoever's command brought it to light: the hour did it, at its own moment. */
    private TimelineEntry byTime(Instant at, long sequence, Sentence sentence) {
        return new TimelineEntry(
                minute(at),
                at.toString(),
                Role.SYSTEM.label(),
                null,
                words(sentence),
                null,
                null,
                List.of(),
                Map.of(),
                null,
                sequence,
                null);
    }

    private TimelineEntry entry(RecordedEvent recorded, Sentence sentence, boolean disputable) {
        var day = recorded.occurredOn();
        return new TimelineEntry(
                day == null ? minute(recorded.occurredAt()) : day.toString(),
                day == null ? recorded.occurredAt().toString() : day.toString(),
                who(recorded.actor()),
                day == null ? null : minute(recorded.recordedAt()).substring(0, 10),
                words(sentence),
                null,
                sentence.words(),
                sentence.attachments(),
                sentence.cells(),
                disputable ? recorded.sequence() : null,
                recorded.sequence(),
                PaperKind.of(recorded.event()).map(PaperKind::slug).orElse(null));
    }

    String words(Sentence sentence) {
        return sentence.phrases().stream()
                .map(phrase -> texts.getMessage(
                        "task.event." + phrase.key(), phrase.parts().toArray()))
                .collect(Collectors.joining());
    }

    private String who(EventActor actor) {
        var other = actor.stoodInFor();
        if (other != null) {
            var unit = actor.unitName() == null ? "" : actor.unitName() + " ";
            return texts.getMessage("task.who.stands-in", new Object[] {unit + actor.name(), other});
        }
        return switch (actor.role()) {
            case SYSTEM, REVIEWER -> actor.role().label();
            case LEADER -> Objects.requireNonNullElse(actor.leaderName(), actor.name());
            case UNIT_HEAD, UNIT_LIAISON ->
                texts.getMessage("task.who.unit", new Object[] {
                    Objects.requireNonNullElse(actor.unitName(), ""),
                    actor.name(),
                    actor.role().label()
                });
            case SUPERVISOR,
                    OFFICE_DIRECTOR,
                    ADMINISTRATOR,
                    SECURITY_ADMINISTRATOR,
                    AUDIT_ADMINISTRATOR,
                    SECRECY_OFFICER -> actor.role().label() + " " + actor.name();
        };
    }

    private static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(CountyTime.ZONE));
    }
}
