package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code rank} and {@code check-table} answer at a terminal: a table and nothing else, or reasons and exit code 2. */
class RankCallTest {

    private static final String RULES = """
            ruleset: {id: t, version: 1}
            groups: [{id: town, name: 乡镇街道组, full: 100}]
            metrics:
              onTime: {ratio: [closedOnTime, "due - deferred"], unit: PERCENT, round: {scale: 2, mode: HALF_UP, when: BEFORE_SCORING}}
            items:
              - {id: done, type: LINEAR, metric: onTime, max: 100, fullAt: 95, perPoint: 1, floor: 0}
              - {id: late, type: PER_EVENT, event: FeedbackMissed, each: -1}
            grades: [{ge: 90, name: 优秀}, {name: 不合格}]
            lists: {black: {bottom: 1, ties: INCLUDE_ALL}}
            ladder: [{consecutive: 1, action: 提醒}]
            """;

    private static final String FACTS = """
            period,group,unit,fact,value
            2026-03,town,城关镇,due,7
            2026-03,town,城关镇,closedOnTime,6
            2026-03,town,石桥乡,due,10
            2026-03,town,石桥乡,deferred,1
            2026-03,town,石桥乡,closedOnTime,9
            """;

    private static final String EVENTS = """
            period,group,unit,event,date,level,count
            2026-03,town,石桥乡,FeedbackMissed,2026-03-05,,2
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void files() throws IOException {
        write("rules.yaml", RULES);
        write("facts.csv", FACTS);
        write("events.csv", EVENTS);
    }

    @Test
    void a_ranking_is_the_columns_in_rank_order() {
        assertThat(rank("--facts", "facts.csv", "--events", "events.csv")).isZero();
        assertThat(out()).isEqualTo("""
                period,group,rank,unit,score,grade,list
                2026-03,town,1,石桥乡,98.00,优秀,
                2026-03,town,2,城关镇,90.71,优秀,black
                """);
        assertThat(err()).isEmpty();
    }

    @Test
    void the_explanation_has_value_denominator_rule_and_points_of_each_item() {
        assertThat(rank("--facts=facts.csv", "--explain")).isZero();
        assertThat(out()).isEqualTo("""
                period,group,rank,unit,score,grade,list,item,value,denominator,rule,points
                2026-03,town,1,石桥乡,100.00,优秀,,done,100,9,onTime≥95得100分，每低1个点扣1分，最低0分；onTime＝closedOnTime÷(due - deferred)×100%,100
                2026-03,town,1,石桥乡,100.00,优秀,,late,0,,FeedbackMissed：每次-1分,0
                2026-03,town,2,城关镇,90.71,优秀,black,done,85.71,7,onTime≥95得100分，每低1个点扣1分，最低0分；onTime＝closedOnTime÷(due - deferred)×100%,90.71
                2026-03,town,2,城关镇,90.71,优秀,black,late,0,,FeedbackMissed：每次-1分,0
                2026-03,town,2,城关镇,90.71,优秀,black,ladder,,,提醒,0
                """);
    }

    @Test
    void json_holds_the_same_and_the_same_files_give_the_same_bytes() {
        assertThat(rank("--facts", "facts.csv", "--explain", "--format", "json"))
                .isZero();
        var first = out.toByteArray();
        assertThat(out())
                .startsWith("[{\"period\":\"2026-03\",\"group\":\"town\",\"rank\":1,\"unit\":\"石桥乡\",\"score\":100.00")
                .contains("{\"item\":\"done\",\"name\":\"done\",\"value\":85.71,\"denominator\":7,")
                .contains("\"ladder\":\"提醒\"");
        out.reset();
        rank("--facts", "facts.csv", "--explain", "--format", "json");
        assertThat(out.toByteArray()).isEqualTo(first);
    }

    @Test
    void a_ready_rule_set_is_called_by_its_name_and_gbk_is_read() throws IOException {
        Files.write(
                folder.resolve("gbk.csv"),
                "period,group,unit,fact,value\n2026-03,部门,市住建局,site,90\n2026-03,部门,市住建局,rectify,80\n"
                        .getBytes(Charset.forName("GBK")));
        assertThat(call(
                        "rank",
                        "--rules",
                        "R9",
                        "--facts",
                        folder.resolve("gbk.csv").toString()))
                .isZero();
        assertThat(out()).endsWith("2026-03,部门,1,市住建局,89.00,,\n");
    }

    @Test
    void mistakes_in_rules_are_told_with_line_and_column_and_nothing_is_printed() throws IOException {
        write("rules.yaml", RULES.replace("LINEAR", "LINAER").replace("each", "eech"));
        refused(3, "rules.yaml:6:22: 第6行第22列 items[0].type", "rules.yaml:7:");
    }

    @Test
    void mistakes_in_facts_and_events_are_told_with_line_and_column() throws IOException {
        write("facts.csv", FACTS + "2026-03,town,城关镇,due,7\n2026-03,town,石桥乡,x,abc\n");
        refused(2, "facts.csv:7:4: 第7行第4列（fact）", "facts.csv:8:5: 第8行第5列（value）：“abc”不是数字");
        write("facts.csv", FACTS);
        write("events.csv", EVENTS + "2026-03,town,石桥乡,FeedbackMissed,五月,,2\n");
        refused(1, "events.csv:3:5: 第3行第5列（date）");
    }

    @Test
    void a_file_that_is_not_there_or_no_text_is_named() throws IOException {
        assertThat(rank("--facts", "nowhere.csv")).isEqualTo(CommandLine.WRONG_CALL);
        assertThat(err()).contains("nowhere.csv");
        Files.write(folder.resolve("facts.csv"), new byte[] {(byte) 0xFF, 0, (byte) 0xFF});
        refused(1, "facts.csv");
    }

    @Test
    void rows_whose_rate_does_not_come_out_are_printed_one_a_line() throws IOException {
        var table = write("table.csv", "单位,目标,实际,完成率\n甲,50,54,108%\n乙,50,54,107%\n丙,500,497,99.4 %\n丁,3,2,66.6\n");
        assertThat(call("check-table", table, "--rate", "完成率=实际/目标")).isZero();
        assertThat(out()).isEqualTo("""
                第3行\t乙,50,54,107%\t完成率 印作 107%，重算为 108%
                第5行\t丁,3,2,66.6\t完成率 印作 66.6，重算为 66.7%
                """);
        assertThat(err()).contains("4 行", "2 处");
    }

    @Test
    void a_table_that_cannot_be_checked_ends_with_two() throws IOException {
        var table = write("table.csv", "单位,目标,实际,完成率\n甲,50,五十,108%\n");
        assertThat(call("check-table", table, "--rate", "完成率=实际/目标")).isEqualTo(2);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("table.csv:2:3: 第2行第3列（实际）");
        assertThat(call("check-table", table, "--rate", "率=实际/目标")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rank",
                "rank --rules a.yaml",
                "rank --rules a.yaml --facts b.csv --format xml",
                "rank --rules a.yaml --facts b.csv --rules c.yaml",
                "rank --rules a.yaml --facts b.csv more",
                "rank --rules a.yaml --facts",
                "rank --rules a.yaml --facts b.csv --explian",
                "check-table",
                "check-table a.csv",
                "check-table a.csv b.csv --rate x=y/z",
                "--server.port=1 rank"
            })
    void arguments_without_sense_are_refused(String line) {
        assertThat(Invocation.of(line.split(" ")))
                .isInstanceOfSatisfying(Invocation.Wrong.class, wrong -> assertThat(wrong.sentence())
                        .isNotBlank());
    }

    private void refused(int lines, String... words) {
        out.reset();
        err.reset();
        assertThat(rank("--facts", "facts.csv", "--events", "events.csv")).isEqualTo(CommandLine.WRONG_CALL);
        assertThat(out()).isEmpty();
        assertThat(err().lines()).hasSize(lines);
        assertThat(err()).contains(words).doesNotContain("Exception");
    }

    private int rank(String... words) {
        var all = new String[words.length + 3];
        all[0] = "rank";
        all[1] = "--rules";
        all[2] = folder.resolve("rules.yaml").toString();
        for (var i = 0; i < words.length; i++) {
            all[i + 3] = words[i].replaceFirst("([a-z]+\\.csv)$", folder + "/$1");
        }
        return call(all);
    }

    private int call(String... words) {
        var printer = new PrintStream(out, true, StandardCharsets.UTF_8);
        var errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return switch (Invocation.of(words)) {
            case Invocation.Rank wanted -> RankCall.carryOut(wanted, printer, errors);
            case Invocation.CheckTable wanted -> RankCall.carryOut(wanted, printer, errors);
            default -> throw new AssertionError("Not understood: " + String.join(" ", words));
        };
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
