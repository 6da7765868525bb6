package io.duban.command.notice;

import static io.duban.command.People.WATER;

import io.duban.kernel.notice.NoticeContent;
import io.duban.kernel.notice.NoticeId;
import io.duban.kernel.notice.NoticeSubject;
import io.duban.kernel.notice.NoticeWording;
import io.duban.kernel.ranking.MonthlyRanking;
import io.duban.kernel.ranking.UnitFigures;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** A notice as the tests draft it. */
public final class Notices {

    public static final NoticeId NOTICE = new NoticeId(new UUID(3, 1));
    public static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    public static final NoticeSubject RANKING = NoticeSubject.ranking(FEBRUARY);
    public static final NoticeWording WORDING =
            new NoticeWording("关于2026年2月督办事项办理情况的通报", List.of("各乡镇"), List.of("现通报如下。"), List.of("抓紧整改。"));
    public static final NoticeContent CONTENT = new NoticeContent(
            WORDING,
            MonthlyRanking.of(List.of(new UnitFigures(WATER, "县直部门", 3, 2, 1, 0)), List.of()),
            Instant.parse("2026-03-01T00:00:00Z"),
            42);

    private Notices() {}
}
