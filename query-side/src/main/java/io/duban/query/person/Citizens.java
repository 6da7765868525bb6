package io.duban.query.person;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.CitizenSight;
import io.duban.kernel.person.PersonKey;
import io.duban.kernel.person.PersonalField;
import io.duban.kernel.person.PersonalState;
import io.duban.platform.person.HeldPerson;
import io.duban.platform.person.PersonalData;
import io.duban.query.person.CitizenRow.Value;
import io.duban.query.task.CitizenLine;
import io.duban.query.task.TaskLine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The citizens of a task, each as far as the viewer may see them. */
@Component
public class Citizens {

    private final PersonalData data;

    Citizens(PersonalData data) {
        this.data = data;
    }

    /** Masked at most. What is restricted or destroyed today is so on the page of any earlier day. */
    public List<CitizenRow> of(TaskLine task, Actor viewer) {
        return of(List.of(task), viewer).getFirst();
    }

    /** The same of several tasks, in their order. */
    List<List<CitizenRow>> of(List<TaskLine> tasks, Actor viewer) {
        var held = data.of(tasks.stream()
                .filter(task -> mayBeShown(task, viewer))
                .flatMap(task -> task.citizens().stream())
                .filter(one -> one.state() != PersonalState.ERASED)
                .map(CitizenLine::person)
                .toList());
        return tasks.stream().map(task -> rows(task, held, viewer)).toList();
    }

    /** In clear, for one who may see it; empty for everybody else, and when there is nothing any more. */
    Optional<HeldPerson> inClear(TaskLine task, PersonKey person, Actor viewer) {
        return task.citizens().stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .flatMap(one -> data.of(one.person()))
                .filter(held -> sees(viewer, task, held.state()));
    }

    private static List<CitizenRow> rows(TaskLine task, Map<PersonKey, HeldPerson> held, Actor viewer) {
        return IntStream.range(0, task.citizens().size())
                .mapToObj(place ->
                        row(task, place, held.get(task.citizens().get(place).person()), viewer))
                .toList();
    }

    /** @param held null for whoever is shown nothing, and where nothing is held */
    private static CitizenRow row(TaskLine task, int place, @Nullable HeldPerson held, Actor viewer) {
        var line = task.citizens().get(place);
        if (held == null) {
            return row(line, place, line.state(), Map.of());
        }
        return row(line, place, held.state(), sees(viewer, task, held.state()) ? held.masked() : Map.of());
    }

    private static boolean mayBeShown(TaskLine task, Actor viewer) {
        return viewer.isOffice() || viewer.worksFor(task.leadUnit());
    }

    private static CitizenRow row(CitizenLine line, int place, PersonalState state, Map<PersonalField, String> masked) {
        return new CitizenRow(
                line.person(),
                place + 1,
                state,
                line.since(),
                line.held(),
                masked.entrySet().stream()
                        .map(one -> new Value(one.getKey(), one.getValue()))
                        .toList());
    }

    private static boolean sees(Actor viewer, TaskLine task, PersonalState state) {
        return CitizenSight.of(viewer, task.parties(), state) == CitizenSight.MASKED;
    }
}
