package io.duban.query.task.show;

import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.task.AssignmentEvent;
import io.duban.kernel.task.Attachment;
import io.duban.kernel.task.CheckEvent;
import io.duban.kernel.task.CitizenEvent;
import io.duban.kernel.task.FateEvent;
import io.duban.kernel.task.HandlingEvent;
import io.duban.kernel.task.LimitEvent;
import io.duban.kernel.task.PlanNode;
import io.duban.kernel.task.RegistrationEvent;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.WatchEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an event says, ready to be put into words.
 *
 * @param phrases one after the other
 * @param words what a person wrote, word for word; null if nobody wrote anything
 * @param cells a ledger row as it was
 */
record Sentence(List<Phrase> phrases, @Nullable String words, List<Attachment> attachments, Map<String, String> cells) {

    /**
     * @param key the last part of its text's key, {@code task.event.<key>}
     * @param parts what the text's places are filled with
     */
    record Phrase(String key, List<String> parts) {}

    Sentence(String key, String... parts) {
        this(List.of(new Phrase(key, List.of(parts))), null, List.of(), Map.of());
    }

    /** A new kind of event does not compile until it has a sentence here. */
    static Sentence of(TaskEvent event) {
        return switch (event) {
            case RegistrationEvent registration -> RegistrationSentence.of(registration);
            case AssignmentEvent assigning -> AssignmentSentence.of(assigning);
            case HandlingEvent handling -> HandlingSentence.of(handling);
            case LimitEvent limiting -> LimitSentence.of(limiting);
            case CheckEvent checking -> CheckSentence.of(checking);
            case FateEvent fate -> FateSentence.of(fate);
            case WatchEvent watching -> WatchSentence.of(watching);
            case CitizenEvent citizen -> CitizenSentence.of(citizen);
        };
    }

    Sentence through(List<PlanNode> nodes) {
        var sentence = this;
        for (var node : nodes) {
            sentence = sentence.adding("plan-node", node.name(), node.due().toString());
        }
        return sentence;
    }

    Sentence and(String key, @Nullable String part) {
        return part == null || part.isEmpty() ? this : adding(key, part);
    }

    Sentence adding(String key, String... parts) {
        var more = Stream.concat(phrases.stream(), Stream.of(new Phrase(key, List.of(parts))));
        return new Sentence(more.toList(), words, attachments, cells);
    }

    Sentence saying(@Nullable String written) {
        return new Sentence(phrases, written, attachments, cells);
    }

    Sentence with(List<Attachment> files) {
        return new Sentence(phrases, words, files, cells);
    }

    static String title(@Nullable LeaderRef leader) {
        return leader == null ? "" : leader.title();
    }

    static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
