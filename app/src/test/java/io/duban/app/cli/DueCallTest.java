package io.duban.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code due} answers at a terminal: lines and nothing else, or one sentence and exit code 2. */
class DueCallTest {

    @TempDir
    private Path folder;

    @Test
    void one_line_for_each_clock_and_nothing_else() {
        var said = due("--profile", "13710-workday-v1", "--lane", "GENERAL", "--dispatch", "2026-02-13T10:00");
        assertThat(said.out()).isEqualTo("""
                D1\t2026-02-13T18:00:00+08:00
                D3\t2026-02-25T18:00:00+08:00
                D7\t2026-03-02T18:00:00+08:00
                """);
        assertThat(said.err()).isEmpty();
        assertThat(said.exit()).isZero();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "13710-workday-v1, MAJOR, 2026-04-03T10:00, '', D1 2026-04-03 D3 2026-04-09 D7P 2026-04-15 M1 2026-05-06",
        "13710-workday-v1, LONG, 2026-04-03T02:00Z, '', D1 2026-04-03 D3 2026-04-09 HB 2026-05-11",
        "13710-workday-v1, FIXED, 2026-04-03T10:00, --fixed=2026-05-02, D1 2026-04-03 D3 2026-04-09 FIXED 2026-05-02",
        "literal-natural, GENERAL, 2026-02-13T10:00, '', D1 2026-02-13 D3 2026-02-24 D7 2026-02-24",
        "qinghai-710, LONG_TERM, 2026-02-13T10:00, '', Y0 2026-12-31"
    })
    void every_profile_and_lane_is_answered(String profile, String lane, String dispatch, String option, String days) {
        var words = new ArrayList<>(List.of("--profile", profile, "--lane", lane, "--dispatch", dispatch));
        if (!option.isEmpty()) {
            words.add(option);
        }
        var said = due(words.toArray(String[]::new));
        assertThat(said.exit()).as(said.err()).isZero();
        assertThat(said.out()
                        .replace("T18:00:00+08:00", "")
                        .replace('\t', ' ')
                        .replace('\n', ' ')
                        .strip())
                .isEqualTo(days);
    }

    @Test
    void urgent_hours_are_told_to_the_second() {
        var said = due(
                "--profile",
                "literal-natural",
                "--lane",
                "URGENT",
                "--dispatch",
                "2026-02-14T22:10:05",
                "--hours",
                "48");
        assertThat(said.out()).isEqualTo("H48\t2026-02-16T22:10:05+08:00\n");
    }

    @Test
    void what_needs_an_unknown_year_is_marked_and_the_year_is_told_beside_the_answer() {
        var said = due("--profile", "13710-workday-v1", "--lane", "GENERAL", "--dispatch", "2026-12-28T10:00");
        assertThat(said.out()).isEqualTo("""
                D1\t2026-12-28T18:00:00+08:00
                D3\t2026-12-31T18:00:00+08:00
                D7\t2027-01-06T18:00:00+08:00\t暂定
                """);
        assertThat(said.err().lines()).singleElement().asString().contains("缺少2027年的工作日历");
        assertThat(said.exit()).isZero();
    }

    @Test
    void a_county_may_use_a_calendar_and_a_profile_of_its_own() throws IOException {
        var calendar = Files.writeString(
                folder.resolve("own.csv"), "date,kind,holiday\n2027-01-01,off,元旦\n2026-12-31,off,县庆\n");
        var profile = Files.writeString(folder.resolve("own.yaml"), """
                profile: own
                endOfDay: "24:00"
                lanes: {GENERAL: [{code: D3, name: 办结, count: 3, unit: WORKDAY, final: true}]}
                """);
        var said =
                due("--profile=" + profile, "--lane=GENERAL", "--dispatch=2026-12-29T10:00", "--calendar=" + calendar);
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).isEqualTo("D3\t2027-01-05T23:59:59+08:00\n");
    }

    @Test
    void a_mistake_in_a_file_is_told_with_its_line() throws IOException {
        var calendar = Files.writeString(folder.resolve("bad.csv"), "date,kind,holiday\n2027-01-01,off,元旦\n明天,off,\n");
        refused("工作日历第3行", "--profile", "qinghai-710", "--calendar", calendar.toString());
        var profile = Files.writeString(folder.resolve("bad.yaml"), "profile: own\nlane: {}\n");
        refused("时限方案第2行 lane", "--profile", profile.toString());
    }

    @Test
    void a_file_that_is_not_there_or_no_text_is_named() throws IOException {
        refused("nowhere.yaml", "--profile", folder.resolve("nowhere.yaml").toString());
        refused(
                "nowhere.csv",
                "--profile",
                "qinghai-710",
                "--calendar",
                folder.resolve("nowhere.csv").toString());
        refused("找不到工作日历文件", "--profile", "qinghai-710", "--calendar", folder.toString());
        var foreign = Files.writeString(
                folder.resolve("gbk.csv"), "date,kind,holiday\n2027-01-01,off,元旦\n", Charset.forName("GBK"));
        refused("UTF-8", "--profile", "qinghai-710", "--calendar", foreign.toString());
    }

    @Test
    void an_unknown_profile_is_told_with_those_that_exist() {
        refused("13710-workday-v1、literal-natural、qinghai-710", "--profile", "13710");
    }

    @Test
    void arguments_that_do_not_fit_the_lane_are_refused() {
        refused("限定日期", "--profile", "13710-workday-v1", "--fixed", "2026-05-01");
        refused("不按小时", "--profile", "13710-workday-v1", "--hours", "24");
    }

    @Test
    void arguments_without_sense_are_refused() {
        refused("--profile", "--calendar", "x.csv");
        refused("--calender", "--profile", "qinghai-710", "--calender", "x.csv");
        refused("两次", "--profile", "qinghai-710", "--lane", "MAJOR");
    }

    private static Said due(String... words) {
        var all = new ArrayList<>(List.of("due"));
        all.addAll(List.of(words));
        return Said.to(all.toArray(String[]::new));
    }

    private static void refused(String word, String... words) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--lane", "GENERAL", "--dispatch", "2026-02-13T10:00"));
        var said = due(all.toArray(String[]::new));
        assertThat(said.exit()).isEqualTo(CommandLine.WRONG_CALL);
        assertThat(said.out()).isEmpty();
        assertThat(said.err().lines()).singleElement().asString().contains(word).doesNotContain("Exception");
    }
}
