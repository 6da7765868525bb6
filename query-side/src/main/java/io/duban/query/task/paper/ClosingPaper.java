package io.duban.query.task.paper;

import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.PublicReviewConcluded;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.VerificationPassed;
import io.duban.query.document.ChineseDate;
import io.duban.query.task.TaskLine;
import io.duban.query.task.TaskMoment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 销号单: how the matter was checked, what the public said, how well it was done, and who closed it. */
final class ClosingPaper {

    private ClosingPaper() {}

    static Paper of(Trail trail, TaskMoment closed, Letterhead letterhead, PaperTexts texts) {
        var closing = (TaskClosed) closed.fact().event();
        var task = closed.line();
        var asked = trail.last(CompletionRequested.class, closed, TaskReopened.class);
        var passed = trail.last(VerificationPassed.class, closed, TaskReopened.class);
        var heard = trail.last(PublicReviewConcluded.class, closed, TaskReopened.class);
        var reopened = trail.answer(closed, List.of(TaskReopened.class));
        var rows = new Rows(texts)
                .line("item", task.title())
                .pair("task-number", task.number(), "category", task.category())
                .pair("unit", unit(task), "co-units", texts.units(task.coUnits()))
                .pair("leader", leader(task), "closing-cycle", cycle(task, texts))
                .pair("limit", limit(task, texts), "closed-on", ChineseDate.text(closing.closedOn()))
                .pair("on-time", onTime(closing.onTime(), texts), "extensions", extensions(task, texts))
                .tall("standard", task.completionStandard())
                .tall("result", asked.map(ClosingPaper::result).orElse(task.latestProgress()))
                .pair("method", method(task, passed, texts), "grade", grade(closing, texts))
                .line("members", null)
                .tall(
                        "conclusion",
                        passed.map(moment -> conclusion(moment, texts)).orElse(null))
                .line("public-review", review(heard, closing, texts))
                .signing(
                        "closing-opinion",
                        Rows.lines(texts.say("closing.approved"), closing.opinion()),
                        "approver",
                        texts.who(closed.fact().actor()),
                        texts.when(closed))
                .all();
        var used = Stream.of(asked, passed, heard, reopened)
                .flatMap(Optional::stream)
                .toList();
        return PaperHead.paper(
                PaperKind.CLOSING,
                texts,
                PaperHead.office(texts, letterhead),
                null,
                reopened.map(moment -> reopened(moment, texts)).orElse(null),
                rows,
                closed,
                used);
    }

    /** A closing that was reversed says so, in words and colour, whenever it is printed from then on. */
    private static Band reopened(TaskMoment moment, PaperTexts texts) {
        var event = (TaskReopened) moment.fact().event();
        return new Band(
                Band.Colour.RED,
                texts.say(
                        "band.reopened",
                        ChineseDate.text(moment.day()),
                        event.kind().label()));
    }

    private static String result(TaskMoment asked) {
        return ((CompletionRequested) asked.fact().event()).result();
    }

    private static String unit(TaskLine task) {
        return task.leadUnit() == null ? "" : task.leadUnit().name();
    }

    private static String leader(TaskLine task) {
        return task.leader() == null ? "" : task.leader().title();
    }

    private static String cycle(TaskLine task, PaperTexts texts) {
        return texts.say("closing-cycle", Integer.toString(task.checks().cycle()));
    }

    private static String limit(TaskLine task, PaperTexts texts) {
        return task.deadline() == null ? texts.say("limit.none") : ChineseDate.text(task.deadline());
    }

    private static String onTime(@Nullable Boolean onTime, PaperTexts texts) {
        return onTime == null ? texts.say("on-time.none") : texts.say(onTime ? "on-time.yes" : "on-time.no");
    }

    private static String extensions(TaskLine task, PaperTexts texts) {
        return texts.say("extensions", Integer.toString(task.extensions()));
    }

    private static @Nullable String method(TaskLine task, Optional<TaskMoment> passed, PaperTexts texts) {
        var kind = task.checks().verification();
        if (kind != null) {
            return kind.label();
        }
        return passed.isPresent() ? texts.say("verification") : null;
    }

    private static String conclusion(TaskMoment passed, PaperTexts texts) {
        var opinion = ((VerificationPassed) passed.fact().event()).opinion();
        return texts.say("conclusion", opinion, texts.who(passed.fact().actor()), texts.when(passed));
    }

    private static String grade(TaskClosed closing, PaperTexts texts) {
        return closing.grade() == null
                ? texts.say("grade.none")
                : closing.grade().label();
    }

    /** The counts of the last round of this cycle, or what a ledger stated. */
    private static String review(Optional<TaskMoment> heard, TaskClosed closing, PaperTexts texts) {
        if (heard.isPresent()) {
            var round = (PublicReviewConcluded) heard.get().fact().event();
            var tally = round.tally();
            return texts.say(
                    round.passed() ? "review.passed" : "review.failed",
                    Integer.toString(tally.satisfied()),
                    Integer.toString(tally.basicallySatisfied()),
                    Integer.toString(tally.unsatisfied()),
                    Integer.toString(tally.noContact()));
        }
        return closing.publicReview() == null ? texts.say("review.none") : closing.publicReview();
    }
}
