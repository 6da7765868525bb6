package io.duban.query.page;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.command.CommandDesk;
import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.notice.ApproveNotice;
import io.duban.kernel.notice.DraftNotice;
import io.duban.kernel.notice.IssueNotice;
import io.duban.kernel.notice.NoticeApproved;
import io.duban.kernel.notice.NoticeDrafted;
import io.duban.kernel.notice.NoticeId;
import io.duban.kernel.notice.NoticeIssued;
import io.duban.kernel.notice.NoticeRevised;
import io.duban.kernel.notice.PlaceHolders;
import io.duban.kernel.notice.ReviseNotice;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.event.EventReader;
import io.duban.query.County;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stands at the place of the command side: records the facts of notice commands and keeps one key to one effect. */
public final class RecordingDesk implements CommandDesk {

    private record Answered(Object command, CommandAnswer answer) {}

    private final Map<String, Answered> answered = new HashMap<>();
    private final Set<UUID> approved = new HashSet<>();
    private final Map<UUID, Set<String>> figures = new HashMap<>();
    private @Nullable County county;
    private int drafted;

    void recordIn(County home) {
        county = home;
    }

    @Override
    public synchronized CommandAnswer submit(Object command, Actor actor, @Nullable String idempotencyKey) {
        var before = idempotencyKey == null ? null : answered.get(idempotencyKey);
        if (before != null) {
            return before.command().equals(command)
                    ? before.answer()
                    : new CommandAnswer.Refused(
                            new Rejection.Conflict("idempotency.key-reused", "此幂等键已用于另一项内容，请换一个新键再提交。"));
        }
        var answer = decide(command, actor);
        if (idempotencyKey != null && answer instanceof CommandAnswer.Done) {
            answered.put(idempotencyKey, new Answered(command, answer));
        }
        return answer;
    }

    private CommandAnswer decide(Object command, Actor actor) {
        return switch (command) {
            case DraftNotice draft -> {
                var id = new NoticeId(new UUID(0x7009L, ++drafted));
                figures.put(id.value(), draft.content().keys());
                yield done(new NoticeDrafted(id, draft.subject(), draft.content(), actor.account()));
            }
            case ReviseNotice revise
            when approved.contains(revise.noticeId().value()) ->
                new CommandAnswer.Refused(new Rejection.WrongState("notice.wrong-state", "通报现为“已审批”，不能修改。"));
            case ReviseNotice revise ->
                PlaceHolders.refusal(
                                revise.wording(), figures.get(revise.noticeId().value()))
                        .<CommandAnswer>map(CommandAnswer.Refused::new)
                        .orElseGet(() -> done(new NoticeRevised(revise.noticeId(), revise.wording())));
            case ApproveNotice approve -> {
                approved.add(approve.noticeId().value());
                yield done(new NoticeApproved(approve.noticeId()));
            }
            case IssueNotice issue ->
                done(new NoticeIssued(issue.noticeId(), "溪督通〔2026〕1号", LocalDate.of(2026, 7, 15)));
            default -> throw new IllegalArgumentException("no such command here: " + command);
        };
    }

    private CommandAnswer done(DomainEvent event) {
        var home = java.util.Objects.requireNonNull(county);
        home.record(County.NOW, event);
        return new CommandAnswer.Done(
                event.streamId(), 0, home.get(EventReader.class).head(), null);
    }
}
