package io.duban.command.task.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.task.LimitType;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * Two matters that go out on the Friday before the Spring Festival of 2026 (off from 15 to 23 February; the Saturdays 14 and 28
 * are worked) and that nobody does anything about but signing; every lamp, reminder and slip with its minute.
 */
class SpringFestivalTest {

    @Test
    void a_general_matter_that_is_signed_for_and_forgotten() {
        var matter = Watched.dispatched(LimitType.GENERAL, "2026-02-13T10:00")
                .sign("2026-02-13T11:00")
                .lookEvery(Duration.ofMinutes(5), "2026-02-13T11:00", "2026-03-11T12:00");

        assertThat(matter.telling())
                .containsExactly(
                        "02-13 10:00 交办单〔2026〕1号 逾期0天 []",
                        "02-13 10:00 灯 NOT_RUNNING→TODAY 02-13 10:00 研究部署 (承办单位)",
                        "02-13 18:05 灯 TODAY→OVERDUE 02-13 18:00 研究部署 (承办单位)",
                        "02-25 08:30 提醒 TODAY D3 02-25 18:00",
                        "02-28 08:30 提醒 NEAR D7 03-02 18:00",
                        "03-02 08:30 提醒 TODAY D7 03-02 18:00",
                        "03-03 08:30 催办单〔2026〕1号 逾期1天 []",
                        "03-10 08:30 督办通知单〔2026〕1号 逾期8天 [催办单〔2026〕1号]");
    }

    @Test
    void a_major_matter_that_reports_in_time_and_then_falls_asleep() {
        var matter = Watched.dispatched(LimitType.MAJOR, "2026-02-13T10:00")
                .sign("2026-02-13T11:00")
                .report("2026-02-13T16:00")
                .lookEvery(Duration.ofMinutes(5), "2026-02-13T16:00", "2026-02-24T15:00")
                .report("2026-02-24T15:00")
                .lookEvery(Duration.ofMinutes(5), "2026-02-24T15:00", "2026-03-02T10:00")
                .report("2026-03-02T10:00")
                .lookEvery(Duration.ofMinutes(5), "2026-03-02T10:00", "2026-03-24T12:00");

        assertThat(matter.telling())
                .containsExactly(
                        "02-13 10:00 交办单〔2026〕1号 逾期0天 []",
                        "02-13 10:00 灯 NOT_RUNNING→TODAY 02-13 10:00 研究部署 (承办单位)",
                        "02-13 16:00 灯 TODAY→NORMAL 02-13 16:00 反馈办理情况",
                        "02-24 00:00 灯 NORMAL→NEAR 02-24 00:00 反馈办理情况 (承办单位)",
                        "02-24 15:00 灯 NEAR→NORMAL 02-24 15:00 阶段进展",
                        "02-28 00:00 灯 NORMAL→NEAR 02-28 00:00 阶段进展 (承办单位)",
                        "03-02 00:00 灯 NEAR→TODAY 03-02 00:00 阶段进展 (承办单位)",
                        "03-02 08:30 提醒 TODAY D7P 03-02 18:00",
                        "03-02 10:00 灯 TODAY→NORMAL 03-02 10:00 落实解决或报批方案",
                        "03-08 00:00 灯 NORMAL→NEAR 03-08 00:00 落实解决或报批方案 (承办单位)",
                        "03-09 08:30 提醒 NEAR M1 03-13 18:00",
                        "03-13 00:00 灯 NEAR→TODAY 03-13 00:00 落实解决或报批方案 (承办单位)",
                        "03-13 08:30 提醒 TODAY M1 03-13 18:00",
                        "03-13 18:05 灯 TODAY→OVERDUE 03-13 18:00 落实解决或报批方案 (承办单位)",
                        "03-16 08:30 催办单〔2026〕1号 逾期3天 []",
                        "03-23 08:30 督办通知单〔2026〕1号 逾期10天 [催办单〔2026〕1号]");
    }
}
