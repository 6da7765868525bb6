package io.duban.platform.ranking.file;

import io.duban.kernel.ranking.exact.NumberText;
import io.duban.kernel.ranking.facts.FactTable;
import io.duban.kernel.ranking.facts.Given;
import io.duban.kernel.ranking.facts.UnitFacts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines of {@code period,group,unit,fact,value}: one named number each. */
final class NumberRows extends UnitRows {

    static final List<String> COLUMNS = List.of("period", "group", "unit", "fact", "value");

    /** Names repeat a million times; each is kept once. */
    private final Map<String, String> facts = new HashMap<>();

    NumberRows(FactFiles.Source source, FactTable table, GroupSpelling groups) {
        super(source, table, groups, COLUMNS);
    }

    @Override
    void take(Line line, UnitFacts unit) {
        var fact = line.needed("fact");
        var written = line.needed("value");
        if (fact == null || written == null) {
            return;
        }
        var number = NumberText.read(written);
        if (number == null) {
            line.wrong("value", "“" + shortened(written) + "”不是数字，应为小数或分数，如 98.5、6/7");
            return;
        }
        var before = unit.add(
                facts.computeIfAbsent(fact, name -> name), new Given(number.value(), number.share(), line.number()));
        if (before != null) {
            line.wrong("fact", "“%s”的“%s”重复，第%d行已写过".formatted(unit.unit(), fact, before.line()));
        }
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
