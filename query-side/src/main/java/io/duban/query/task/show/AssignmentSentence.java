package io.duban.query.task.show;

import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.AssignmentEvent;
import io.duban.kernel.task.ReturnRefused;
import io.duban.kernel.task.ReturnRequested;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskReassigned;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.UnitDesignated;
import java.util.List;
import java.util.stream.Collectors;

/** The facts of handing over in words. */
final class AssignmentSentence {

    private AssignmentSentence() {}

    static Sentence of(AssignmentEvent event) {
        return switch (event) {
            case TaskDispatched dispatched -> dispatched(dispatched);
            case TaskSigned signed -> new Sentence("signed", signed.unit().name());
            case ReturnRequested asked -> returnRequested(asked);
            case ReturnRefused refused ->
                new Sentence("return-refused", refused.unit().name()).saying(refused.reason());
            case TaskReassigned to ->
                new Sentence("reassigned", to.fromUnit().name(), to.leadUnit().name())
                        .and("co-units", names(to.coUnits()))
                        .and("leader", Sentence.title(to.leader()))
                        .and("deadline", Sentence.text(to.deadline()))
                        .saying(to.reason());
            case UnitDesignated to ->
                new Sentence(
                                "designated",
                                to.designatedBy().title(),
                                to.leadUnit().name())
                        .and("co-units", names(to.coUnits()))
                        .and("deadline", Sentence.text(to.deadline()))
                        .saying(to.opinion());
        };
    }

    private static Sentence dispatched(TaskDispatched dispatched) {
        var sentence = new Sentence("dispatched", dispatched.leadUnit().name())
                .and("co-units", names(dispatched.coUnits()))
                .and("leader", Sentence.title(dispatched.leader()));
        var deadline = Sentence.text(dispatched.deadline());
        return deadline == null ? sentence.adding("no-deadline") : sentence.and("deadline", deadline);
    }

    private static Sentence returnRequested(ReturnRequested asked) {
        var sentence = new Sentence("return-requested", asked.unit().name(), Integer.toString(asked.times()));
        return (asked.escalated() ? sentence.adding("escalated") : sentence).saying(asked.reason());
    }

    private static String names(List<UnitRef> units) {
        return units.stream().map(UnitRef::name).collect(Collectors.joining("、"));
    }
}
