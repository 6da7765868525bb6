package io.duban.command.notice;

import io.duban.kernel.notice.NoticeApproved;
import io.duban.kernel.notice.NoticeDrafted;
import io.duban.kernel.notice.NoticeEvent;
import io.duban.kernel.notice.NoticeIssued;
import io.duban.kernel.notice.NoticePhase;
import io.duban.kernel.notice.NoticeRevised;
import io.duban.kernel.notice.NoticeSubject;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a notice keeps in mind for the next decision. */
sealed interface NoticeState {

    NoticeSubject subject();

    NoticePhase phase();

    /**
     * @param keys what its wording may name
     * @param draftedBy the account of the drafter, who may not approve
     */
    record Draft(NoticeSubject subject, Set<String> keys, String draftedBy) implements NoticeState {
        @Override
        public NoticePhase phase() {
            return NoticePhase.DRAFT;
        }
    }

    record Approved(NoticeSubject subject) implements NoticeState {
        @Override
        public NoticePhase phase() {
            return NoticePhase.APPROVED;
        }
    }

    record Issued(NoticeSubject subject) implements NoticeState {
        @Override
        public NoticePhase phase() {
            return NoticePhase.ISSUED;
        }
    }

    /** The state after one more fact; {@code before} is null for the first. */
    static NoticeState evolve(@Nullable NoticeState before, NoticeEvent event) {
        return switch (event) {
            case NoticeDrafted drafted ->
                new Draft(drafted.subject(), drafted.content().keys(), drafted.draftedBy());
            case NoticeRevised revised -> Objects.requireNonNull(before);
            case NoticeApproved approved ->
                new Approved(Objects.requireNonNull(before).subject());
            case NoticeIssued issued ->
                new Issued(Objects.requireNonNull(before).subject());
        };
    }
}
