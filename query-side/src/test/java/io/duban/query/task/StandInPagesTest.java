package io.duban.query.task;

import static io.duban.query.xishan.Xishan.DIRECTOR;
import static io.duban.query.xishan.Xishan.MENG;
import static io.duban.query.xishan.Xishan.MENG_HERSELF;
import static io.duban.query.xishan.Xishan.ROADS;
import static io.duban.query.xishan.Xishan.ROADS_HEAD;
import static io.duban.query.xishan.Xishan.ROADS_LIAISON;
import static io.duban.query.xishan.Xishan.SHI;
import static io.duban.query.xishan.Xishan.SUPERVISOR;
import static io.duban.query.xishan.Xishan.day;
import static io.duban.query.xishan.Xishan.task;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.organisation.DelegationEnded;
import io.duban.kernel.organisation.DelegationId;
import io.duban.kernel.organisation.Deputy;
import io.duban.kernel.organisation.HeadDelegated;
import io.duban.kernel.organisation.LeaderDelegated;
import io.duban.kernel.organisation.LeaderRegistered;
import io.duban.kernel.organisation.UnitRegistered;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.StandIn;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.Conclusion;
import io.duban.kernel.task.DataLabel;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.ObjectionRaised;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskLabelled;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.VerificationPassed;
import io.duban.query.xishan.RunningPages;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** 授权代行 on the pages: Shi stands in for Meng, and Chen for the head of the roads bureau, as long as it was given. */
class StandInPagesTest {

    private static final Actor SHI_HIMSELF = new Actor("shilei", "石磊", Role.LEADER, null, SHI);
    private static final StandIn FOR_MENG =
            new StandIn(MENG.title(), Role.LEADER, null, MENG, Set.of(MENG_HERSELF.account()));
    private static final DelegationId GIVEN = new DelegationId(new UUID(0x7700L, 1));
    private static final DelegationId OVER = new DelegationId(new UUID(0x7700L, 2));
    private static final DelegationId OF_HEAD = new DelegationId(new UUID(0x7700L, 3));
    private static final TaskId TO_CLOSE = task(71);
    private static final TaskId CLOSED_FOR_MENG = task(72);
    private static final TaskId IN_PROGRESS = task(73);

    private static RunningPages pages;

    @BeforeAll
    static void delegations_are_in_force() {
        pages = new RunningPages(SUPERVISOR, DIRECTOR, SHI_HIMSELF, MENG_HERSELF, ROADS_HEAD, ROADS_LIAISON);
        pages.record(day(1, 5), 9, SUPERVISOR, new UnitRegistered(ROADS, "县直部门"));
        pages.record(day(1, 5), 9, SUPERVISOR, new LeaderRegistered(MENG), new LeaderRegistered(SHI));
        pages.record(
                day(7, 1),
                9,
                MENG_HERSELF,
                new LeaderDelegated(OVER, SHI, MENG, "外出期间工作", day(7, 1), day(7, 14)),
                new LeaderDelegated(GIVEN, MENG, SHI, "外出期间工作", day(7, 15), day(7, 15)));
        pages.record(
                day(7, 1),
                9,
                ROADS_HEAD,
                new HeadDelegated(
                        OF_HEAD,
                        ROADS,
                        null,
                        new Deputy("陈杰", "办公室主任", ROADS_LIAISON.account()),
                        "外出期间工作",
                        day(7, 1),
                        day(7, 31)));
        handled(IN_PROGRESS);
        handled(TO_CLOSE);
        checked(TO_CLOSE);
        pages.record(
                day(6, 5),
                10,
                SUPERVISOR,
                new TaskLabelled(TO_CLOSE, DataLabel.INTERNAL, DataLabel.WORK_SECRET, "谈判底价"));
        handled(CLOSED_FOR_MENG);
        checked(CLOSED_FOR_MENG);
        pages.recordFor(
                FOR_MENG,
                day(7, 10),
                9,
                SHI_HIMSELF,
                new TaskClosed(CLOSED_FOR_MENG, day(7, 10), true, null, null, ClosingGrade.GOOD));
        pages.settled();
    }

    @AfterAll
    static void end() {
        pages.close();
    }

    private static void handled(TaskId id) {
        pages.record(
                day(6, 1),
                9,
                SUPERVISOR,
                new TaskDrafted(
                        id, "事项" + number(id), "重点项目", "常务会议", null, null, null, LimitType.MAJOR, SUPERVISOR.account()),
                new RegistrationApproved(id, number(id), day(6, 1)),
                new TaskDispatched(id, ROADS, List.of(), MENG, day(8, 31), day(6, 1)),
                new TaskSigned(id, ROADS));
    }

    private static void checked(TaskId id) {
        pages.record(day(6, 3), 9, ROADS_HEAD, new CompletionRequested(id, ROADS, "已完工", List.of()));
        pages.record(day(6, 4), 9, SUPERVISOR, new VerificationPassed(id, "属实"));
    }

    private static String number(TaskId id) {
        return "督〔2026〕%d号".formatted(id.value().getLeastSignificantBits());
    }

    @Test
    void the_timeline_says_who_did_it_for_whom() {
        assertThat(page(SUPERVISOR, "/tasks/" + CLOSED_FOR_MENG)).contains("副县长 石磊 代 副县长 孟晓岚");
    }

    @Test
    void while_it_is_in_force_the_stand_in_sees_and_is_offered_what_the_other_would_be_and_afterwards_not() {
        var open = page(SHI_HIMSELF, "/tasks/" + TO_CLOSE);
        var todo = page(SHI_HIMSELF, "/todo");
        assertThat(open).contains("/approve-closing", number(TO_CLOSE));
        assertThat(page(SHI_HIMSELF, "/tasks/" + TO_CLOSE + "/approve-closing")).contains("您代 副县长 孟晓岚 办理");
        assertThat(page(MENG_HERSELF, "/tasks/" + TO_CLOSE + "/approve-closing"))
                .doesNotContain("您代");
        assertThat(todo).contains("（代 副县长 孟晓岚）", number(TO_CLOSE));
        assertThat(page(SHI_HIMSELF, "/ledger")).contains(number(TO_CLOSE));
        assertThat(page(MENG_HERSELF, "/todo")).contains(number(TO_CLOSE)).doesNotContain("（代");

        pages.record(day(7, 15), 11, MENG_HERSELF, new DelegationEnded(GIVEN, day(7, 15)));
        pages.settled();

        assertThat(pages.as(SHI_HIMSELF).get("/tasks/" + TO_CLOSE).statusCode())
                .as("a secret that is none of his")
                .isEqualTo(404);
        assertThat(page(SHI_HIMSELF, "/todo")).doesNotContain("（代", number(TO_CLOSE));
        assertThat(page(SHI_HIMSELF, "/ledger")).doesNotContain(number(TO_CLOSE));
    }

    @Test
    void the_named_liaison_is_offered_what_only_the_head_signs() {
        assertThat(page(ROADS_LIAISON, "/tasks/" + IN_PROGRESS)).contains("/apply-for-completion");
    }

    /** 督查条例 Art. 17. */
    @Test
    void an_objection_to_what_was_done_for_another_waits_for_neither_of_the_two() {
        pages.record(
                day(7, 12),
                9,
                ROADS_HEAD,
                new ObjectionRaised(
                        CLOSED_FOR_MENG, 1, 6, Conclusion.CLOSING, day(7, 10), ROADS, "评价偏低", List.of(), day(8, 12)));
        pages.settled();

        assertThat(page(DIRECTOR, "/todo")).contains(number(CLOSED_FOR_MENG));
        assertThat(page(SHI_HIMSELF, "/todo")).doesNotContain(number(CLOSED_FOR_MENG));
        assertThat(page(MENG_HERSELF, "/todo")).doesNotContain(number(CLOSED_FOR_MENG));
    }

    private static String page(Actor viewer, String path) {
        return pages.as(viewer).get(path).body();
    }
}
