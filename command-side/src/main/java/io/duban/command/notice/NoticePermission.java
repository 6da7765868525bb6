package io.duban.command.notice;

import io.duban.kernel.notice.NoticePhase;
import io.duban.kernel.rejection.Rejection;

/** What a notice says when it is asked for out of turn; who may do what with it stands in the table of county actions. */
final class NoticePermission {

    private NoticePermission() {}

    static Rejection wrongState(String action, NoticePhase phase, NoticePhase wanted) {
        return new Rejection.WrongState(
                "notice.wrong-state",
                "通报现为“%s”，不能%s；须在“%s”时办理。请刷新页面查看最新情况。".formatted(phase.label(), action, wanted.label()));
    }
}
