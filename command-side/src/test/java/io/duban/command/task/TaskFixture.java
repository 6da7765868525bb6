package io.duban.command.task;

import io.duban.command.Given;
import io.duban.command.county.CountyRules;
import io.duban.command.desk.CommandTarget;
import io.duban.command.organisation.OrganisationRegister;
import io.duban.command.organisation.TestChart;
import io.duban.command.recording.CircumstancesParameter;
import io.duban.command.task.registration.TaskNumbers;
import io.duban.command.task.slip.SlipNumbers;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.AnswerAwaited;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.LampChanged;
import io.duban.kernel.task.SlipIssued;
import io.duban.kernel.task.SlipKind;
import io.duban.kernel.task.TaskEvent;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;

/** Runs one command through the aggregate, in words: given a story, when somebody commands, then. */
final class TaskFixture {

    static final TaskNumbers NUMBERS = (task, day) -> "督〔" + day.getYear() + "〕7号";

    static final ToldPurges PURGES = new ToldPurges();
    static final SlipNumbers SLIPS = (kind, day) -> kind.label() + "〔" + day.getYear() + "〕9号";

    static final RememberingVault VAULT = new RememberingVault();

    private static final CountyRules COUNTY = new CountyRules(null, null, new CountyRules.Numbers("督", null, null));

    private TaskFixture() {}

    private static final AggregateTestFixture<SupervisedTask> SHARED = fixture();

    static AggregateTestFixture<SupervisedTask> fixture() {
        var fixture = new AggregateTestFixture<>(SupervisedTask.class);
        OrganisationRegister register = TestChart::chart;
        fixture.registerCommandTargetResolver(new CommandTarget())
                .registerParameterResolverFactory(new CircumstancesParameter())
                .registerInjectableResources(register, NUMBERS, SLIPS, COUNTY, PURGES, VAULT);
        return fixture;
    }

    /** Each telling begins anew in the one fixture; to build another for each of thousands takes longer than the tellings. */
    static ResultValidator<SupervisedTask> when(Story given, Actor actor, Object command) {
        return SHARED.given(given.events()).when(command, Given.from(actor));
    }

    static void accepts(Story given, Actor actor, Object command, TaskEvent... events) {
        when(given, actor, command)
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(besidesTheClocks(List.of(events)));
    }

    /** What clocks and lamps make of it, and the slip that goes with a dispatch, have tests of their own. */
    static CustomTypeSafeMatcher<List<EventMessage<?>>> besidesTheClocks(List<TaskEvent> expected) {
        return new CustomTypeSafeMatcher<>(expected.toString()) {
            @Override
            protected boolean matchesSafely(List<EventMessage<?>> recorded) {
                return recorded.stream()
                        .map(EventMessage::getPayload)
                        .filter(event -> !(event instanceof ClocksSet)
                                && !(event instanceof LampChanged)
                                && !(event instanceof AnswerAwaited)
                                && !(event instanceof SlipIssued slip && slip.kind() == SlipKind.DISPATCH))
                        .map(TaskEvent.class::cast)
                        .toList()
                        .equals(expected);
            }
        };
    }

    static void refuses(Story given, Actor actor, Object command, Class<? extends Rejection> kind, String code) {
        when(given, actor, command).expectNoEvents().expectResultMessagePayloadMatching(refusal(kind, code));
    }

    private static CustomTypeSafeMatcher<CommandAnswer> refusal(Class<? extends Rejection> kind, String code) {
        return new CustomTypeSafeMatcher<>("a refusal " + kind.getSimpleName() + " " + code) {
            @Override
            protected boolean matchesSafely(CommandAnswer answer) {
                return answer instanceof CommandAnswer.Refused refused
                        && kind.isInstance(refused.rejection())
                        && refused.rejection().code().equals(code)
                        && refused.rejection().sentence().endsWith("。");
            }
        };
    }
}
