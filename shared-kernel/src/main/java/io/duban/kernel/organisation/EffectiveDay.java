package io.duban.kernel.organisation;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.rejection.Require;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day from which a fact holds. A slip of the keyboard must not put it into another age. */
public final class EffectiveDay {

    private static final int FIRST = 1949;
    private static final int LAST = 2199;

    private EffectiveDay() {}

    /** @throws InvalidValue when the day is missing or in another age */
    public static LocalDate of(String field, String label, @Nullable LocalDate day) {
        var present = Require.present(field, label, day);
        year(field, label, present.getYear());
        return present;
    }

    static void year(String field, String label, int year) {
        if (year < FIRST || year > LAST) {
            throw new InvalidValue(new Rejection.Invalid(
                    "value.out-of-range", field, "%s的年份应在%d到%d之间，请检查。".formatted(label, FIRST, LAST)));
        }
    }
}
