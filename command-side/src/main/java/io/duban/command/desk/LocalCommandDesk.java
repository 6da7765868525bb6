package io.duban.command.desk;

import io.duban.command.recording.Circumstances;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.command.CommandDesk;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.id.IdSource;
import io.duban.kernel.people.Actor;
import io.duban.kernel.ranking.period.PeriodCommand;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.ExistingTaskCommand;
import io.duban.platform.limit.CountyLimits;
import io.duban.platform.web.CorrelationId;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.caching.Cache;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The desk of a process that runs the command side itself. */
@Component("localCommandDesk")
class LocalCommandDesk implements CommandDesk {

    private static final int RETRIES = 3;
    private static final int LONGEST_KEY = 200;

    private final CommandBus bus;
    private final EventPositions positions;
    private final Cache aggregates;
    private final InstantSource time;
    private final IdSource ids;
    private final CountyLimits limits;
    private final NoSecrets secrecy;
    private final StandIns standIns;

    LocalCommandDesk(
            CommandBus bus,
            EventPositions positions,
            Cache aggregateCache,
            InstantSource time,
            IdSource ids,
            CountyLimits limits,
            NoSecrets secrecy,
            StandIns standIns) {
        this.bus = bus;
        this.positions = positions;
        this.aggregates = aggregateCache;
        this.time = time;
        this.ids = ids;
        this.limits = limits;
        this.secrecy = secrecy;
        this.standIns = standIns;
    }

    @Override
    public CommandAnswer submit(Object command, Actor actor, @Nullable String idempotencyKey) {
        var key = idempotencyKey == null || idempotencyKey.isBlank() ? null : idempotencyKey.strip();
        if (key != null && (key.length() > LONGEST_KEY || key.indexOf('\u0000') >= 0)) {
            return new CommandAnswer.Refused(new Rejection.Invalid(
                    "idempotency.key-too-long",
                    "Idempotency-Key",
                    "幂等键（Idempotency-Key）最多%d个字符。".formatted(LONGEST_KEY)));
        }
        var turnedBack = secrecy.refusal(command, actor).or(() -> NoPersonalNumbers.refusal(command, actor));
        if (turnedBack.isPresent()) {
            return turnedBack.get();
        }
        var correlation = CorrelationId.current();
        var now = time.instant();
        var by = new Circumstances(
                isJudgedByStandIns(command) ? standIns.today(actor) : actor,
                now,
                correlation == null ? ids.next().toString() : correlation,
                key,
                limits.on(LocalDate.ofInstant(now, CountyTime.ZONE)));
        return switch (inSomeCapacity(command, by)) {
            case CommandAnswer.Done done -> positions.located(done);
            case CommandAnswer.Refused refused -> refused;
        };
    }

    /** In one's own name where that suffices, and otherwise for whom one stands in; the first refusal says the most. */
    private CommandAnswer inSomeCapacity(Object command, Circumstances by) {
        var own = onFreshState(command, by);
        if (!isAboutThePerson(own) || !(command instanceof ExistingTaskCommand)) {
            return own;
        }
        for (var other : by.actor().standsInFor()) {
            var answer = onFreshState(command, by.as(other));
            if (!isAboutThePerson(answer)) {
                return answer;
            }
        }
        return own;
    }

    /** Powers are handed on for tasks alone; who stands in for whom matters for recusal in rankings as well. */
    private static boolean isJudgedByStandIns(Object command) {
        return command instanceof ExistingTaskCommand || command instanceof PeriodCommand;
    }

    private static boolean isAboutThePerson(CommandAnswer answer) {
        return answer instanceof CommandAnswer.Refused refused
                && refused.rejection().isAboutThePerson();
    }

    /** Nobody is refused on account of a state that another process has changed since it was cached here. */
    private CommandAnswer onFreshState(Object command, Circumstances by) {
        var target = CommandTarget.of(command);
        var cached = target.isPresent() && aggregates.containsKey(target.get().toString());
        var answer = retried(command, by);
        if (cached && answer instanceof CommandAnswer.Refused) {
            aggregates.remove(target.get().toString());
            return retried(command, by);
        }
        return answer;
    }

    /** Two nodes may record in one stream at once; the store lets one through, and the other looks again. */
    private CommandAnswer retried(Object command, Circumstances by) {
        for (var attempt = 0; attempt <= RETRIES; attempt++) {
            var result = dispatch(command, by);
            if (!result.isExceptional()) {
                return result.getPayload();
            }
            switch (result.exceptionResult()) {
                case ConcurrencyException faster -> {}
                case AggregateStreamCreationException begunByAnother -> {}
                case AggregateNotFoundException missing -> {
                    return new CommandAnswer.Refused(NothingThere.refusal(command));
                }
                case RuntimeException broken -> throw broken;
                case Throwable broken -> throw new IllegalStateException("A command could not be carried out", broken);
            }
        }
        return new CommandAnswer.Refused(
                new Rejection.Conflict("task.changed-meanwhile", "其他人刚刚办理了同一事项，请刷新页面查看最新情况后再办理。"));
    }

    private CommandResultMessage<? extends CommandAnswer> dispatch(Object command, Circumstances by) {
        var callback = new FutureCallback<Object, CommandAnswer>();
        bus.dispatch(new GenericCommandMessage<>(command, Map.of(Circumstances.KEY, by)), callback);
        return callback.getResult();
    }
}
