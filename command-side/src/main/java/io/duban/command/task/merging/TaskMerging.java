package io.duban.command.task.merging;

import io.duban.command.recording.Circumstances;
import io.duban.command.task.SupervisedTask;
import io.duban.command.task.carryover.LedgerKeys;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.event.Decision;
import io.duban.kernel.task.MergeTask;
import io.duban.kernel.task.TaskId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.common.caching.Cache;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Two tasks at once, in one transaction: either both know of the merging or neither. */
@Component
class TaskMerging {

    private final Repository<SupervisedTask> tasks;
    private final LedgerKeys numbers;
    private final Cache aggregates;

    TaskMerging(Repository<SupervisedTask> tasks, LedgerKeys numbers, Cache aggregateCache) {
        this.tasks = tasks;
        this.numbers = numbers;
        this.aggregates = aggregateCache;
    }

    @CommandHandler
    CommandAnswer on(MergeTask command, Circumstances by) {
        return numbers.taskNumbered(command.into())
                .filter(id -> !id.equals(command.taskId()))
                .map(id -> into(id, command, by))
                .orElseGet(() -> alone(command, by));
    }

    /** Always in the order of their ids, so that two mergings never wait for each other. */
    private CommandAnswer into(TaskId mainId, MergeTask command, Circumstances by) {
        aggregates.remove(mainId.toString()); // another process may have changed it since it was cached here
        var mainFirst = mainId.toString().compareTo(command.taskId().toString()) < 0;
        var first = tasks.load((mainFirst ? mainId : command.taskId()).toString());
        var second = tasks.load((mainFirst ? command.taskId() : mainId).toString());
        var merged = mainFirst ? second : first;
        var main = mainFirst ? first : second;
        var state = merged.invoke(SupervisedTask::state);
        var goesOn = new MainTask(mainId, main.invoke(SupervisedTask::state));
        var decision = MergeTaskDecision.decide(state, command, by.actor(), goesOn, by.today());
        var answer = record(merged, decision, by);
        if (answer instanceof CommandAnswer.Done) {
            mustFollow(record(main, MergeTaskDecision.absorbed(state, command, goesOn), by));
        }
        return answer;
    }

    /** Without another task there is nothing but a refusal; who may not do this is told that first. */
    private CommandAnswer alone(MergeTask command, Circumstances by) {
        var itself = numbers.taskNumbered(command.into()).filter(command.taskId()::equals);
        var task = tasks.load(command.taskId().toString());
        var state = task.invoke(SupervisedTask::state);
        var main = itself.map(id -> new MainTask(id, state)).orElse(null);
        return record(task, MergeTaskDecision.decide(state, command, by.actor(), main, by.today()), by);
    }

    /** The whole transaction fails otherwise. */
    private static void mustFollow(CommandAnswer answer) {
        if (answer instanceof CommandAnswer.Refused refused) {
            throw new IllegalStateException(
                    "Half a merging: " + refused.rejection().code());
        }
    }

    private static CommandAnswer record(Aggregate<SupervisedTask> task, Decision decision, Circumstances by) {
        return task.invoke(one -> one.record(by, decision));
    }
}
