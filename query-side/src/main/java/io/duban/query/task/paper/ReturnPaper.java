package io.duban.query.task.paper;

import io.duban.kernel.task.ReturnRequested;
import io.duban.query.document.ChineseDate;
import io.duban.query.task.TaskMoment;

/** 退回申请: why the unit holds the matter for another's; from the third time on a leader decides, which a band says. */
final class ReturnPaper {

    private ReturnPaper() {}

    static Paper of(Trail trail, TaskMoment asked, PaperTexts texts) {
        var request = (ReturnRequested) asked.fact().event();
        var task = asked.line();
        var answer = Application.answer(trail, asked, Verdict.ON_RETURN);
        var unit = request.unit().name();
        var dispatched = task.dispatchedOn() == null ? "" : ChineseDate.text(task.dispatchedOn());
        var rows = Application.item(asked, texts)
                .pair("unit", unit, "issued", dispatched)
                .pair(
                        "limit",
                        task.deadline() == null ? texts.say("limit.none") : ChineseDate.text(task.deadline()),
                        "return-times",
                        texts.say("times", Integer.toString(request.times())))
                .tall("return-reason", request.reason())
                .line("proper-unit", null);
        Application.signed(rows, asked, texts.say("asks.return"), texts);
        var escalated = request.escalated();
        Application.answered(
                rows, escalated ? "answer-leader" : "answer-office", escalated ? "leader" : "decider", answer, texts);
        var band = escalated
                ? new Band(Band.Colour.ORANGE, texts.say("band.escalated", Integer.toString(request.times())))
                : null;
        return Application.paper(PaperKind.RETURN, texts, unit, band, rows, asked, answer);
    }
}
