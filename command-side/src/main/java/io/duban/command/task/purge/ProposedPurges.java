package io.duban.command.task.purge;

import io.duban.kernel.people.Actor;
import io.duban.kernel.secrecy.PurgeProposal;
import io.duban.kernel.task.TaskId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the secrecy officer has proposed to destroy. */
public interface ProposedPurges {

    Optional<PurgeProposal> find(UUID purge, TaskId task, Actor approver);

    /** Destroys the key in the transaction of the command that records it. */
    void approve(UUID purge, Actor approver, Instant now);
}
