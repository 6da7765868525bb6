package io.duban.command.notice;

import io.duban.kernel.notice.NoticeSubject;
import io.duban.kernel.rejection.Rejection;
import java.util.Objects;
import java.util.Optional;

/** Units are told one order per month and revision; a second issued notice would contradict the first. */
final class MonthHasOneNotice {

    private MonthHasOneNotice() {}

    static Optional<Rejection> refusal(NoticeSubject subject, boolean issued) {
        return issued ? Optional.of(refusal(subject)) : Optional.empty();
    }

    static Rejection refusal(NoticeSubject subject) {
        var month = Objects.requireNonNull(subject.month());
        var group = subject.group() == null ? "" : subject.group() + "组";
        var which = subject.revision() < 2 ? "" : "（第%d版）".formatted(subject.revision());
        return new Rejection.Conflict(
                "notice.month-issued",
                "%d年%d月%s的排名通报%s已经印发，不能再发一份。".formatted(month.getYear(), month.getMonthValue(), group, which));
    }
}
