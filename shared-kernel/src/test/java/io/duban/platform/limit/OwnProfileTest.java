package io.duban.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.duban.kernel.limit.DayCount;
import io.duban.kernel.limit.ExtensionRule;
import io.duban.kernel.limit.LampRule;
import io.duban.kernel.limit.Lane;
import io.duban.kernel.limit.MonthAnchor;
import io.duban.kernel.limit.PauseCause;
import io.duban.kernel.limit.Roll;
import io.duban.kernel.limit.StartOfLimit;
import io.duban.kernel.limit.Step;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.task.LimitType;
import java.time.LocalTime;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A profile that a county writes for itself, right and wrong. */
class OwnProfileTest {

    private static final String SOUND = """
            profile: 溪山
            version: 3
            lanes:
              GENERAL:
                - {code: D2, name: 反馈, count: 2, unit: WORKDAY}
                - {code: D5, name: 办结, count: 5, unit: WORKDAY, final: true}
            """;

    @Test
    void name_and_lanes_are_enough_and_the_rest_is_as_in_the_default_profile() {
        var own = LimitProfiles.parse(SOUND);
        var usual = LimitProfiles.ready(LimitProfiles.DEFAULT).orElseThrow();
        assertThat(own.name()).isEqualTo("溪山");
        assertThat(own.version()).isEqualTo(3);
        assertThat(own.start()).isEqualTo(usual.start());
        assertThat(own.endOfDay()).isEqualTo(usual.endOfDay());
        assertThat(own.zone()).isEqualTo(usual.zone());
        assertThat(own.monthAnchor()).isEqualTo(usual.monthAnchor());
        assertThat(own.dayCount()).isEqualTo(usual.dayCount());
        assertThat(own.pauses()).isEqualTo(usual.pauses());
        assertThat(own.resumeWorkdays()).isEqualTo(usual.resumeWorkdays());
        assertThat(own.extension()).isEqualTo(usual.extension());
        assertThat(own.lamps()).isEqualTo(usual.lamps());
        assertThat(own.officeHours()).isEmpty();
        assertThat(own.lanes()).containsOnlyKeys(LimitType.GENERAL);
    }

    @Test
    void everything_may_be_decided_otherwise() {
        var own = LimitProfiles.parse("""
                profile: 溪山
                t0Normalise: {cutoff: 9:30, afterCutoff: NEXT_WORKDAY, offDay: KEEP}
                monthAnchor: NORMALISED_T0
                dayCount: INCLUDE_T0_DAY
                endOfDay: "24:00"
                lanes:
                  LONG_TERM: {heartbeat: {unit: MONTH, onWorkday: 3}, steps: [D2]}
                  FIXED: {due: explicit date from the slip, steps: [{code: D9, name: 报, count: 9, unit: NATURAL_DAY}]}
                  URGENT: {hours: 12}
                  GENERAL:
                    - {code: D2, name: 反馈, count: 2, unit: WORKDAY}
                    - {code: H72, name: 办结, count: 72, unit: NATURAL_HOUR, final: true}
                pausesClock: [EXT_PENDING]
                doesNotPause: [SUSPENDED]
                onReject: {resume: REMAINING, atLeast: 2 WORKDAY}
                extension: {askBefore: "17:00 of working day due-2", maxTimes: 1, maxEach: 3 WORKDAY}
                lamps: {nearPercent: 30}
                """);
        assertThat(own.start()).isEqualTo(new StartOfLimit(LocalTime.of(9, 30), Roll.NONE));
        assertThat(own.monthAnchor()).isEqualTo(MonthAnchor.NORMALISED_T0);
        assertThat(own.dayCount()).isEqualTo(DayCount.INCLUDE_T0_DAY);
        assertThat(own.endOfDay()).isEqualTo(LocalTime.of(23, 59, 59));
        assertThat(((Lane.Heartbeat) own.lane(LimitType.LONG_TERM).orElseThrow()).onWorkday())
                .isEqualTo(3);
        assertThat(((Lane.Heartbeat) own.lane(LimitType.LONG_TERM).orElseThrow()).reports())
                .extracting(Step::code)
                .containsExactly("D2");
        assertThat(((Lane.Explicit) own.lane(LimitType.FIXED).orElseThrow()).reports())
                .extracting(Step::code)
                .containsExactly("D9");
        assertThat(own.lane(LimitType.URGENT)).contains(new Lane.Hours(new TreeSet<>(List.of(12))));
        assertThat(own.pauses()).containsExactly(PauseCause.EXT_PENDING);
        assertThat(own.resumeWorkdays()).isEqualTo(2);
        assertThat(own.extension()).isEqualTo(new ExtensionRule(LocalTime.of(17, 0), 2, 1, 3));
        assertThat(own.lamps()).isEqualTo(new LampRule(30, 1, 3, 2));
    }

    @ParameterizedTest(name = "{0} → {2}")
    @MethodSource("mistakes")
    void a_mistake_is_told_with_its_line_and_key(String written, String instead, String sentence) {
        assertThat(SOUND).contains(written);
        refused(SOUND.replace(written, instead), sentence);
    }

    static Stream<Arguments> mistakes() {
        var step = "- {code: D5, name: 办结, count: 5, unit: WORKDAY, final: true}";
        return Stream.of(
                mistake("profile: 溪山\n", "", "第1行 profile：缺少这一项。"),
                mistake("profile: 溪山", "profile: ", "第1行 profile：没有填写。"),
                mistake("profile: 溪山", "profile: " + "长".repeat(61), "第1行 profile：名称最多 60 个字。"),
                mistake("profile: 溪山", "profile: [溪山]", "第1行 profile：应为一个值，不是列表或一组键值。"),
                mistake("version: 3", "version: 三", "第2行 version：应为 1 到 9999 之间的整数，现为“三”。"),
                mistake("version: 3", "version: 0", "第2行 version：应为 1 到 9999 之间的整数，现为“0”。"),
                mistake("version: 3", "profile: 又一个", "第2行 profile：同一个键写了两次。"),
                mistake("version: 3", "zone: 溪山", "第2行 zone：不认识的时区，应形如 Asia/Shanghai。"),
                mistake(
                        "version: 3",
                        "dayCount: EXCLUDE",
                        "第2行 dayCount：只能是 EXCLUDE_T0_DAY、INCLUDE_T0_DAY，现为“EXCLUDE”。"),
                mistake("version: 3", "monthAnchor: T0", "第2行 monthAnchor：只能是 RAW_T0、NORMALISED_T0，现为“T0”。"),
                mistake("version: 3", "endOfDay: 25:00", "第2行 endOfDay：时刻“25:00”无法识别，应形如 \"18:00\"。"),
                mistake("version: 3", "endOfDay: 六点", "第2行 endOfDay：时刻“六点”无法识别，应形如 \"18:00\"。"),
                mistake("version: 3", "t0Normalise: 15:00", "第2行 t0Normalise：应写成“{键: 值}”的形式。"),
                mistake("version: 3", "t0Normalise: {cutoff: NONE}", "第2行 t0Normalise.offDay：缺少这一项。"),
                mistake("version: 3", "t0Normalise: {offDay: KEEP}", "第2行 t0Normalise.cutoff：缺少这一项。"),
                mistake(
                        "version: 3",
                        "t0Normalise: {cutoff: 18:00, offDay: KEEP}",
                        "第2行 t0Normalise.cutoff：应早于一天的截止时刻 endOfDay。"),
                mistake("version: 3", "pausesClock: SUSPENDED", "第2行 pausesClock：应写成列表。"),
                mistake("version: 3", "pausesClock: [SUSPENDED, 休假]", "第2行 pausesClock：不认识“休假”。"),
                mistake(
                        "version: 3",
                        "pausesClock: [SUSPENDED]\ndoesNotPause: [SUSPENDED]",
                        "第3行 doesNotPause：SUSPENDED 同时写在 pausesClock 中，互相矛盾。"),
                mistake("version: 3", "onReject: {resume: RESTART}", "第2行 onReject.resume：只能是 REMAINING，现为“RESTART”。"),
                mistake(
                        "version: 3",
                        "onReject: {resume: REMAINING, atLeast: 一天}",
                        "第2行 onReject.atLeast：应形如 1 WORKDAY。"),
                mistake(
                        "version: 3",
                        "extension: {askBefore: 前一天}",
                        "第2行 extension.askBefore：应形如 \"18:00 of working day due-1\"。"),
                mistake("version: 3", "extension: {maxEach: 三天}", "第2行 extension.maxEach：应形如 1 WORKDAY。"),
                mistake("version: 3", "lamps: {nearPercent: 101}", "第2行 lamps.nearPercent：应为 0 到 100 之间的整数，现为“101”。"),
                mistake("version: 3", "officeHours: {am: 08:30}", "第2行 officeHours.am：应形如 \"08:30-12:00\"。"),
                mistake("version: 3", "officeHours: {pm: 18:00-14:30}", "第2行 officeHours.pm：开始应早于结束。"),
                mistake(
                        "  GENERAL:",
                        "  GENERALS:",
                        "第4行 lanes.GENERALS：不认识的键，可用的有：FIXED、GENERAL、LONG、LONG_TERM、MAJOR、URGENT。"),
                mistake(step, step.replace(", final: true", ""), "第5行 lanes.GENERAL：最后一步缺少 final: true。"),
                mistake(
                        "unit: WORKDAY}",
                        "unit: WORKDAY, final: true}",
                        "第5行 lanes.GENERAL：final: true 只能写在最后一步，现写在 D2。"),
                mistake("final: true", "final: yes", "第6行 lanes.GENERAL[2].final：只能是 true、false，现为“yes”。"),
                mistake(
                        "final: true",
                        "finale: true",
                        "第6行 lanes.GENERAL[2].finale：不认识的键，可用的有：at、code、count、final、name、roll、unit。"),
                mistake("code: D5", "code: 第五天", "第6行 lanes.GENERAL[2].code：代号应为大写字母开头的字母和数字，最多 16 个，现为“第五天”。"),
                mistake("code: D5", "code: D2", "第6行 lanes.GENERAL[2]：代号 D2 在同一类型中写了两次。"),
                mistake("code: D5, ", "", "第6行 lanes.GENERAL[2].code：缺少这一项。"),
                mistake("name: 办结", "name: " + "长".repeat(31), "第6行 lanes.GENERAL[2].name：名称最多 30 个字。"),
                mistake("count: 5", "count: 五", "第6行 lanes.GENERAL[2].count：应为 0 到 3660 之间的整数，现为“五”。"),
                mistake("count: 5", "count: -1", "第6行 lanes.GENERAL[2].count：应为 0 到 3660 之间的整数，现为“-1”。"),
                mistake(
                        "unit: WORKDAY, final",
                        "unit: 工作日, final",
                        "第6行 lanes.GENERAL[2].unit：只能是 WORKDAY、NATURAL_DAY、MONTH、YEAR_END、NATURAL_HOUR，现为“工作日”。"),
                mistake(
                        "unit: WORKDAY, final",
                        "unit: WORKDAY, at: NOON, final",
                        "第6行 lanes.GENERAL[2].at：只能是 END_OF_DAY，现为“NOON”。"),
                mistake(step, step + "\n  MAJOR: [D9]", "第7行 lanes.MAJOR[1]：代号“D9”没有在任何类型中写明。"),
                mistake(step, step + "\n  MAJOR: []", "第7行 lanes.MAJOR：至少应有一步，最后一步写明 final: true。"),
                mistake(step, step + "\n  MAJOR: 一个月", "第7行 lanes.MAJOR：应写成步骤列表，或“{键: 值}”的形式。"),
                mistake(step, step + "\n  MAJOR: {steps: [D2]}", "第7行 lanes.MAJOR：应为步骤列表，或写明 due、heartbeat、hours 之一。"),
                mistake(
                        step,
                        step + "\n  FIXED: {due: 明天}",
                        "第7行 lanes.FIXED.due：只能是 explicit date from the slip，现为“明天”。"),
                mistake(
                        step,
                        step + "\n  FIXED: {due: explicit date from the slip, steps: [D5]}",
                        "第7行 lanes.FIXED.steps：这里只写中途反馈，不能有 final: true。"),
                mistake(
                        step,
                        step + "\n  URGENT: {hours: 24, heartbeat: {unit: MONTH, onWorkday: 5}}",
                        "第7行 lanes.URGENT.hours：不能与 heartbeat 写在一起。"),
                mistake(step, step + "\n  URGENT: {hours: 一天}", "第7行 lanes.URGENT.hours：应形如 24 或 24|48。"),
                mistake(
                        step,
                        step + "\n  LONG: {heartbeat: {unit: WEEK, onWorkday: 5}}",
                        "第7行 lanes.LONG.heartbeat.unit：只能是 MONTH，现为“WEEK”。"),
                mistake(
                        step,
                        step + "\n  LONG: [D5]\n  LONG_TERM: [D5]",
                        "第8行 lanes.LONG_TERM：LONG 与 LONG_TERM 是同一种类型，只写一个。"));
    }

    private static Arguments mistake(String written, String instead, String sentence) {
        return Arguments.of(written, instead, "时限方案" + sentence);
    }

    @ParameterizedTest
    @MethodSource("noProfiles")
    void what_is_no_profile_at_all_is_refused_with_a_sentence(String text, String sentence) {
        refused(text, "时限方案" + sentence);
    }

    static Stream<Arguments> noProfiles() {
        return Stream.of(
                Arguments.of("", "：文件是空的。"),
                Arguments.of("# nothing\n", "：文件是空的。"),
                Arguments.of("13710", "第1行：应写成“键: 值”的形式。"),
                Arguments.of("- 13710", "第1行：应写成“键: 值”的形式。"),
                Arguments.of("profile: x\nlanes: {}", "第2行 lanes：至少应有一种时限类型。"),
                Arguments.of("profile: x\nlanes: {GENERAL: [", "第2行：不合 YAML 格式，请检查缩进、引号和括号，并只写一份方案。"),
                Arguments.of("profile: x\n\tlanes: 1", "第2行：不合 YAML 格式，请检查缩进、引号和括号，并只写一份方案。"),
                Arguments.of("profile: x\n---\nprofile: y", "第2行：不合 YAML 格式，请检查缩进、引号和括号，并只写一份方案。"),
                Arguments.of("profile: \u0000", "：不合 YAML 格式，含有无法识别的字符或层次过深。"),
                Arguments.of("profile: " + "[".repeat(60) + "]".repeat(60), "：不合 YAML 格式，含有无法识别的字符或层次过深。"),
                Arguments.of("profile: " + "x".repeat(70_000), "：文件过大，最多 64 KB。"));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void nothing_is_made_from_a_file_but_a_profile(String text, String sentence) {
        refused(text, "时限方案" + sentence);
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                Arguments.of("profile: !!java.net.URL [\"http://127.0.0.1:1/\"]", "第1行：不支持类型标签（!），请直接写出内容。"),
                Arguments.of("!!javax.script.ScriptEngineManager {}", "第1行：不支持类型标签（!），请直接写出内容。"),
                Arguments.of("profile: x\nzone: !own Asia/Shanghai", "第2行：不支持类型标签（!），请直接写出内容。"),
                Arguments.of("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]", "第1行：不支持锚点和引用（& 和 *），请直接写出内容。"),
                Arguments.of("profile: &self\n  profile: *self", "第1行：不支持锚点和引用（& 和 *），请直接写出内容。"));
    }

    private static void refused(String text, String sentence) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> LimitProfiles.parse(text))
                .satisfies(refused -> assertThat(refused.rejection().sentence()).isEqualTo(sentence))
                .satisfies(refused -> assertThat(refused.rejection().code()).isEqualTo("limit-profile.unreadable"));
    }
}
