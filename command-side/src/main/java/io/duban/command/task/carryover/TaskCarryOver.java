package io.duban.command.task.carryover;

import io.duban.command.county.CountyRules;
import io.duban.command.number.NumberSeries;
import io.duban.command.recording.Circumstances;
import io.duban.command.recording.Recording;
import io.duban.command.task.SupervisedTask;
import io.duban.command.task.citizen.CitizenVault;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.id.IdSource;
import io.duban.kernel.number.DocumentNumber;
import io.duban.kernel.task.CarryOverTask;
import io.duban.kernel.task.TaskId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Carries one ledger row over, once. */
@Component
class TaskCarryOver {

    private final Repository<SupervisedTask> tasks;
    private final IdSource ids;
    private final LedgerKeys keys;
    private final NumberSeries series;
    private final CitizenVault vault;
    private final String ourCode;

    TaskCarryOver(
            Repository<SupervisedTask> tasks,
            IdSource ids,
            LedgerKeys keys,
            NumberSeries series,
            CitizenVault vault,
            CountyRules county) {
        this.tasks = tasks;
        this.ids = ids;
        this.keys = keys;
        this.series = series;
        this.vault = vault;
        this.ourCode = county.numbers().task();
    }

    @CommandHandler
    CommandAnswer on(CarryOverTask row, Circumstances by) throws Exception {
        var id = new TaskId(ids.next());
        // Judged before the key is claimed and a number drawn: a refused row leaves neither behind.
        var refusal = LedgerRowMustHoldTogether.refusal(row, by.actor()).or(() -> keys.claim(row, id));
        if (refusal.isPresent()) {
            return new CommandAnswer.Refused(refusal.get());
        }
        var decision = CarryOverTaskDecision.decide(id, row, by.actor(), numberOf(row, id), vault::keep);
        return Recording.begin(id.value(), decision, tasks, facts -> new SupervisedTask(facts, by));
    }

    private String numberOf(CarryOverTask row, TaskId id) {
        var own = row.number();
        if (own == null) {
            var given = series.next(ourCode, row.registeredOn().getYear()).text();
            keys.reserve(given, id);
            return given;
        }
        var parsed = DocumentNumber.parse(own);
        if (parsed != null && parsed.series().equals(ourCode)) {
            series.adopt(parsed);
        }
        return own;
    }
}
