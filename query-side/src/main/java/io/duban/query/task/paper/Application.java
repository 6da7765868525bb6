package io.duban.query.task.paper;

import io.duban.query.task.TaskMoment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What all applications of a unit share: who applies, and the block in which they are answered. */
final class Application {

    private Application() {}

    /** The applicant's block, with the name of the person who applied. */
    static Rows signed(Rows rows, TaskMoment asked, String text, PaperTexts texts) {
        return rows.signing("applicant", text, "head", texts.who(asked.fact().actor()), texts.when(asked));
    }

    /** @param who the text {@code paper.sign.<who>} */
    static Rows answered(Rows rows, String key, String who, Optional<TaskMoment> answer, PaperTexts texts) {
        return rows.signing(
                key,
                answer.map(moment -> Verdict.of(moment, texts)).orElse(null),
                who,
                answer.map(moment -> texts.who(moment.fact().actor())).orElse(null),
                answer.map(texts::when).orElse(null));
    }

    static Paper paper(
            PaperKind kind,
            PaperTexts texts,
            String unit,
            @Nullable Band band,
            Rows rows,
            TaskMoment asked,
            Optional<TaskMoment> answer) {
        return PaperHead.paper(
                kind,
                texts,
                unit,
                null,
                band,
                rows.all(),
                asked,
                answer.stream().toList());
    }

    /** What the item is, at the head of each application. */
    static Rows item(TaskMoment asked, PaperTexts texts) {
        var task = asked.line();
        return new Rows(texts)
                .line("item", task.title())
                .pair("task-number", task.number(), "category", task.category())
                .line("source", Rows.lines(task.source(), task.sourceNumber()));
    }

    /** The answer that came, and nothing when the matter took another way. */
    static Optional<TaskMoment> answer(Trail trail, TaskMoment asked, List<Class<?>> answers) {
        return trail.answer(asked, answers, asked.fact().event().getClass());
    }
}
