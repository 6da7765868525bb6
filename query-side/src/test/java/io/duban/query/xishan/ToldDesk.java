package io.duban.query.xishan;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.command.CommandDesk;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A counter that writes down what is handed in and answers what it was told to. */
public final class ToldDesk implements CommandDesk {

    public record HandedIn(
            Object command, Actor actor, @Nullable String key) {}

    private final List<HandedIn> all = new ArrayList<>();
    private @Nullable Rejection refusal;
    private @Nullable BiFunction<Object, Actor, Optional<Rejection>> rule;
    private UUID task = new UUID(0, 0);

    @Override
    public synchronized CommandAnswer submit(Object command, Actor actor, @Nullable String idempotencyKey) {
        all.add(new HandedIn(command, actor, idempotencyKey));
        if (rule != null) {
            return rule.apply(command, actor)
                    .<CommandAnswer>map(CommandAnswer.Refused::new)
                    .orElseGet(() -> new CommandAnswer.Done(task, 0, 0, null));
        }
        return refusal == null ? new CommandAnswer.Done(task, 0, 0, "督〔2026〕88号") : new CommandAnswer.Refused(refusal);
    }

    /** From now on each command is judged by itself. */
    public synchronized void judge(BiFunction<Object, Actor, Optional<Rejection>> by) {
        all.clear();
        rule = by;
    }

    public synchronized void accept(UUID changed) {
        all.clear();
        refusal = null;
        task = changed;
    }

    public synchronized void refuse(Rejection why) {
        all.clear();
        refusal = why;
    }

    public synchronized List<HandedIn> all() {
        return List.copyOf(all);
    }

    public synchronized HandedIn last() {
        return all.getLast();
    }
}
