package io.duban.command.recording;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.event.Decision;
import io.duban.kernel.event.Fact;
import io.duban.kernel.notice.NoticeIssued;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.SlipIssued;
import io.duban.kernel.task.SlipKind;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/** From a decision to recorded facts and the sender's answer. The position is filled in once the transaction is through. */
public final class Recording {

    /** Stands for the position until the events have one. */
    public static final long NOT_YET = -1;

    private Recording() {}

    /** Inside an existing aggregate: records what was accepted. */
    public static CommandAnswer record(UUID stream, Decision decision, Circumstances by) {
        return switch (decision) {
            case Decision.Refused refused -> new CommandAnswer.Refused(refused.rejection());
            case Decision.Accepted accepted -> {
                apply(accepted.facts(), by);
                yield done(stream, Objects.requireNonNull(AggregateLifecycle.getVersion()), accepted.facts());
            }
        };
    }

    /**
     * For a stream that does not exist yet. Decided before anything is created: a refusal must not leave the lock of an
     * aggregate that never came to be.
     */
    public static <T> CommandAnswer begin(
            UUID stream, Decision decision, Repository<T> repository, Beginning<T> beginning) throws Exception {
        return switch (decision) {
            case Decision.Refused refused -> new CommandAnswer.Refused(refused.rejection());
            case Decision.Accepted accepted -> {
                Callable<T> first = () -> beginning.with(accepted.facts());
                yield done(stream, repository.newInstance(first).version(), accepted.facts());
            }
        };
    }

    /** Records facts in the aggregate at hand; in a constructor too. */
    public static void apply(List<Fact> facts, Circumstances by) {
        facts.forEach(fact ->
                AggregateLifecycle.apply(fact.event(), MetaData.from(MetadataOf.command(by, fact.occurredOn()))));
    }

    private static CommandAnswer done(UUID stream, long sequence, List<Fact> facts) {
        return new CommandAnswer.Done(stream, sequence, NOT_YET, numberGiven(facts));
    }

    private static @Nullable String numberGiven(List<Fact> facts) {
        for (var fact : facts) {
            if (fact.event() instanceof RegistrationApproved approved) {
                return approved.number();
            }
            if (fact.event() instanceof SlipIssued slip && slip.kind() != SlipKind.DISPATCH) {
                return slip.number();
            }
            if (fact.event() instanceof NoticeIssued issued) {
                return issued.number();
            }
        }
        return null;
    }

    /** Makes an aggregate from its first facts. */
    @FunctionalInterface
    public interface Beginning<T> {
        T with(List<Fact> facts);
    }
}
