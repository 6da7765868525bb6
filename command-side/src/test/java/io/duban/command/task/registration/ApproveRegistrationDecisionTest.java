package io.duban.command.task.registration;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.task.Story.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.Given;
import io.duban.command.task.Outcome;
import io.duban.command.task.Story;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.task.ApproveRegistration;
import io.duban.kernel.task.RegistrationApproved;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApproveRegistrationDecisionTest {

    private final List<LocalDate> asked = new ArrayList<>();

    @Test
    void the_number_is_drawn_once_for_the_day_of_approval() {
        assertThat(Outcome.events(decide(Story.handedIn(), DIRECTOR)))
                .containsExactly(new RegistrationApproved(TASK, "督〔2026〕1号", Given.TODAY));
        assertThat(asked).containsExactly(Given.TODAY);
    }

    @Test
    void a_refusal_draws_no_number() {
        assertThat(Outcome.rejection(decide(Story.handedIn(), SUPERVISOR)).code())
                .isEqualTo("task.not-allowed");
        assertThat(Outcome.rejection(decide(Story.registered(), DIRECTOR)).code())
                .isEqualTo("task.wrong-state");
        assertThat(Outcome.rejection(decide(Story.drafted(), DIRECTOR)).code()).isEqualTo("task.wrong-state");
        assertThat(asked).isEmpty();
    }

    private Decision decide(Story story, Actor actor) {
        return ApproveRegistrationDecision.decide(
                story.state(), new ApproveRegistration(TASK), actor, Given.TODAY, day -> {
                    asked.add(day);
                    return "督〔2026〕1号";
                });
    }
}
