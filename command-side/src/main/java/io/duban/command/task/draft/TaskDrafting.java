package io.duban.command.task.draft;

import io.duban.command.county.CountyRules;
import io.duban.command.recording.Circumstances;
import io.duban.command.recording.Recording;
import io.duban.command.task.SupervisedTask;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.id.IdSource;
import io.duban.kernel.task.DraftTask;
import io.duban.kernel.task.TaskId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** A task's life begins here. */
@Component
class TaskDrafting {

    private final Repository<SupervisedTask> tasks;
    private final IdSource ids;
    private final CountyRules county;

    TaskDrafting(Repository<SupervisedTask> tasks, IdSource ids, CountyRules county) {
        this.tasks = tasks;
        this.ids = ids;
        this.county = county;
    }

    @CommandHandler
    CommandAnswer on(DraftTask command, Circumstances by) throws Exception {
        var id = new TaskId(ids.next());
        var decision = DraftTaskDecision.decide(id, command, by.actor(), county.categories());
        return Recording.begin(id.value(), decision, tasks, facts -> new SupervisedTask(facts, by));
    }
}
