package io.duban.query.automation;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.command.CommandDesk;
import io.duban.kernel.id.IdSource;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.LookAtClocks;
import io.duban.kernel.task.TaskId;
import io.duban.query.task.DueLook;
import io.duban.query.task.DueLooks;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Looks once at every task that is due, in the order in which they fell due. One that fails does not stop the others. */
@Component
@ConditionalOnWebApplication
final class LookPass {

    /** How the history calls who acts. */
    static final Actor DUBAN = Actor.system("系统");

    static final Duration FIRST_RETRY = Duration.ofSeconds(30);
    static final Duration LAST_RETRY = Duration.ofHours(1);

    private static final Logger LOG = LoggerFactory.getLogger(LookPass.class);
    private static final String NOBODY_THERE = "command-side.unreachable";
    private static final int PAGE = 100;

    private final DueLooks looks;
    private final CommandDesk desk;
    private final InstantSource time;
    private final IdSource ids;

    LookPass(DueLooks looks, CommandDesk desk, InstantSource time, IdSource ids) {
        this.looks = looks;
        this.desk = desk;
        this.time = time;
        this.ids = ids;
    }

    /**
     * @param stopping asked before each task; when it is true, the rest stays due
     * @return the event position up to which the views must come to show what was found; 0 if nothing was
     */
    long run(BooleanSupplier stopping) {
        var now = time.instant();
        var reached = 0L;
        @Nullable DueLook last = null;
        while (true) {
            var page = looks.due(now, last, PAGE);
            for (var look : page) {
                if (stopping.getAsBoolean()) {
                    return reached;
                }
                var found = look(look);
                if (found == STOP) {
                    return reached;
                }
                reached = Math.max(reached, found);
            }
            if (page.size() < PAGE) {
                return reached;
            }
            last = page.getLast();
        }
    }

    private static final long STOP = -1;

    private long look(DueLook look) {
        var at = time.instant();
        try {
            return switch (desk.submit(new LookAtClocks(new TaskId(look.task())), DUBAN, look.key())) {
                case CommandAnswer.Done done -> {
                    if (done.position() > look.position()) {
                        yield done.position();
                    }
                    looks.foundNothing(look, at);
                    yield 0;
                }
                case CommandAnswer.Refused refused -> refused(look, refused.rejection());
            };
        } catch (RuntimeException broken) {
            failed(look, broken.toString(), broken);
            return 0;
        }
    }

    private long refused(DueLook look, Rejection why) {
        if (why.code().equals(NOBODY_THERE)) {
            LOG.warn("The command side cannot be reached; looks at clocks wait for the next pass");
            return STOP;
        }
        failed(look, why.code(), null);
        return 0;
    }

    private void failed(DueLook look, String why, @Nullable RuntimeException broken) {
        var reference = ids.next().toString();
        var wait = distance(look.failures());
        LOG.warn(
                "Look at task {} failed for the {}. time, again in {}: {} (reference {})",
                look.task(),
                look.failures() + 1,
                wait,
                why,
                reference,
                broken);
        looks.failed(look, time.instant().plus(wait), reference);
    }

    /** Twice as long each time, up to an hour. */
    static Duration distance(int failures) {
        var longer = FIRST_RETRY.multipliedBy(1L << Math.min(failures, 10));
        return longer.compareTo(LAST_RETRY) < 0 ? longer : LAST_RETRY;
    }
}
