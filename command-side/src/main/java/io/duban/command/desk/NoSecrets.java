package io.duban.command.desk;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.command.CommandCatalog;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.secrecy.SecrecyScan;
import io.duban.kernel.secrecy.TypedText;
import io.duban.platform.audit.AuditAct;
import io.duban.platform.audit.AuditEntry;
import io.duban.platform.audit.AuditLog;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Turns back what people type with a classification mark 密级标志 (保密法 Art. 31), before it comes near anything that keeps
 * it. That it happened is written down; what was typed is not.
 */
@Component
class NoSecrets {

    private final AuditLog audit;

    NoSecrets(AuditLog audit) {
        this.audit = audit;
    }

    /** What Duban says itself is made of what was looked at when it came in. */
    Optional<CommandAnswer> refusal(Object command, Actor actor) {
        if (actor.role() == Role.SYSTEM || !(command instanceof Record typed)) {
            return Optional.empty();
        }
        return TypedText.of(typed)
                .filter(text -> SecrecyScan.text(text.text()).isPresent())
                .findFirst()
                .map(marked -> refused(typed, marked, actor));
    }

    private CommandAnswer refused(Record command, TypedText marked, Actor actor) {
        audit.record(AuditEntry.of(AuditAct.TEXT_WITH_MARK_REFUSED, actor)
                .failed()
                .with("command", CommandCatalog.nameOf(command.getClass()))
                .with("field", marked.field()));
        var mark = SecrecyScan.text(marked.text()).orElseThrow().text();
        return new CommandAnswer.Refused(new Rejection.Invalid(
                "secrecy.mark",
                marked.field(),
                "这里有“%s”字样，疑似涉密，没有保存任何内容。本系统禁止存储、处理国家秘密：确属涉密的，请立即停止录入并告知保密员；不涉密的，请去掉密级标志后重新提交。".formatted(mark)));
    }
}
