package io.duban.command.notice;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.People.WATER;
import static io.duban.command.notice.Notices.CONTENT;
import static io.duban.command.notice.Notices.FEBRUARY;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.desk.AtOnce;
import io.duban.command.desk.CommandNode;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.notice.ApproveNotice;
import io.duban.kernel.notice.DraftNotice;
import io.duban.kernel.notice.IssueNotice;
import io.duban.kernel.notice.NoticeId;
import io.duban.kernel.notice.NoticeKind;
import io.duban.kernel.notice.NoticeSubject;
import io.duban.platform.database.TestDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Numbers and months of notices in the real store. */
class NoticeStoreTest {

    private static TestDatabase database;
    private static CommandNode node;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        node = CommandNode.over(database);
    }

    @AfterAll
    static void stop() {
        node.close();
        database.close();
    }

    @Test
    void many_issued_at_once_leave_no_gap_and_no_double_in_either_count() throws Exception {
        var subject = NoticeSubject.of(NoticeKind.WEEKLY);
        var issues = IntStream.range(0, 6)
                .mapToObj(i -> approved(subject))
                .<Callable<@Nullable String>>map(notice ->
                        () -> node.done(new IssueNotice(notice), SUPERVISOR).number())
                .toList();
        assertThat(AtOnce.all(issues))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 6)
                        .mapToObj("督办周报第%1$d期（总第%1$d期）"::formatted)
                        .toList());
    }

    @Test
    void issues_count_on_over_the_years_while_those_of_the_year_begin_anew() {
        node.bean(NoticeNumbers.class).next(NoticeKind.SUPERVISION, LocalDate.of(2024, 12, 30));
        node.bean(NoticeNumbers.class).next(NoticeKind.SUPERVISION, LocalDate.of(2024, 12, 31));
        assertThat(node.bean(NoticeNumbers.class).next(NoticeKind.SUPERVISION, LocalDate.of(2025, 1, 1)))
                .isEqualTo("督查通报第1期（总第3期）");
    }

    @Test
    void letters_share_a_series_and_rectification_has_its_own() {
        var year = LocalDate.now(CountyTime.ZONE).getYear();
        assertThat(issued(letter(NoticeKind.REMINDER))).isEqualTo("溪督函〔%d〕1号".formatted(year));
        assertThat(issued(letter(NoticeKind.TALK))).isEqualTo("溪督函〔%d〕2号".formatted(year));
        assertThat(issued(letter(NoticeKind.RECTIFICATION))).isEqualTo("溪督改〔%d〕1号".formatted(year));
        assertThat(issued(letter(NoticeKind.TALK))).isEqualTo("溪督函〔%d〕3号".formatted(year));
    }

    @Test
    void a_month_is_told_once_for_each_revision_and_for_each_group() {
        var published = ranking(1, null);
        var corrected = ranking(2, null);
        var towns = ranking(1, "乡镇街道");
        var bureaus = ranking(1, "县直部门");
        var second = approved(corrected);
        for (var subject : List.of(published, corrected, towns, bureaus)) {
            assertThat(issued(subject)).startsWith("督办通报第");
        }
        assertThat(node.refused(new DraftNotice(towns, CONTENT), SUPERVISOR, null))
                .isEqualTo("notice.month-issued");
        assertThat(node.refused(new IssueNotice(second), SUPERVISOR, null)).isEqualTo("notice.month-issued");
    }

    private static NoticeSubject ranking(int revision, @Nullable String group) {
        return new NoticeSubject(NoticeKind.MONTHLY_RANKING, FEBRUARY, revision, group, List.of(), null);
    }

    private static NoticeSubject letter(NoticeKind kind) {
        return new NoticeSubject(kind, null, 0, null, List.of(WATER), null);
    }

    private static @Nullable String issued(NoticeSubject subject) {
        return node.done(new IssueNotice(approved(subject)), SUPERVISOR).number();
    }

    private static NoticeId approved(NoticeSubject subject) {
        var notice = new NoticeId(
                node.done(new DraftNotice(subject, CONTENT), SUPERVISOR).id());
        node.done(new ApproveNotice(notice), DIRECTOR);
        return notice;
    }
}
