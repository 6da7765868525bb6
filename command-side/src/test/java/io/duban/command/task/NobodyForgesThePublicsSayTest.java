package io.duban.command.task;

import static io.duban.command.People.EVERYBODY;
import static io.duban.command.People.REVIEWER;
import static io.duban.command.People.SECONDED;
import static io.duban.command.People.WATER;
import static io.duban.command.task.Story.DEADLINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.command.Given;
import io.duban.kernel.event.Decision;
import io.duban.kernel.people.Role;
import io.duban.kernel.permission.TaskAction;
import io.duban.kernel.task.Appraisal;
import io.duban.kernel.task.AppraisalCast;
import io.duban.kernel.task.NoContactRecorded;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.TaskEvent;
import io.duban.kernel.task.TaskPhase;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Separation of duties (2.3, 2.4): every move by everybody, while the public is asked; only reviewers change what it says. */
class NobodyForgesThePublicsSayTest {

    private static final List<Story> ASKED = List.of(
            Story.toBeReviewed(),
            Story.toBeReviewed().frozen(1, 1, 1),
            Story.toBeReviewed().frozen(1, 1, 1).appraised(1, Appraisal.UNSATISFIED, "another"));

    /** These end the task; the gate goes on with what goes on: MergingTest, SplittingTest. */
    private static final Set<Move> ENDS = EnumSet.of(Move.CANCEL, Move.MERGE, Move.SPLIT_UP);

    @Test
    void whatever_anybody_else_does_the_tally_stays_and_nothing_is_said_for_the_public() {
        for (var story : ASKED) {
            for (var move : Move.values()) {
                for (var actor : Stream.concat(EVERYBODY.stream(), Stream.of(SECONDED))
                        .filter(somebody -> !somebody.equals(REVIEWER))
                        .toList()) {
                    var before = story.state();
                    var decision = new Attempt(move, actor, Given.TODAY, WATER, null, DEADLINE).on(before);
                    if (decision instanceof Decision.Accepted) {
                        assertThat(Outcome.events(decision))
                                .as("%s by %s", move, actor.name())
                                .noneMatch(
                                        event -> event instanceof AppraisalCast || event instanceof NoContactRecorded);
                        var after = before;
                        for (var event : Outcome.events(decision)) {
                            after = TaskEvolution.evolve(after, (TaskEvent) event);
                        }
                        assertThat(after.basis().checks().review().tally())
                                .isEqualTo(before.basis().checks().review().tally());
                        assertThat(after.basis().checks().gate()).isEqualTo(ReviewSubject.SINGLE);
                    }
                }
            }
        }
    }

    @Test
    void out_of_the_review_leads_only_the_count_and_to_the_leaders_desk_only_approval() {
        var objected = ASKED.getLast();
        for (var actor : EVERYBODY) {
            for (var move : Move.values()) {
                var decision = new Attempt(move, actor, Given.TODAY, WATER, null, DEADLINE).on(objected.state());
                if (decision instanceof Decision.Accepted && !ENDS.contains(move)) {
                    var after = objected.state();
                    for (var event : Outcome.events(decision)) {
                        after = TaskEvolution.evolve(after, (TaskEvent) event);
                    }
                    assertThat(after.phase())
                            .as("%s by %s", move, actor.name())
                            .isEqualTo(move == Move.CONCLUDE ? TaskPhase.REWORK : TaskPhase.PUBLIC_REVIEW);
                }
            }
        }
    }

    @Test
    void the_tests_people_have_every_role_and_its_moves_every_action() {
        assertThat(EVERYBODY).extracting(actor -> actor.role()).contains(Role.values());
        assertThat(Move.values()).hasSameSizeAs(TaskAction.values());
    }
}
