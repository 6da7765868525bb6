package io.duban.command.desk;

import static io.duban.command.People.DIRECTOR;
import static io.duban.command.People.SUPERVISOR;
import static io.duban.command.desk.FromDraftToClosingTest.draft;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.task.ApproveRegistration;
import io.duban.kernel.task.DraftTask;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.TaskId;
import io.duban.platform.database.TestDatabase;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OneKeyOneEffectTest {

    private static TestDatabase database;
    private static CommandNode node;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        node = CommandNode.over(database);
    }

    @AfterAll
    static void stop() {
        node.close();
        database.close();
    }

    @Test
    void the_same_command_under_the_same_key_gets_the_first_answer_again() {
        var first = node.done(draft("甲"), SUPERVISOR, "again");
        assertThat(node.done(draft("甲"), SUPERVISOR, "again")).isEqualTo(first);
        assertThat(node.stream(first.id())).hasSize(1);
    }

    @Test
    void a_repeated_approval_gives_the_same_number_and_draws_no_other() {
        var task = node.awaitingApproval(draft("乙"));
        var first = node.done(new ApproveRegistration(task), DIRECTOR, "approve");
        assertThat(first.number()).isNotNull();
        assertThat(node.done(new ApproveRegistration(task), DIRECTOR, "approve"))
                .isEqualTo(first);
    }

    @Test
    void another_body_under_the_same_key_is_a_conflict() {
        node.done(draft("丙"), SUPERVISOR, "reused");
        assertThat(node.refused(draft("丁"), SUPERVISOR, "reused")).isEqualTo("idempotency.key-reused");
        assertThat(node.refused(new ApproveRegistration(new TaskId(new UUID(1, 1))), SUPERVISOR, "reused"))
                .isEqualTo("idempotency.key-reused");
    }

    @Test
    void keys_of_two_people_have_nothing_to_do_with_each_other() {
        var one = node.done(draft("戊"), SUPERVISOR, "shared");
        var other = node.done(draft("己"), DIRECTOR, "shared");
        assertThat(other.id()).isNotEqualTo(one.id());
    }

    @Test
    void sixteen_at_once_under_one_key_have_one_effect_and_one_answer() throws Exception {
        Callable<CommandAnswer.Done> submission = () -> node.done(draft("庚"), SUPERVISOR, "parallel");
        var answers = AtOnce.all(Collections.nCopies(16, submission));
        assertThat(answers).hasSize(16).containsOnly(answers.getFirst());
        assertThat(node.stream(answers.getFirst().id())).hasSize(1);
    }

    @Test
    void a_refusal_leaves_the_key_unused_so_that_the_corrected_form_can_be_sent() {
        var wrong = new DraftTask("辛", "没有的类别", "会议", null, null, null, LimitType.GENERAL);
        assertThat(node.refused(wrong, SUPERVISOR, "form")).isEqualTo("task.unknown-category");
        var done = node.done(draft("辛"), SUPERVISOR, "form");
        assertThat(node.stream(done.id()).getFirst().event()).isNotNull();
    }

    @Test
    void a_key_that_is_too_long_is_refused_and_a_blank_one_is_none() {
        assertThat(node.refused(draft("壬"), SUPERVISOR, "k".repeat(201))).isEqualTo("idempotency.key-too-long");
        var one = node.done(draft("壬"), SUPERVISOR, " ");
        assertThat(node.done(draft("壬"), SUPERVISOR, " ").id()).isNotEqualTo(one.id());
    }
}
