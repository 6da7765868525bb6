package io.duban.query.task.paper;

import io.duban.kernel.task.ExtensionRequested;
import io.duban.query.document.ChineseDate;
import io.duban.query.task.TaskMoment;

/** 延期申请: one paper for each time a unit asked, with the answer to that very question. */
final class ExtensionPaper {

    private ExtensionPaper() {}

    static Paper of(Trail trail, TaskMoment asked, PaperTexts texts) {
        var request = (ExtensionRequested) asked.fact().event();
        var task = asked.line();
        var answer = Application.answer(trail, asked, Verdict.ON_EXTENSION);
        var unit = request.unit().name();
        var leader = task.leader() == null ? "" : task.leader().title();
        var dispatched = task.dispatchedOn() == null ? "" : ChineseDate.text(task.dispatchedOn());
        var rows = Application.item(asked, texts)
                .pair("unit", unit, "leader", leader)
                .pair("issued", dispatched, "times", times(trail, asked, texts))
                .pair(
                        "old-limit",
                        ChineseDate.text(request.deadline()),
                        "asked-limit",
                        ChineseDate.text(request.newDeadline()))
                .tall("extension-reason", request.reason())
                .tall("progress", request.progress());
        Application.signed(rows, asked, texts.say("asks.extension", ChineseDate.text(request.newDeadline())), texts);
        Application.answered(rows, "answer", "approver", answer, texts);
        return Application.paper(PaperKind.EXTENSION, texts, unit, null, rows, asked, answer);
    }

    /** How often this unit has asked for it by now, and how often it was granted before. */
    private static String times(Trail trail, TaskMoment asked, PaperTexts texts) {
        var unit = ((ExtensionRequested) asked.fact().event()).unit().id();
        var before = trail.before(asked, ExtensionRequested.class).stream()
                .filter(moment ->
                        ((ExtensionRequested) moment.fact().event()).unit().id().equals(unit))
                .count();
        return texts.say(
                "times.extension",
                Long.toString(before + 1),
                Integer.toString(asked.line().extensions()));
    }
}
