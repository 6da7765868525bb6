package io.duban.command.notice;

import io.duban.kernel.notice.NoticeApproved;
import io.duban.kernel.notice.NoticeDrafted;
import io.duban.kernel.notice.NoticeEvent;
import io.duban.kernel.notice.NoticeIssued;
import io.duban.kernel.notice.NoticePhase;
import io.duban.kernel.notice.NoticeRevised;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a notice keeps in mind for the next decision. */
sealed interface NoticeState {

    YearMonth month();

    NoticePhase phase();

    /** @param draftedBy the account of the drafter, who may not approve */
    record Draft(YearMonth month, String draftedBy) implements NoticeState {
        @Override
        public NoticePhase phase() {
            return NoticePhase.DRAFT;
        }
    }

    record Approved(YearMonth month) implements NoticeState {
        @Override
        public NoticePhase phase() {
            return NoticePhase.APPROVED;
        }
    }

    record Issued(YearMonth month) implements NoticeState {
        @Override
        public NoticePhase phase() {
            return NoticePhase.ISSUED;
        }
    }

    /** The state after one more fact; {@code before} is null for the first. */
    static NoticeState evolve(@Nullable NoticeState before, NoticeEvent event) {
        return switch (event) {
            case NoticeDrafted drafted -> new Draft(drafted.month(), drafted.draftedBy());
            case NoticeRevised revised -> Objects.requireNonNull(before);
            case NoticeApproved approved ->
                new Approved(Objects.requireNonNull(before).month());
            case NoticeIssued issued ->
                new Issued(Objects.requireNonNull(before).month());
        };
    }
}
