package io.duban.command.task;

import io.duban.kernel.person.CitizenOfTask;
import io.duban.kernel.person.PersonKey;
import io.duban.kernel.person.PersonalState;
import io.duban.kernel.task.CitizenEvent;
import io.duban.kernel.task.CitizenRecorded;
import io.duban.kernel.task.PersonalDataErased;
import io.duban.kernel.task.PersonalDataRestricted;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is known of the citizens of whom a task speaks; who they are is never known here. */
final class CitizenEvolution {

    private CitizenEvolution() {}

    static TaskState next(TaskState before, CitizenEvent event) {
        var basis = before.basis();
        var citizens = basis.origin().citizens();
        return before.with(basis.withCitizens(
                switch (event) {
                    case CitizenRecorded recorded ->
                        Stream.concat(
                                        citizens.stream(),
                                        Stream.of(new CitizenOfTask(
                                                recorded.person(), Set.copyOf(recorded.held()), PersonalState.ACTIVE)))
                                .toList();
                    case PersonalDataRestricted restricted ->
                        now(citizens, restricted.person(), PersonalState.RESTRICTED);
                    case PersonalDataErased erased -> now(citizens, erased.person(), PersonalState.ERASED);
                }));
    }

    private static List<CitizenOfTask> now(List<CitizenOfTask> citizens, PersonKey person, PersonalState state) {
        return citizens.stream()
                .map(one -> one.person().equals(person) ? one.now(state) : one)
                .toList();
    }
}
