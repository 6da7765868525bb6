package io.duban.query.task.act;

import io.duban.kernel.permission.TaskAction;
import io.duban.kernel.task.Attachment;
import io.duban.query.task.TaskLine;
import java.util.List;
import java.util.Map;

/** How the form of an action starts and what kind it is. */
final class ActionForm {

    private ActionForm() {}

    /** What is known already is filled in. */
    static Typed start(TaskAction action, TaskLine task) {
        return action == TaskAction.REPORT_PROGRESS
                ? new Typed(Map.of("percent", List.of(Integer.toString(task.percent()))))
                : Typed.nothing();
    }

    /** Whether it cannot be taken back, so that its button must not look like the usual step. */
    static boolean isGrave(TaskAction action) {
        return switch (action) {
            case CANCEL, RETURN_FOR_REWORK, APPROVE_CLOSING -> true;
            case APPROVE_REGISTRATION,
                    DISPATCH,
                    SIGN,
                    REPORT_PROGRESS,
                    APPLY_FOR_COMPLETION,
                    PASS_VERIFICATION,
                    GIVE_INSTRUCTION,
                    ADOPT,
                    RELEASE,
                    REMIND -> false;
        };
    }

    static List<String> references(List<Attachment> kept) {
        return kept.stream().map(FormFiles::reference).toList();
    }
}
