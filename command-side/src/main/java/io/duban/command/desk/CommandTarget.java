package io.duban.command.desk;

import io.duban.command.organisation.DecideTogether;
import io.duban.kernel.ledger.CompleteLedgerImport;
import io.duban.kernel.notice.ExistingNoticeCommand;
import io.duban.kernel.organisation.OrganisationEvent;
import io.duban.kernel.ranking.adoption.RuleBookCommand;
import io.duban.kernel.ranking.adoption.RuleBookEvent;
import io.duban.kernel.ranking.period.PeriodCommand;
import io.duban.kernel.ranking.period.PeriodEvent;
import io.duban.kernel.task.ExistingTaskCommand;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.IdentifierMissingException;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.springframework.stereotype.Component;

/** Finds the aggregate that a command is for, so that commands stay plain records. */
@Component("commandTarget")
public final class CommandTarget implements CommandTargetResolver {

    /** The stream of a command to something that exists; empty for most commands that may begin something. */
    static Optional<UUID> of(Object command) {
        return switch (command) {
            case ExistingTaskCommand task -> Optional.of(task.taskId().value());
            case ExistingNoticeCommand notice -> Optional.of(notice.noticeId().value());
            case CompleteLedgerImport done -> Optional.of(done.importId().value());
            case RuleBookCommand rules -> Optional.of(RuleBookEvent.STREAM);
            case PeriodCommand period -> Optional.of(PeriodEvent.stream(period.month()));
            case DecideTogether many -> Optional.of(OrganisationEvent.STREAM);
            default -> Optional.empty();
        };
    }

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        var id = of(message.getPayload())
                .orElseThrow(() ->
                        new IdentifierMissingException(message.getPayloadType().getName() + " is for no aggregate"));
        return new VersionedAggregateIdentifier((Object) id.toString(), null);
    }
}
