package io.duban.command.roster.plan;

import io.duban.command.organisation.OrganisationChart;
import io.duban.kernel.organisation.UnitKind;
import io.duban.kernel.people.UnitId;
import java.util.ArrayList;

/** What a unit would be, in words. */
final class UnitsInWords {

    private UnitsInWords() {}

    static String created(OrganisationChart then, UnitEntry entry) {
        var parts = new ArrayList<String>();
        parts.add(place(then, entry.id()));
        parts.add("排名分组“%s”".formatted(then.groupOf(entry.id()).orElse("")));
        then.codesOf(entry.id()).ifPresent(codes -> parts.add(codes(then, entry.id())));
        return "新单位：" + String.join("，", parts) + "。";
    }

    static String place(OrganisationChart then, UnitId id) {
        var kind = then.kindOf(id).map(UnitKind::label).orElse("");
        return then.parentOf(id)
                .map(parent -> "归在“%s”之下，类型“%s”".formatted(parent.name(), kind))
                .orElseGet(() -> "作为机构树的根，类型“%s”".formatted(kind));
    }

    static String codes(OrganisationChart then, UnitId id) {
        var parts = new ArrayList<String>();
        then.codesOf(id).ifPresent(codes -> {
            if (codes.divisionCode() != null) {
                parts.add("区划代码" + codes.divisionCode());
            }
            if (codes.creditCode() != null) {
                parts.add("统一社会信用代码" + codes.creditCode());
            }
        });
        return String.join("，", parts);
    }
}
