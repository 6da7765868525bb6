package io.duban.command.task.objection;

import io.duban.command.task.Basis;
import io.duban.command.task.Disputes;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.Conclusion;
import io.duban.kernel.task.DecideObjection;
import io.duban.kernel.task.ObjectionOutcome;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A closing that was disputed with success gets another grade in the decision itself, and nothing else gets one (T22). */
final class GradeMustFollowTheOutcome {

    private GradeMustFollowTheOutcome() {}

    static Optional<Rejection> refusal(DecideObjection command, Basis basis, Disputes.Concluded about) {
        var regrades = command.outcome() == ObjectionOutcome.UPHELD && isClosingThatStands(basis, about);
        if (!regrades) {
            return command.grade() == null
                    ? Optional.empty()
                    : invalid("task.no-grade-here", "只有“异议成立”且针对现行销号结论时才重新评定等次，请清空此项。");
        }
        if (command.grade() == null) {
            return invalid("task.grade-needed", "异议成立的，请同时评定新的等次。");
        }
        return command.grade() == standing(basis, about)
                ? invalid(
                        "task.same-grade",
                        "新等次与原等次“%s”相同；异议成立请改评等次，否则请维持原结论。"
                                .formatted(command.grade().label()))
                : Optional.empty();
    }

    /** The grade that is disputed; null if the objection is not about a closing that stands. */
    static @Nullable ClosingGrade standing(Basis basis, Disputes.Concluded about) {
        var closing = basis.checks().closing();
        return closing == null || !isClosingThatStands(basis, about) ? null : closing.grade();
    }

    private static boolean isClosingThatStands(Basis basis, Disputes.Concluded about) {
        return about.conclusion() == Conclusion.CLOSING
                && about.stands()
                && basis.checks().closing() != null;
    }

    private static Optional<Rejection> invalid(String code, String sentence) {
        return Optional.of(new Rejection.Invalid(code, "grade", sentence));
    }
}
