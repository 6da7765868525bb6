package io.duban.query.task.paper;

import io.duban.query.task.TaskMoment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Which papers a task has, and each of them. */
@Component
final class TaskPapers {

    private final PaperTexts texts;
    private final Letterhead letterhead;

    TaskPapers(MessageSource texts, Letterhead letterhead) {
        this.texts = new PaperTexts(texts);
        this.letterhead = letterhead;
    }

    /** Every paper, the newest first. */
    List<PaperEntry> list(Trail trail) {
        return trail.moments().reversed().stream()
                .flatMap(moment -> PaperKind.of(moment.fact().event()).map(kind -> entry(kind, moment)).stream())
                .toList();
    }

    /**
     * One paper, or nothing if the task has no such paper.
     *
     * @param sequence the event that the paper is about; null for the latest paper of the kind
     */
    Optional<Paper> paper(Trail trail, PaperKind kind, @Nullable Long sequence) {
        return trail.cause(kind, sequence).map(cause -> switch (kind) {
            case DISPATCH -> DispatchPaper.of(trail, cause, IssuedSlips.numberOf(trail, cause), letterhead, texts);
            case EXTENSION -> ExtensionPaper.of(trail, cause, texts);
            case RETURN -> ReturnPaper.of(trail, cause, texts);
            case COMPLETION -> CompletionPaper.of(trail, cause, texts);
            case CLOSING -> ClosingPaper.of(trail, cause, letterhead, texts);
            case REMINDER -> SlipPaper.reminder(cause, IssuedSlips.facts(trail, cause), letterhead, texts);
            case SUPERVISION -> SlipPaper.supervision(cause, IssuedSlips.facts(trail, cause), letterhead, texts);
        });
    }

    private PaperEntry entry(PaperKind kind, TaskMoment moment) {
        var unit = moment.line().leadUnit();
        return new PaperEntry(
                kind,
                texts.say("kind." + kind.slug()),
                unit == null ? "" : unit.name(),
                moment.fact().sequence(),
                texts.when(moment),
                texts.who(moment.fact().actor()));
    }
}
