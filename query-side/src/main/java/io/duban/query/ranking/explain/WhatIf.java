package io.duban.query.ranking.explain;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.exact.NumberText;
import io.duban.kernel.ranking.place.RankingLine;
import io.duban.kernel.ranking.score.ItemScore;
import io.duban.query.ranking.PrintedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What would change a score 怎样会变: the numbers that one may try, and what trying them gives.
 *
 * @param fields the unit's numbers that the rules use
 * @param answer null as long as no number is tried, or one cannot be taken
 */
public record WhatIf(
        List<Field> fields,
        @Nullable Answer answer,
        @Nullable String refused) {

    /** A parameter of the address is this and the fact's name. */
    static final String PREFIX = "fact.";

    private static final Fraction MOST = Fraction.of(1_000_000);

    /** @param problem what is wrong with what was typed; null if nothing is */
    public record Field(
            String fact,
            String label,
            String now,
            String typed,
            @Nullable String problem) {

        public String name() {
            return PREFIX + fact;
        }

        public boolean isChanged() {
            return !now.equals(typed);
        }
    }

    /** A line of the score before and after. */
    public record Row(String name, String before, String after, String change) {}

    /** @param change null if one of the two has no score */
    public record Answer(
            String score,
            @Nullable String change,
            @Nullable Integer rank,
            @Nullable Integer rankBefore,
            List<Row> rows) {}

    static WhatIf of(Explanation explanation, Map<String, String> parameters) {
        var own = explanation.ranking().numbers().of(explanation.unit().name());
        var typed = new LinkedHashMap<String, Fraction>();
        var fields = new ArrayList<Field>();
        for (var fact : names(explanation)) {
            var now = own.getOrDefault(fact, Fraction.ZERO);
            var said = parameters.getOrDefault(PREFIX + fact, now.toString()).strip();
            var problem = problem(fact, said, now);
            fields.add(new Field(fact, FactWords.of(fact), now.toString(), said, problem));
            if (problem == null && !value(said).equals(now)) {
                typed.put(fact, value(said));
            }
        }
        var wrong = fields.stream().map(Field::problem).filter(Objects::nonNull).findFirst();
        if (wrong.isPresent() || typed.isEmpty()) {
            return new WhatIf(fields, null, wrong.orElse(null));
        }
        var supposed = Supposing.of(explanation.ranking(), explanation.unit()).with(typed);
        return supposed.impossible().isPresent()
                ? new WhatIf(fields, null, supposed.impossible().get())
                : new WhatIf(fields, answer(explanation, supposed.line()), null);
    }

    /** The numbers that may be tried. */
    static List<String> names(Explanation explanation) {
        return explanation.items().stream()
                .flatMap(item -> item.facts().stream())
                .map(ExplainedFact::name)
                .distinct()
                .toList();
    }

    private static @Nullable String problem(String fact, String said, Fraction now) {
        var read = NumberText.read(said);
        if (read == null || read.percent() || !read.value().isDecimal()) {
            return "“%s”不是数，“%s”请填写数字，例如 %s。".formatted(shortened(said), FactWords.of(fact), now);
        }
        if (read.value().signum() < 0 && now.signum() >= 0) {
            return "“%s”不能是负数。".formatted(FactWords.of(fact));
        }
        if (read.value().magnitude().compareTo(MOST) > 0) {
            return "“%s”太大，请填写不超过 %s 的数。".formatted(FactWords.of(fact), MOST);
        }
        return FactWords.isCounted(fact) && !read.value().isWhole()
                ? "“%s”是件数，请填写整数。".formatted(FactWords.of(fact))
                : null;
    }

    private static Fraction value(String said) {
        return Objects.requireNonNull(NumberText.read(said)).value();
    }

    private static String shortened(String said) {
        return said.length() > 20 ? said.substring(0, 20) + "…" : said;
    }

    private static Answer answer(Explanation explanation, Optional<RankingLine> line) {
        var before = explanation.line();
        return new Answer(
                line.map(RankingLine::printedScore).orElse("不参加排名"),
                change(
                        before == null ? null : before.score(),
                        line.map(RankingLine::score).orElse(null)),
                line.map(RankingLine::rank).orElse(null),
                before == null ? null : before.rank(),
                rows(
                        before == null ? List.of() : before.explanation(),
                        line.map(RankingLine::explanation).orElse(List.of())));
    }

    static @Nullable String change(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        return before == null || after == null ? null : PrintedNumber.change(after.subtract(before));
    }

    private static List<Row> rows(List<ItemScore> before, List<ItemScore> after) {
        var names = Stream.concat(before.stream(), after.stream())
                .collect(Collectors.toMap(ItemScore::item, ItemScore::name, (one, other) -> one, LinkedHashMap::new));
        return names.entrySet().stream()
                .map(item -> row(item.getValue(), points(before, item.getKey()), points(after, item.getKey())))
                .toList();
    }

    private static Row row(String name, @Nullable Fraction before, @Nullable Fraction after) {
        var change = before == null || after == null ? "—" : PrintedNumber.change(after.minus(before));
        return new Row(name, PrintedNumber.of(before), PrintedNumber.of(after), change);
    }

    private static @Nullable Fraction points(List<ItemScore> lines, String item) {
        return lines.stream()
                .filter(line -> line.item().equals(item))
                .map(ItemScore::points)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
