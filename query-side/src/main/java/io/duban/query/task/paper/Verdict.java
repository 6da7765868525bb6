package io.duban.query.task.paper;

import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.ExtensionGranted;
import io.duban.kernel.task.ExtensionRefused;
import io.duban.kernel.task.FalsificationFound;
import io.duban.kernel.task.ReturnRefused;
import io.duban.kernel.task.TaskReassigned;
import io.duban.kernel.task.UnitDesignated;
import io.duban.kernel.task.VerificationPassed;
import io.duban.query.document.ChineseDate;
import io.duban.query.task.TaskMoment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was answered to an application, in words. */
final class Verdict {

    static final List<Class<?>> ON_EXTENSION = List.of(ExtensionGranted.class, ExtensionRefused.class);
    static final List<Class<?>> ON_RETURN = List.of(ReturnRefused.class, TaskReassigned.class, UnitDesignated.class);
    static final List<Class<?>> ON_COMPLETION =
            List.of(VerificationPassed.class, CompletionReturned.class, FalsificationFound.class);

    private Verdict() {}

    static String of(TaskMoment answer, PaperTexts texts) {
        return switch (answer.fact().event()) {
            case ExtensionGranted e ->
                Rows.lines(texts.say("verdict.extended", ChineseDate.text(e.newDeadline())), e.opinion());
            case ExtensionRefused e ->
                Rows.lines(texts.say("verdict.not-extended", ChineseDate.text(e.deadline())), e.reason());
            case ReturnRefused e ->
                Rows.lines(texts.say("verdict.not-returned", e.unit().name()), e.reason());
            case TaskReassigned e ->
                Rows.lines(texts.say("verdict.reassigned", e.leadUnit().name()), e.reason());
            case UnitDesignated e ->
                Rows.lines(texts.say("verdict.designated", e.leadUnit().name()), e.opinion());
            case VerificationPassed e -> Rows.lines(texts.say("verdict.passed", kind(answer, texts)), e.opinion());
            case CompletionReturned e -> Rows.lines(returned("verdict.returned", e.deadline(), texts), e.reason());
            case FalsificationFound e -> Rows.lines(returned("verdict.falsified", e.deadline(), texts), e.finding());
            default ->
                throw new IllegalArgumentException("No answer: " + answer.fact().name());
        };
    }

    private static String kind(TaskMoment answer, PaperTexts texts) {
        var kind = answer.line().checks().verification();
        return kind == null ? texts.say("verification") : kind.label();
    }

    private static String returned(String key, @Nullable LocalDate deadline, PaperTexts texts) {
        var verdict = texts.say(key);
        return deadline == null ? verdict : verdict + texts.say("verdict.deadline", ChineseDate.text(deadline));
    }
}
