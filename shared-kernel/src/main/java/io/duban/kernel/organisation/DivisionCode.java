package io.duban.kernel.organisation;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import java.util.regex.Pattern;

/**
 * A division code 区划代码: six digits for province, city and county (GB/T 2260), nine for a township (GB/T 10114), twelve for a
 * village (统计用区划代码).
 */
public record DivisionCode(String digits) {

    private static final Pattern SHAPE = Pattern.compile("\\d{6}|\\d{9}|\\d{12}");

    public DivisionCode {
        if (!SHAPE.matcher(digits).matches() || digits.startsWith("00")) {
            throw new InvalidValue(new Rejection.Invalid(
                    "organisation.division-code-unreadable", "divisionCode", "区划代码应为数字：省市县6位，乡镇街道9位，村社区12位，请核对。"));
        }
    }

    /** Whether it is written as a code of this kind is: 410000 a province, 411000 a city, 411082 a county. */
    public boolean isOf(UnitKind kind) {
        return digits.length() == kind.divisionDigits()
                && switch (kind) {
                    case PROVINCE -> digits.endsWith("0000");
                    case CITY -> digits.endsWith("00") && !digits.endsWith("0000");
                    case COUNTY -> !digits.endsWith("00");
                    case TOWNSHIP, VILLAGE -> !digits.endsWith("000");
                    case DEPARTMENT, ZONE, TASK_FORCE, INSPECTORATE -> false;
                };
    }

    /** The digits that every code below it begins with: 41 for 410000, 4110 for 411000, all of 411082. */
    public String prefix() {
        if (digits.length() > 6) {
            return digits;
        }
        return digits.endsWith("0000")
                ? digits.substring(0, 2)
                : digits.endsWith("00") ? digits.substring(0, 4) : digits;
    }

    public boolean liesIn(DivisionCode above) {
        return digits.startsWith(above.prefix()) && !digits.equals(above.digits());
    }
}
