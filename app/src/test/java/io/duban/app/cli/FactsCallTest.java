package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.app.running.RunningDuban;
import io.duban.platform.ranking.file.RankingCsv;
import io.duban.platform.ranking.rule.RuleText;
import io.duban.query.ranking.period.PeriodRankings;
import io.duban.query.task.Viewpoint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code facts} beside a service, over the demo county. */
class FactsCallTest {

    private static final RunningDuban DUBAN = RunningDuban.shared();

    @TempDir
    private Path folder;

    private record Answer(int exit, String out, String err) {}

    @Test
    void rank_over_the_facts_of_a_month_gives_the_ranking_of_the_platform() throws IOException {
        var month = YearMonth.of(2026, 9);
        var ranking = DUBAN.bean(PeriodRankings.class)
                .of(month, Viewpoint.now(DUBAN.bean(InstantSource.class).instant()));
        var expected = new StringBuilder();
        RankingCsv.write(ranking.lines(), false, expected);

        var told = facts("--period", "2026-09");
        assertThat(told.exit()).isZero();
        assertThat(told.out())
                .startsWith("period,group,unit,fact,value\n2026-09,")
                .contains(",due,");
        var file = Files.writeString(folder.resolve("facts.csv"), told.out());
        var rules = Files.writeString(folder.resolve("rules.yaml"), yaml(month));
        var out = new ByteArrayOutputStream();
        var exit = RankCall.carryOut(
                new Invocation.Rank(rules.toString(), file.toString(), null, false, false),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                System.err);

        assertThat(exit).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).hasToString(expected.toString());
        assertThat(ranking.lines()).anyMatch(line -> line.rank() != null);
    }

    @Test
    void the_same_instant_gives_the_same_bytes_and_an_earlier_one_others() {
        var instant = DUBAN.bean(InstantSource.class).instant().toString();
        var first = facts("--period", "2026-09", "--as-of", instant, "--known-at", instant);
        assertThat(facts("--period", "2026-09", "--as-of", instant, "--known-at", instant))
                .isEqualTo(first);
        assertThat(facts("--period=2026-09", "--as-of=2026-09-10").out()).isNotEqualTo(first.out());
    }

    @Test
    void what_is_no_moment_is_answered_with_a_sentence() {
        var told = facts("--period", "2026-09", "--as-of", "gestern");
        assertThat(told.exit()).isEqualTo(CommandLine.WRONG_CALL);
        assertThat(told.out()).isEmpty();
        assertThat(told.err()).contains("截至时间应为日期");
    }

    private static String yaml(YearMonth month) {
        return DUBAN.bean(PeriodRankings.class)
                .rules(Viewpoint.now(DUBAN.bean(InstantSource.class).instant()))
                .inForce(month)
                .map(adopted -> adopted.yaml())
                .orElseGet(() -> RuleText.ready("general").orElseThrow());
    }

    private static Answer facts(String... words) {
        var arguments = new ArrayList<>(List.of("facts"));
        arguments.addAll(List.of(words));
        DUBAN.database().properties().forEach((key, value) -> arguments.add("--" + key + "=" + value));
        var wanted = (Invocation.Facts) Invocation.of(arguments.toArray(String[]::new));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var exit = FactsCall.carryOut(
                wanted,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Answer(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
