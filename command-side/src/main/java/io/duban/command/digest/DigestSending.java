package io.duban.command.digest;

import io.duban.command.recording.Circumstances;
import io.duban.command.recording.Recording;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.digest.DigestEvent;
import io.duban.kernel.digest.SendDigest;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** A receiver's first digest begins its stream. Two who begin it at once collide in the store, and the slower one looks again. */
@Component
class DigestSending {

    private final Repository<Digests> digests;
    private final EventStorageEngine events;

    DigestSending(Repository<Digests> digests, EventStorageEngine events) {
        this.digests = digests;
        this.events = events;
    }

    @CommandHandler
    CommandAnswer on(SendDigest command, Circumstances by) throws Exception {
        var stream = DigestEvent.streamOf(command.receiver());
        if (events.lastSequenceNumberFor(stream.toString()).isPresent()) {
            return digests.load(stream.toString()).invoke(sent -> sent.send(command, by));
        }
        var decision = SendDigestDecision.decide(
                null, command, by.actor(), by.now(), by.limits().inForce());
        return Recording.begin(stream, decision, digests, facts -> new Digests(facts, by));
    }
}
