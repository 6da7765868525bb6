package io.duban.query.automation;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.command.CommandDesk;
import io.duban.kernel.digest.DigestSent;
import io.duban.kernel.digest.SendDigest;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.LookAtClocks;
import io.duban.platform.event.EventReader;
import io.duban.query.County;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A counter that finds nothing new in a task and keeps digests; it can be told to fail at a task. */
final class WatchfulDesk implements CommandDesk {

    final List<UUID> looked = new ArrayList<>();
    final List<SendDigest> digests = new ArrayList<>();
    final Map<UUID, String> refusing = new HashMap<>();
    final Set<UUID> breaking = new HashSet<>();
    private final Map<String, CommandAnswer> answers = new HashMap<>();
    private final County county;
    private final InstantSource time;

    WatchfulDesk(County county, InstantSource time) {
        this.county = county;
        this.time = time;
    }

    @Override
    public CommandAnswer submit(Object command, Actor actor, @Nullable String key) {
        if (actor.role() != Role.SYSTEM || key == null) {
            throw new AssertionError("not Duban itself, or without a key: " + actor + ", " + key);
        }
        var first = answers.get(key);
        if (first != null) {
            return first;
        }
        var answer = carriedOut(command);
        if (answer instanceof CommandAnswer.Done) {
            answers.put(key, answer);
        }
        return answer;
    }

    private CommandAnswer carriedOut(Object command) {
        return switch (command) {
            case LookAtClocks look -> look(look.taskId().value());
            case SendDigest digest -> send(digest);
            default -> throw new AssertionError("nothing for the clock to do: " + command);
        };
    }

    private CommandAnswer look(UUID task) {
        looked.add(task);
        if (breaking.contains(task)) {
            throw new IllegalStateException("broken");
        }
        if (refusing.containsKey(task)) {
            return new CommandAnswer.Refused(new Rejection.Conflict(refusing.get(task), "不行"));
        }
        var last = county.get(EventReader.class).stream(task).getLast();
        return new CommandAnswer.Done(task, last.sequence(), last.position(), null);
    }

    private CommandAnswer send(SendDigest digest) {
        digests.add(digest);
        county.record(
                time.instant(),
                new DigestSent(digest.receiver(), digest.receiverName(), digest.day(), digest.parts(), digest.news()));
        county.settled();
        return new CommandAnswer.Done(
                digest.receiver(), 0, county.get(EventReader.class).head(), null);
    }
}
