package io.duban.command.task.draft;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.EVERYBODY;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.task.Story.TASK;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.task.Outcome;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.DraftTask;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.TaskDrafted;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftTaskDecisionTest {

    private static final List<String> CATEGORIES = List.of("民生实事", "其他");

    @Test
    void the_office_drafts_and_the_draft_remembers_whose_it_is() {
        assertThat(Outcome.events(decide("民生实事", SUPERVISOR)))
                .containsExactly(new TaskDrafted(
                        TASK, "修复东河堤防", "民生实事", "县政府工作报告", "第3项", "全长两公里", "通过验收", LimitType.MAJOR, "ducha1"));
    }

    @Test
    void nobody_outside_the_office_drafts() {
        for (var actor : EVERYBODY) {
            if (!actor.equals(SUPERVISOR) && !actor.equals(DIRECTOR)) {
                assertThat(Outcome.rejection(decide("民生实事", actor)))
                        .as(actor.name())
                        .isInstanceOf(Rejection.NotAllowed.class);
            }
        }
    }

    @Test
    void a_category_that_the_county_does_not_know_is_refused_with_those_that_it_knows() {
        var rejection = Outcome.rejection(decide("民生", SUPERVISOR));
        assertThat(rejection.code()).isEqualTo("task.unknown-category");
        assertThat(rejection.fieldOrNull()).isEqualTo("category");
        assertThat(rejection.sentence()).isEqualTo("没有“民生”这一类别，请从民生实事、其他中选择。");
    }

    private static Decision decide(String category, Actor actor) {
        var command = new DraftTask("修复东河堤防", category, "县政府工作报告", "第3项", "全长两公里", "通过验收", LimitType.MAJOR);
        return DraftTaskDecision.decide(TASK, command, actor, CATEGORIES);
    }
}
