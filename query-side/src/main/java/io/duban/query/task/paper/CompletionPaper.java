package io.duban.query.task.paper;

import io.duban.kernel.task.Attachment;
import io.duban.kernel.task.CompletionRequested;
import io.duban.query.document.ChineseDate;
import io.duban.query.task.TaskMoment;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** 销号申请: what the unit holds to be achieved, what proves it, and what the check found. */
final class CompletionPaper {

    private CompletionPaper() {}

    static Paper of(Trail trail, TaskMoment asked, PaperTexts texts) {
        var request = (CompletionRequested) asked.fact().event();
        var task = asked.line();
        var answer = Application.answer(trail, asked, Verdict.ON_COMPLETION);
        var unit = request.unit().name();
        var leader = task.leader() == null ? "" : task.leader().title();
        var rows = Application.item(asked, texts)
                .pair("unit", unit, "leader", leader)
                .pair(
                        "limit",
                        task.deadline() == null ? texts.say("limit.none") : ChineseDate.text(task.deadline()),
                        "asked-on",
                        ChineseDate.text(asked.day()))
                .tall("standard", task.completionStandard())
                .tall("result", request.result())
                .tall("evidence", evidence(request.attachments(), texts));
        Application.signed(rows, asked, texts.say("asks.completion"), texts);
        Application.answered(rows, "check", "checker", answer, texts);
        return Application.paper(PaperKind.COMPLETION, texts, unit, null, rows, asked, answer);
    }

    static String evidence(List<Attachment> files, PaperTexts texts) {
        if (files.isEmpty()) {
            return texts.say("none");
        }
        return IntStream.range(0, files.size())
                .mapToObj(i -> texts.say(
                        "file",
                        Integer.toString(i + 1),
                        files.get(i).fileName(),
                        Long.toString((files.get(i).size() + 1023) / 1024)))
                .collect(Collectors.joining("\n"));
    }
}
