package io.duban.command.task;

import io.duban.command.task.purge.ProposedPurges;
import io.duban.kernel.people.Actor;
import io.duban.kernel.secrecy.PurgeProposal;
import io.duban.kernel.task.TaskId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Proposals as a test tells them, and the keys that were destroyed. */
final class ToldPurges implements ProposedPurges {

    final Map<UUID, PurgeProposal> told = new HashMap<>();
    final List<UUID> destroyed = new ArrayList<>();

    @Override
    public Optional<PurgeProposal> find(UUID purge, TaskId task, Actor approver) {
        return Optional.ofNullable(told.get(purge));
    }

    @Override
    public void approve(UUID purge, Actor approver, Instant now) {
        destroyed.add(purge);
    }
}
