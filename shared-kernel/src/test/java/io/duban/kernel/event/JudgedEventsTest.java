package io.duban.kernel.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.ranking.period.Judgement;
import io.duban.kernel.task.SlipIssued;
import io.duban.kernel.task.SlipKind;
import io.duban.kernel.task.TaskEvent;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which facts somebody judged a unit's work by, drawn a second time by hand. */
class JudgedEventsTest {

    @Test
    void exactly_these_facts_of_a_task_are_judgements() {
        assertThat(EventExamples.tasks().entrySet().stream()
                        .filter(example -> Judgement.isOne((TaskEvent) example.getValue()))
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(
                        "task.return_refused",
                        "task.reassigned",
                        "task.unit_designated",
                        "task.part_accepted",
                        "task.part_returned",
                        "task.praised",
                        "task.allocation_answered",
                        "task.milestones_confirmed",
                        "task.milestones_refused",
                        "task.milestones_rebaselined",
                        "task.rebaseline_refused",
                        "task.extension_granted",
                        "task.extension_refused",
                        "task.long_term_plan_approved",
                        "task.long_term_plan_refused",
                        "task.suspended",
                        "task.suspension_refused",
                        "task.suspension_prolonged",
                        "task.resumed",
                        "task.limits_rebased",
                        "task.verification_begun",
                        "task.verification_passed",
                        "task.completion_returned",
                        "task.closed",
                        "task.falsification_found",
                        "task.appraisal_cast",
                        "task.public_review_concluded",
                        "task.closing_refused",
                        "task.reopened",
                        "task.cancelled",
                        "task.merged",
                        "task.absorbed",
                        "task.split",
                        "task.split_off",
                        "task.objection_upheld",
                        "task.objection_dismissed",
                        "task.reminded",
                        "task.slip_issued");
    }

    @Test
    void handing_a_task_out_on_paper_judges_nothing() {
        var slip = (SlipIssued) EventExamples.tasks().get("task.slip_issued");
        var dispatch = new SlipIssued(
                slip.taskId(),
                SlipKind.DISPATCH,
                slip.number(),
                slip.unit(),
                slip.text(),
                slip.leader(),
                slip.deadline(),
                slip.due(),
                slip.daysLate(),
                slip.original(),
                slip.earlier(),
                slip.reason(),
                slip.issuedBy(),
                slip.issuedOn());

        assertThat(slip.kind()).isNotEqualTo(SlipKind.DISPATCH);
        assertThat(Judgement.isOne(dispatch)).isFalse();
    }
}
