package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.app.cli.Invocation.Due;
import io.duban.app.cli.Invocation.Help;
import io.duban.app.cli.Invocation.Wrong;
import io.duban.kernel.task.LimitType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a call of {@code due} is read. */
class DueArgumentsTest {

    private static final Instant TEN = Instant.parse("2026-02-13T02:00:00Z");

    @Test
    void a_call_names_profile_lane_and_dispatch_in_any_order() {
        var expected = new Due("13710-workday-v1", LimitType.GENERAL, TEN, null, null, null);
        assertThat(of("--profile 13710-workday-v1 --lane GENERAL --dispatch 2026-02-13T10:00"))
                .isEqualTo(expected);
        assertThat(of("--dispatch=2026-02-13T10:00 --lane=GENERAL --profile=13710-workday-v1"))
                .isEqualTo(expected);
        assertThat(of("--lane GENERAL --dispatch=2026-02-13T10:00:00 --profile 13710-workday-v1"))
                .isEqualTo(expected);
    }

    @Test
    void calendar_date_and_hours_may_be_named_too() {
        assertThat(of("--profile a.yaml --lane FIXED --dispatch 2026-02-13T10:00 --fixed 2026-05-01 --calendar c.csv"))
                .isEqualTo(new Due("a.yaml", LimitType.FIXED, TEN, "c.csv", LocalDate.of(2026, 5, 1), null));
        assertThat(of("--profile a --lane URGENT --dispatch 2026-02-13T10:00 --hours=48"))
                .isEqualTo(new Due("a", LimitType.URGENT, TEN, null, null, 48));
    }

    @ParameterizedTest
    @CsvSource({
        "GENERAL, GENERAL",
        "MAJOR, MAJOR",
        "LONG, LONG_TERM",
        "LONG_TERM, LONG_TERM",
        "FIXED, FIXED",
        "URGENT, URGENT"
    })
    void every_lane_has_its_word(String word, LimitType lane) {
        assertThat(of("--profile a --dispatch 2026-02-13T10:00 --lane " + word))
                .isEqualTo(new Due("a", lane, TEN, null, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13T10:00, 2026-02-13T02:00:00Z",
        "2026-02-13T10:00:30, 2026-02-13T02:00:30Z",
        "2026-02-13T10:00+08:00, 2026-02-13T02:00:00Z",
        "2026-02-13T10:00:00Z, 2026-02-13T10:00:00Z",
        "2026-02-13T10:00-05:00, 2026-02-13T15:00:00Z"
    })
    void a_time_without_offset_is_the_countys(String written, Instant meant) {
        assertThat(of("--profile a --lane MAJOR --dispatch " + written))
                .isEqualTo(new Due("a", LimitType.MAJOR, meant, null, null, null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "                                                             | 缺少选项 --profile",
                "--lane GENERAL --dispatch 2026-02-13T10:00                   | 缺少选项 --profile",
                "--profile a --dispatch 2026-02-13T10:00                      | 缺少选项 --lane",
                "--profile a --lane GENERAL                                   | 缺少选项 --dispatch",
                "--profile                                                    | 选项 --profile 后面缺少值",
                "--profile --lane GENERAL                                     | 选项 --profile 后面缺少值",
                "--profile= --lane GENERAL                                    | 选项 --profile 后面缺少值",
                "--profile a --profile b                                      | 选项 --profile 写了两次",
                "--profile a --profile=a                                      | 选项 --profile 写了两次",
                "--profil a                                                   | 不认识的选项“--profil”",
                "--server.port=80                                             | 不认识的选项“--server.port”",
                "-p a                                                         | 不认识的选项“-p”",
                "13710                                                        | 多余的内容“13710”",
                "--profile a b                                                | 多余的内容“b”",
                "--profile a --lane general --dispatch 2026-02-13T10:00       | 不认识的时限类型“general”",
                "--profile a --lane GENERAL --dispatch 2026-02-30T10:00       | 交办时间“2026-02-30T10:00”无法识别",
                "--profile a --lane GENERAL --dispatch 2026-02-13             | 交办时间“2026-02-13”无法识别",
                "--profile a --lane GENERAL --dispatch 2026-02-13T25:00       | 交办时间“2026-02-13T25:00”无法识别",
                "--profile a --lane GENERAL --dispatch 今天                   | 交办时间“今天”无法识别",
                "--profile a --lane GENERAL --dispatch 1999-12-31T10:00       | 不在2000年至2100年之间",
                "--profile a --lane GENERAL --dispatch +999999999-01-01T10:00 | 不在2000年至2100年之间",
                "--profile a --lane FIXED --dispatch 2026-02-13T10:00 --fixed 5月1日     | 限定日期“5月1日”无法识别",
                "--profile a --lane FIXED --dispatch 2026-02-13T10:00 --fixed 2101-01-01 | 不在2000年至2100年之间",
                "--profile a --lane URGENT --dispatch 2026-02-13T10:00 --hours 一天      | 小时数“一天”无法识别"
            })
    void nonsense_is_answered_with_one_sentence_that_names_it(String line, String word) {
        assertThat(of(line == null ? "" : line))
                .isInstanceOfSatisfying(
                        Wrong.class,
                        wrong -> assertThat(wrong.sentence()).contains(word).doesNotContain("\n"));
    }

    @Test
    void the_word_stands_before_the_options_and_help_is_given_after_it() {
        assertThat(Invocation.of("due", "--help")).isEqualTo(new Help());
        assertThat(Invocation.of("--server.port=1", "due"))
                .isInstanceOfSatisfying(
                        Wrong.class, wrong -> assertThat(wrong.sentence()).contains("due"));
    }

    private static Invocation of(String line) {
        var words = new ArrayList<>(List.of("due"));
        List.of(line.split(" ")).stream().filter(word -> !word.isEmpty()).forEach(words::add);
        return Invocation.of(words.toArray(String[]::new));
    }
}
