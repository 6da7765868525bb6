package io.duban.platform.event;

import io.duban.kernel.task.TaskId;
import java.util.concurrent.Callable;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/** Commands on {@link RemindedTask}, each in a unit of work as a command bus makes one. */
final class Reminding {

    private final Repository<RemindedTask> repository;
    private final TransactionManager transactions;

    Reminding(Repository<RemindedTask> repository, TransactionManager transactions) {
        this.repository = repository;
        this.transactions = transactions;
    }

    void begin(TaskId task) {
        inUnitOfWork(() -> repository.newInstance(() -> RemindedTask.begin(Facts.reminded(task, "首次"))));
    }

    /** @return how many reminders the task has now */
    int remind(TaskId task) {
        return inUnitOfWork(() -> {
            Aggregate<RemindedTask> aggregate = repository.load(task.toString());
            aggregate.execute(root -> root.apply(Facts.reminded(task, "再次")));
            return aggregate.invoke(root -> root.reminders);
        });
    }

    <T> T inUnitOfWork(Callable<T> work) {
        var unit = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("remind"));
        unit.attachTransaction(transactions);
        var result = unit.executeWithResult(work::call);
        if (result.isExceptional()) {
            throw Reminding.<RuntimeException>asItIs(result.exceptionResult());
        }
        return result.getPayload();
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E asItIs(Throwable failure) throws E {
        throw (E) failure;
    }
}
