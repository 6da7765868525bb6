package io.duban.command.task.purge;

import io.duban.kernel.people.Actor;
import io.duban.kernel.secrecy.PurgeProposal;
import io.duban.kernel.task.TaskId;
import io.duban.platform.file.PurgeBook;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** They stand in the platform's book of files. */
@Component
class StoredProposedPurges implements ProposedPurges {

    private final PurgeBook book;

    StoredProposedPurges(PurgeBook book) {
        this.book = book;
    }

    @Override
    public Optional<PurgeProposal> find(UUID purge, TaskId task, Actor approver) {
        return book.find(purge, task.value(), approver);
    }

    @Override
    public void approve(UUID purge, Actor approver, Instant now) {
        book.approve(purge, approver, now);
    }
}
