package io.duban.platform.ranking.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.duban.platform.ranking.rule.RuleText;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes in tables of facts and events are told by line and column, and nothing is guessed. */
class BadFilesTest {

    private static final String RULES = """
            groups: [{id: town, name: 乡镇}]
            items:
              - {id: s, type: WEIGHTED, parts: [{metric: s, w: 1}]}
              - {id: m, type: MANUAL, max: 20}
              - {id: e, type: PER_EVENT, event: Praise, byLevel: {county: 3}}
              - {id: r, type: PROGRESSIVE, event: Repeat, first: -1, growth: 2}
              - {id: k, type: RANK_POINTS, of: [k], points: {1: 10}, whenNone: ZERO}
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03,town,甲,s,abc | 2:5 | 不是数字",
                "2026-03,town,甲,s, | 2:5 | 没有填写",
                "2026-03,town,甲,s,1/0 | 2:5 | 不是数字",
                "2026-03,town,,s,1 | 2:3 | 没有填写",
                "2026-03,twon,甲,s,1 | 2:2 | 没有“twon”这个组",
                "2026-03,town,甲,s | 2:4 | 应有 5 列",
                "2026-03,town,甲,s,1,2 | 2:5 | 应有 5 列",
                "2026-03,town,甲,m,21 | 2:5 | 0 到 20",
                "2026-03,town,甲,m,-1 | 2:5 | 0 到 20",
                "2026-03,town,甲,Repeat,1.5 | 2:5 | 整数",
                "2026-03,town,甲,Praise.county,-1 | 2:5 | 负",
                "2026-03,town,甲,Praise,1 | 2:5 | 写明级别",
                "2026-03,town,甲,k,0 | 2:5 | 名次",
                "2026-03,town,甲,s@x,1 | 2:4 | @x",
            })
    void a_wrong_line_is_told(String line, String place, String reason) {
        var refused = refused(Ranked.FACTS + line + "\n", null);
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
            assertThat(problem.reason()).contains(reason);
        });
    }

    @Test
    void all_wrong_lines_are_told_and_empty_ones_count_as_lines() {
        var refused =
                refused(Ranked.FACTS + "\n2026-03,town,甲,s,x\n2026-03,town,\"乙\n丙\",s,y\n2026-03,town,丁,s,z\n", null);
        assertThat(refused.problems()).extracting(FileProblem::line).containsExactly(3, 4, 6);
        assertThat(refused.getMessage()).startsWith("第3行第5列（value）：“x”不是数字");
    }

    @Test
    void a_fact_stated_twice_is_refused_even_with_the_same_number() {
        assertThat(refused(Ranked.FACTS + "2026-03,town,甲,s,1\n2026-03,乡镇,甲,s,1\n", null)
                        .getMessage())
                .contains("第3行第4列", "第2行已写过");
    }

    @Test
    void a_unit_is_in_one_group_in_each_period() {
        var rules = "items: [{id: a, type: CONSTANT, value: 1}]";
        var twice = catchThrowableOfType(
                UnreadableFile.class, () -> Ranked.of(rules, "2026-03,a,甲,s,1\n2026-03,b,甲,t,1\n", null));
        assertThat(twice.getMessage()).contains("第3行第2列", "一个单位一期只能在一个组");
        assertThat(Ranked.of(rules, "2026-03,a,甲,s,1\n2026-04,b,甲,t,1\n", null).lines())
                .hasSize(2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "period,group,unit,fact | 1:4 | 缺少列 value",
                "period,group,unit,fact,vlaue | 1:5 | 不认识的列",
                "period,group,unit,fact,value,value | 1:6 | 写了两次"
            })
    void the_header_has_to_be_right(String header, String place, String reason) {
        var problem =
                refused(header + "\n2026-03,town,甲,s,1\n", null).problems().getFirst();
        assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
        assertThat(problem.reason()).contains(reason);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03,town,甲,Praise,2026-02-30,county,1 | 2:5 | 日期",
                "2026-03,town,甲,Praise,,county,1.5 | 2:7 | 整数",
                "2026-03,town,甲,Praise,,county,-1 | 2:7 | 整数",
                "2026-03,town,甲,Praise,,moon,1 | 2:6 | 级别",
                "2026-03,town,甲,,,county,1 | 2:4 | 没有填写"
            })
    void a_wrong_event_is_told_of_its_own_file(String line, String place, String reason) {
        var refused = refused(Ranked.FACTS, Ranked.EVENTS + line + "\n");
        assertThat(refused.file()).isEqualTo("events.csv");
        assertThat(refused.problems()).first().satisfies(problem -> {
            assertThat(problem.line() + ":" + problem.column()).isEqualTo(place);
            assertThat(problem.reason()).contains(reason);
        });
    }

    @Test
    void an_open_quote_and_an_empty_file_are_told() {
        assertThat(refused(Ranked.FACTS + "2026-03,town,\"甲,s,1\n", null).getMessage())
                .contains("第2行", "引号");
        assertThat(refused("", null).getMessage()).contains("第1行", "空");
    }

    @Test
    void what_spreadsheets_save_is_read() {
        var text = "Unit, Period ,group,fact,value\r\n\"甲\",2026-03,乡镇,s,\"1,234.50\"\r\n,,,,\r\n";
        for (var bytes :
                new byte[][] {("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), text.getBytes(Charset.forName("GBK"))
                }) {
            var read = SourceText.of(bytes).orElseThrow();
            var rules = RuleText.parse(RULES);
            assertThat(FactFiles.rank(rules, new FactFiles.Source("facts.csv", read), null))
                    .extracting(line -> line.group() + line.unit() + line.printedScore())
                    .containsExactly("乡镇甲1234.50");
        }
        assertThat(SourceText.of(new byte[] {(byte) 0xFF, 0, (byte) 0xFF})).isEmpty();
    }

    private static UnreadableFile refused(String facts, String events) {
        return catchThrowableOfType(
                UnreadableFile.class,
                () -> FactFiles.rank(
                        RuleText.parse(RULES),
                        new FactFiles.Source("facts.csv", facts),
                        events == null ? null : new FactFiles.Source("events.csv", events)));
    }
}
