package io.duban.kernel.organisation;

import io.duban.kernel.people.UnitId;
import io.duban.kernel.rejection.Require;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Record a unit's official codes 登记机构代码, both as they are from the day on.
 *
 * @param divisionCode GB/T 2260; null if it has none
 * @param creditCode GB 32100; null if it has none
 */
public record RecordCodes(
        UnitId unit,
        @Nullable String divisionCode,
        @Nullable String creditCode,
        LocalDate from) implements OrganisationCommand {
    public RecordCodes {
        unit = Require.present("unit", "单位", unit);
        divisionCode = Require.optionalText("divisionCode", "区划代码", divisionCode, 12);
        creditCode = Require.optionalText("creditCode", "统一社会信用代码", creditCode, 18);
        if (divisionCode != null) {
            divisionCode = new DivisionCode(divisionCode).digits();
        }
        if (creditCode != null) {
            creditCode = new CreditCode(creditCode).text();
        }
        from = EffectiveDay.of("from", "生效日期", from);
    }
}
