package io.duban.query.task;

import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.ReviewMethod;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.ReviewTally;
import io.duban.kernel.task.VerificationKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The part of a line about checks as columns, and back. */
final class CheckColumns {

    private CheckColumns() {}

    static void put(Map<String, @Nullable Object> row, CheckLine checks) {
        var review = checks.review();
        row.put("completion_result", checks.result());
        row.put("verification_kind", name(checks.verification()));
        row.put("falsifications", checks.falsifications());
        row.put("public_gate", name(checks.gate()));
        row.put("review_round", review.round());
        row.put("review_method", name(review.method()));
        row.put("review_population", review.populationSize());
        row.put("review_sample", review.sampleSize());
        row.put("review_last_day", review.lastDay());
        row.put("review_satisfied", review.tally().satisfied());
        row.put("review_basically", review.tally().basicallySatisfied());
        row.put("review_unsatisfied", review.tally().unsatisfied());
        row.put("review_no_contact", review.tally().noContact());
        row.put("review_heard", review.heard().stream().sorted().toList());
        row.put("review_passed", review.passed());
        row.put("grade", name(checks.grade()));
        row.put("cycle", checks.cycle());
    }

    /** @param heard the accounts of {@code review_heard} */
    static CheckLine read(ResultSet row, Set<String> heard) throws SQLException {
        return new CheckLine(
                row.getString("completion_result"),
                choice(row, "verification_kind", VerificationKind::valueOf),
                row.getInt("falsifications"),
                choice(row, "public_gate", ReviewSubject::valueOf),
                new ReviewLine(
                        row.getInt("review_round"),
                        choice(row, "review_method", ReviewMethod::valueOf),
                        row.getInt("review_population"),
                        row.getInt("review_sample"),
                        row.getObject("review_last_day", LocalDate.class),
                        new ReviewTally(
                                row.getInt("review_satisfied"),
                                row.getInt("review_basically"),
                                row.getInt("review_unsatisfied"),
                                row.getInt("review_no_contact")),
                        heard,
                        row.getObject("review_passed", Boolean.class)),
                choice(row, "grade", ClosingGrade::valueOf),
                row.getInt("cycle"));
    }

    private static @Nullable String name(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }

    private static <E> @Nullable E choice(ResultSet row, String column, Function<String, E> reading)
            throws SQLException {
        var name = row.getString(column);
        return name == null ? null : reading.apply(name);
    }
}
