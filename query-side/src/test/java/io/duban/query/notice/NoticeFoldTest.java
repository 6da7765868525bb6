package io.duban.query.notice;

import static io.duban.query.County.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.notice.NoticeApproved;
import io.duban.kernel.notice.NoticeContent;
import io.duban.kernel.notice.NoticeDrafted;
import io.duban.kernel.notice.NoticeId;
import io.duban.kernel.notice.NoticeIssued;
import io.duban.kernel.notice.NoticePhase;
import io.duban.kernel.notice.NoticeRevised;
import io.duban.kernel.notice.NoticeSubject;
import io.duban.kernel.notice.NoticeWording;
import io.duban.kernel.ranking.GroupRanking;
import io.duban.query.County;
import io.duban.query.Recorded;
import io.duban.query.projection.MissingEvents;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NoticeFoldTest {

    private static final NoticeId ID = new NoticeId(new UUID(0x7003L, 1));
    private static final NoticeContent CONTENT =
            new NoticeContent(wording("初稿"), List.of(new GroupRanking("乡镇街道", List.of())), NOW, 42);

    @Test
    void a_draft_begins_with_month_content_and_drafter() {
        var draft = draft();

        assertThat(draft.id()).isEqualTo(ID.value());
        assertThat(draft.month()).isEqualTo("2026-06");
        assertThat(draft.phase()).isEqualTo(NoticePhase.DRAFT);
        assertThat(draft.content()).isEqualTo(CONTENT);
        assertThat(draft.draftedBy()).isEqualTo("zhuren");
        assertThat(draft.draftedAt()).isEqualTo(NOW);
        assertThat(draft.number()).isNull();
        assertThat(draft.approvedBy()).isNull();
        assertThat(draft.issuedOn()).isNull();
    }

    @Test
    void a_revision_changes_the_words_and_never_the_figures() {
        var revised = NoticeFold.evolve(draft(), Recorded.at(NOW, 1, new NoticeRevised(ID, wording("改稿"))));

        assertThat(revised.content()).isEqualTo(new NoticeContent(wording("改稿"), CONTENT.groups(), NOW, 42));
        assertThat(revised.position()).isEqualTo(101);
        assertThat(revised)
                .usingRecursiveComparison()
                .ignoringFields("content", "sequence", "position")
                .isEqualTo(draft());
    }

    @Test
    void approval_keeps_name_and_moment_of_the_approver() {
        var later = NOW.plusSeconds(3600);
        var approved = NoticeFold.evolve(draft(), Recorded.at(later, 1, new NoticeApproved(ID)));

        assertThat(approved.phase()).isEqualTo(NoticePhase.APPROVED);
        assertThat(approved.approvedBy()).isEqualTo("督查员");
        assertThat(approved.approvedAt()).isEqualTo(later);
        assertThat(approved.draftedAt()).isEqualTo(NOW);
        assertThat(approved.content()).isEqualTo(CONTENT);
    }

    @Test
    void issue_gives_number_and_day_and_keeps_the_approval() {
        var day = LocalDate.of(2026, 7, 16);
        var approved = NoticeFold.evolve(draft(), Recorded.at(NOW, 1, new NoticeApproved(ID)));
        var issued = NoticeFold.evolve(approved, Recorded.at(NOW, 2, new NoticeIssued(ID, "溪督通〔2026〕3号", day)));

        assertThat(issued.phase()).isEqualTo(NoticePhase.ISSUED);
        assertThat(issued.number()).isEqualTo("溪督通〔2026〕3号");
        assertThat(issued.issuedOn()).isEqualTo(day);
        assertThat(issued.approvedBy()).isEqualTo("督查员");
        assertThat(issued.sequence()).isEqualTo(2);
    }

    @Test
    void an_event_seen_before_changes_nothing_and_a_gap_is_refused() {
        var draft = draft();

        assertThat(NoticeFold.evolve(draft, Recorded.at(NOW, 0, new NoticeApproved(ID))))
                .isSameAs(draft);
        assertThatThrownBy(() -> NoticeFold.evolve(draft, Recorded.at(NOW, 2, new NoticeApproved(ID))))
                .isInstanceOf(MissingEvents.class);
        assertThatThrownBy(() -> NoticeFold.evolve(null, Recorded.at(NOW, 0, new NoticeApproved(ID))))
                .hasMessageContaining("begins with its draft");
    }

    @Test
    void the_drafter_may_revise_but_not_approve_while_another_director_may_do_both() {
        var own = NoticeActions.of(draft(), County.DIRECTOR);
        var other = new io.duban.kernel.people.Actor(
                "zhuren2", "另一主任", io.duban.kernel.people.Role.OFFICE_DIRECTOR, null, null);

        assertThat(own).isEqualTo(new NoticeActions(true, false, false, true));
        assertThat(NoticeActions.of(draft(), other)).isEqualTo(new NoticeActions(true, true, false, false));
        assertThat(NoticeActions.of(draft(), County.SUPERVISOR)).isEqualTo(new NoticeActions(true, false, false, true));
        assertThat(NoticeActions.of(draft(), County.as(County.leader(1, "石磊"))))
                .isEqualTo(new NoticeActions(false, true, false, false));
    }

    @Test
    void an_approved_notice_can_only_be_issued_and_only_by_the_office() {
        var approved = NoticeFold.evolve(draft(), Recorded.at(NOW, 1, new NoticeApproved(ID)));

        assertThat(NoticeActions.of(approved, County.SUPERVISOR))
                .isEqualTo(new NoticeActions(false, false, true, false));
        assertThat(NoticeActions.of(approved, County.head(County.unit(1, "青石镇"))))
                .isEqualTo(new NoticeActions(false, false, false, false));
    }

    @Test
    void a_typed_wording_is_a_paragraph_per_line_and_comes_back_as_it_was() {
        var typed = new WordingForm(" 通报 ", "各乡镇\r\n\n 县直各单位 ", null, "").wording();

        assertThat(typed).isEqualTo(new NoticeWording("通报", List.of("各乡镇", "县直各单位"), List.of(), List.of()));
        assertThat(WordingForm.of(typed).wording()).isEqualTo(typed);
    }

    private static NoticeView draft() {
        return NoticeFold.evolve(
                null,
                Recorded.at(
                        NOW,
                        0,
                        new NoticeDrafted(ID, NoticeSubject.ranking(YearMonth.of(2026, 6)), CONTENT, "zhuren")));
    }

    private static NoticeWording wording(String title) {
        return new NoticeWording(title, List.of("各乡镇"), List.of("现通报如下。"), List.of());
    }
}
