package io.duban.command.task.splitting;

import io.duban.command.organisation.OrganisationRegister;
import io.duban.command.recording.Circumstances;
import io.duban.command.recording.Recording;
import io.duban.command.task.SupervisedTask;
import io.duban.command.task.TaskState;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.event.Decision;
import io.duban.kernel.id.IdSource;
import io.duban.kernel.task.SplitTask;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskSplit;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** The whole and all its parts, in one transaction. */
@Component
class TaskSplitting {

    private final Repository<SupervisedTask> tasks;
    private final OrganisationRegister organisation;
    private final IdSource ids;

    TaskSplitting(Repository<SupervisedTask> tasks, OrganisationRegister organisation, IdSource ids) {
        this.tasks = tasks;
        this.organisation = organisation;
        this.ids = ids;
    }

    @CommandHandler
    CommandAnswer on(SplitTask command, Circumstances by) throws Exception {
        var whole = tasks.load(command.taskId().toString());
        var state = whole.invoke(SupervisedTask::state);
        var decision = SplitTaskDecision.decide(
                state, command, by.actor(), organisation.current(), () -> new TaskId(ids.next()));
        var answer = whole.invoke(task -> task.record(by, decision));
        if (answer instanceof CommandAnswer.Done && decision instanceof Decision.Accepted accepted) {
            begin(state, command, (TaskSplit) accepted.facts().getFirst().event(), by);
        }
        return answer;
    }

    private void begin(TaskState whole, SplitTask command, TaskSplit split, Circumstances by) throws Exception {
        for (var place = 0; place < split.parts().size(); place++) {
            var begun = SplitTaskDecision.begun(whole, split, command.parts().get(place), place, by.actor());
            Recording.begin(
                    split.parts().get(place).id().value(), begun, tasks, facts -> new SupervisedTask(facts, by));
        }
    }
}
