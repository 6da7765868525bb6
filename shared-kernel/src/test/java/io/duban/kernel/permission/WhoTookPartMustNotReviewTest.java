package io.duban.kernel.permission;

import static io.duban.kernel.permission.TaskAction.DECIDE_OBJECTION;
import static io.duban.kernel.permission.TaskAction.RAISE_OBJECTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.TaskPhase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** 督查条例 Art. 17 and T22: those who took part in a conclusion recuse themselves from its review 回避. */
class WhoTookPartMustNotReviewTest {

    @Test
    void who_drew_the_conclusion_or_made_the_check_does_not_review_it_and_everybody_else_of_their_rank_does() {
        assertThat(whoReviews(Set.of("office", "dir1"))).containsExactlyInAnyOrder("dir2", "shi", "meng", "gao");
        assertThat(whoReviews(Set.of("shi"))).containsExactlyInAnyOrder("dir1", "dir2", "meng", "gao");
        assertThat(whoReviews(Set.of())).containsExactlyInAnyOrder("dir1", "dir2", "shi", "meng", "gao");
    }

    @Test
    void with_two_objections_waiting_it_is_enough_to_be_free_for_one() {
        assertThat(whoReviews(Set.of("dir1"), Set.of("dir1", "dir2")))
                .contains("dir2")
                .doesNotContain("dir1");
    }

    @Test
    void who_must_recuse_themselves_reads_so() {
        var standing = standing(new ObjectionStanding(false, List.of(Set.of("dir1"))));
        assertThat(DECIDE_OBJECTION.refusal(standing, Cast.PEOPLE.get("dir1")))
                .contains(new Rejection.NotAllowed("task.took-part", "您参与过这项督查结论，应当回避，不能由您复核；请由另一位督查室主任或县领导复核。"));
    }

    @Test
    void nothing_is_reviewed_that_nobody_objected_to_and_nothing_disputed_that_nobody_concluded() {
        var standing = standing(ObjectionStanding.NONE);
        assertThat(code(DECIDE_OBJECTION, standing, "dir1")).isEqualTo("task.no-objection");
        assertThat(code(RAISE_OBJECTION, standing, "head")).isEqualTo("task.nothing-concluded");
        assertThat(DECIDE_OBJECTION.isTimely(standing(new ObjectionStanding(false, List.of(Set.of("dir1"))))))
                .isTrue();
    }

    private static String code(TaskAction action, TaskStanding standing, String person) {
        return action.refusal(standing, Cast.PEOPLE.get(person)).orElseThrow().code();
    }

    @SafeVarargs
    private static Set<String> whoReviews(Set<String>... tookPart) {
        var standing = standing(new ObjectionStanding(false, List.of(tookPart)));
        return Cast.PEOPLE.entrySet().stream()
                .filter(person ->
                        DECIDE_OBJECTION.refusal(standing, person.getValue()).isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static TaskStanding standing(ObjectionStanding objections) {
        return new TaskStanding(TaskPhase.REWORK, Cast.LED).with(objections);
    }
}
