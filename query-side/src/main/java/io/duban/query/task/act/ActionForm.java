package io.duban.query.task.act;

import io.duban.kernel.permission.TaskAction;
import io.duban.kernel.task.Attachment;
import io.duban.kernel.task.SuspensionReason;
import io.duban.query.task.TaskLine;
import java.util.List;
import java.util.Map;

/** How the form of an action starts and what kind it is. */
final class ActionForm {

    private ActionForm() {}

    /** What is known already is filled in. */
    static Typed start(TaskAction action, TaskLine task) {
        return switch (action) {
            case REPORT_PROGRESS -> new Typed(Map.of("percent", List.of(Integer.toString(task.percent()))));
            case GRANT_EXTENSION ->
                task.askedDeadline() == null
                        ? Typed.nothing()
                        : new Typed(Map.of(
                                "newDeadline", List.of(task.askedDeadline().toString())));
            default -> Typed.nothing();
        };
    }

    /** Whether it cannot be taken back, so that its button must not look like the usual step. */
    static boolean isGrave(TaskAction action) {
        return switch (action) {
            case CANCEL, RETURN_FOR_REWORK, APPROVE_CLOSING -> true;
            case APPROVE_REGISTRATION,
                    DISPATCH,
                    SIGN,
                    REPORT_PROGRESS,
                    REQUEST_EXTENSION,
                    GRANT_EXTENSION,
                    REFUSE_EXTENSION,
                    PROPOSE_LONG_TERM_PLAN,
                    APPROVE_LONG_TERM_PLAN,
                    REFUSE_LONG_TERM_PLAN,
                    PROPOSE_SUSPENSION,
                    APPROVE_SUSPENSION,
                    REFUSE_SUSPENSION,
                    RESUME,
                    PROLONG_SUSPENSION,
                    APPLY_FOR_COMPLETION,
                    PASS_VERIFICATION,
                    GIVE_INSTRUCTION,
                    ADOPT,
                    RELEASE,
                    REMIND -> false;
        };
    }

    /** What its fields choose from. */
    static Map<String, Object> choices(TaskAction action) {
        return switch (action) {
            case PROPOSE_LONG_TERM_PLAN -> Map.of("planRows", PlanRows.places());
            case PROPOSE_SUSPENSION -> Map.of("suspensionReasons", SuspensionReason.values());
            default -> Map.of();
        };
    }

    static List<String> references(List<Attachment> kept) {
        return kept.stream().map(FormFiles::reference).toList();
    }
}
