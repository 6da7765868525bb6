package io.duban.query.task;

import io.duban.kernel.person.PersonKey;
import io.duban.kernel.person.PersonalState;
import io.duban.kernel.task.CitizenEvent;
import io.duban.kernel.task.CitizenRecorded;
import io.duban.kernel.task.PersonalDataErased;
import io.duban.kernel.task.PersonalDataRestricted;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What the facts about citizens change in a line. */
final class CitizenFold {

    private CitizenFold() {}

    static void apply(TaskDraft task, CitizenEvent event, LocalDate day) {
        task.citizens = switch (event) {
            case CitizenRecorded e ->
                Stream.concat(
                                task.citizens.stream(),
                                Stream.of(new CitizenLine(e.person(), e.held(), PersonalState.ACTIVE, day)))
                        .toList();
            case PersonalDataRestricted e -> now(task.citizens, e.person(), PersonalState.RESTRICTED, day);
            case PersonalDataErased e -> now(task.citizens, e.person(), PersonalState.ERASED, day);
        };
    }

    private static List<CitizenLine> now(
            List<CitizenLine> citizens, PersonKey person, PersonalState state, LocalDate day) {
        return citizens.stream()
                .map(one -> one.person().equals(person) ? one.now(state, day) : one)
                .toList();
    }
}
