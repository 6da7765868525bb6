package io.duban.query.task.paper;

import io.duban.kernel.task.DataLabel;
import io.duban.query.task.TaskMoment;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a form together: whose it is, its title, and the foot that says from when it is. */
final class PaperHead {

    private PaperHead() {}

    /** @param used the facts that the paper shows, besides its cause */
    static Paper paper(
            PaperKind kind,
            PaperTexts texts,
            String issuer,
            @Nullable String number,
            @Nullable Band band,
            List<Row> rows,
            TaskMoment cause,
            List<TaskMoment> used) {
        var title = texts.say("title." + kind.slug());
        return new Paper(
                kind,
                issuer,
                title,
                number,
                band,
                rows,
                foot(texts, cause, used),
                name(texts, kind, cause),
                cause.day());
    }

    /** The supervision office as a document signs it. */
    static String office(PaperTexts texts, Letterhead letterhead) {
        return texts.say("office", letterhead.county());
    }

    private static String foot(PaperTexts texts, TaskMoment cause, List<TaskMoment> used) {
        var latest = Stream.concat(Stream.of(cause), used.stream())
                .max(Comparator.comparingLong(moment -> moment.fact().sequence()))
                .orElse(cause);
        var line = cause.line();
        var label = cause.line().label();
        var labelled = label == DataLabel.INTERNAL ? "" : texts.say("label", label.label());
        return labelled
                + texts.say(
                        "foot",
                        texts.when(latest),
                        Long.toString(latest.fact().position()),
                        line.number() == null ? texts.say("no-number") : line.number(),
                        line.id().toString());
    }

    private static String name(PaperTexts texts, PaperKind kind, TaskMoment cause) {
        var number = cause.line().number();
        return Stream.of(
                        PaperTexts.orBlank(number),
                        texts.say("kind." + kind.slug()),
                        cause.line().title())
                .filter(part -> !part.isBlank())
                .reduce((left, right) -> left + " " + right)
                .orElseThrow();
    }
}
