package io.duban.command.organisation;

import io.duban.kernel.organisation.DivisionCode;
import io.duban.kernel.organisation.RecordCodes;
import io.duban.kernel.organisation.UnitCodesRecorded;
import io.duban.kernel.organisation.UnitKind;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** A division code has the length of its level and begins as the code above it does (GB/T 2260 3.2, GB/T 10114). */
final class DivisionCodeMustFit {

    private DivisionCodeMustFit() {}

    /** @param chart as of the day from which the code holds */
    static Optional<Rejection> refusal(OrganisationChart chart, RecordCodes command) {
        if (command.divisionCode() == null) {
            return Optional.empty();
        }
        var code = new DivisionCode(command.divisionCode());
        var kind = chart.kindOf(command.unit()).orElse(null);
        if (kind == null) {
            return refused("organisation.division-code-unplaced", "该单位还没有归入机构树，请先归入，再登记区划代码。");
        }
        if (!kind.isTerritorial()) {
            return refused("organisation.division-code-none", "“%s”没有区划代码，请把此项留空。".formatted(kind.label()));
        }
        if (!code.isOf(kind)) {
            return refused(
                    "organisation.division-code-level",
                    "%s不是“%s”的区划代码：%s，请核对。".formatted(code.digits(), kind.label(), shapeOf(kind)));
        }
        return chart.parentOf(command.unit()).flatMap(above -> outside(chart, code, above));
    }

    private static Optional<Rejection> outside(OrganisationChart chart, DivisionCode code, UnitRef above) {
        return chart.codesOf(above.id())
                .map(UnitCodesRecorded::divisionCode)
                .map(DivisionCode::new)
                .filter(other -> !code.liesIn(other))
                .flatMap(other -> refused(
                        "organisation.division-code-prefix",
                        "上级“%s”的区划代码是%s，本级代码应以%s开头，请核对。".formatted(above.name(), other.digits(), other.prefix())));
    }

    private static String shapeOf(UnitKind kind) {
        return switch (kind) {
            case PROVINCE -> "应为6位，后4位为0";
            case CITY -> "应为6位，后2位为0";
            case COUNTY -> "应为6位，后2位不为0";
            case TOWNSHIP -> "应为9位，后3位不全为0";
            case VILLAGE -> "应为12位，后3位不全为0";
            case DEPARTMENT, ZONE, TASK_FORCE, INSPECTORATE -> "没有区划代码";
        };
    }

    private static Optional<Rejection> refused(String code, String sentence) {
        return Optional.of(new Rejection.Invalid(code, "divisionCode", sentence));
    }
}
