package io.duban.query.task.paper;

import io.duban.query.document.ChineseDate;
import io.duban.query.task.TaskLine;
import io.duban.query.task.TaskMoment;
import java.util.List;

/** 催办单 and 督办通知单. */
final class SlipPaper {

    private SlipPaper() {}

    /** @param issued the fact of the issue, with the task as it then stood */
    static Paper reminder(TaskMoment issued, SlipFacts slip, Letterhead letterhead, PaperTexts texts) {
        var rows = head(issued.line(), slip, texts).tall("reminder-text", slip.text());
        return paper(PaperKind.REMINDER, issued, slip, rows, letterhead, texts);
    }

    /** @param issued the fact of the issue, with the task as it then stood */
    static Paper supervision(TaskMoment issued, SlipFacts slip, Letterhead letterhead, PaperTexts texts) {
        var rows = head(issued.line(), slip, texts)
                .tall("escalation-reason", slip.reason())
                .tall("supervision-text", slip.text());
        if (slip.consequence() != null) {
            rows.line("consequence", slip.consequence());
        }
        return paper(PaperKind.SUPERVISION, issued, slip, rows, letterhead, texts);
    }

    private static Rows head(TaskLine task, SlipFacts slip, PaperTexts texts) {
        var leader = task.leader() == null ? "" : task.leader().title();
        return new Rows(texts)
                .line("item", task.title())
                .pair("task-number", task.number(), "original-number", slip.originalNumber())
                .line("source", Rows.lines(task.source(), task.sourceNumber()))
                .tall("requirement", task.completionStandard())
                .pair("unit", slip.unit(), "co-units", texts.units(task.coUnits()))
                .pair("leader", leader, "person", task.responsiblePerson())
                .pair("limit", limit(task, texts), "days-late", late(slip, texts))
                .line("earlier", earlier(slip, texts));
    }

    private static Paper paper(
            PaperKind kind, TaskMoment issued, SlipFacts slip, Rows rows, Letterhead letterhead, PaperTexts texts) {
        rows.pair("contact", letterhead.contact(), "phone", letterhead.phone())
                .signing(
                        "issuer",
                        null,
                        "issuer",
                        PaperHead.office(texts, letterhead),
                        ChineseDate.text(slip.issuedOn()))
                .signing("receipt", null, "receiver", null, null);
        return PaperHead.paper(
                kind,
                texts,
                PaperHead.office(texts, letterhead),
                texts.say("number", slip.number()),
                slip.level() == null ? null : slip.level().band(texts),
                rows.all(),
                issued,
                List.of());
    }

    private static String limit(TaskLine task, PaperTexts texts) {
        return task.deadline() == null ? texts.say("limit.none") : ChineseDate.text(task.deadline());
    }

    private static String late(SlipFacts slip, PaperTexts texts) {
        return slip.daysLate() == 0 ? texts.say("late.not") : texts.say("late", Integer.toString(slip.daysLate()));
    }

    private static String earlier(SlipFacts slip, PaperTexts texts) {
        return slip.earlierNumbers().isEmpty() ? texts.say("none") : String.join("、", slip.earlierNumbers());
    }
}
