package io.duban.query.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.DraftRevised;
import io.duban.kernel.task.DraftTask;
import io.duban.kernel.task.RegistrationRefused;
import io.duban.kernel.task.RegistrationRequested;
import io.duban.kernel.task.RequestRegistration;
import io.duban.kernel.task.ReviseDraft;
import io.duban.platform.event.RecordedEvent;
import io.duban.query.xishan.RunningPages;
import io.duban.query.xishan.ToldDesk;
import io.duban.query.xishan.Xishan;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From the first word to registration, as the pages lead there without a script. */
class DraftPagesTest {

    private static final String[] FILLED_IN = {
        "title", "断头路打通", "category", "民生实事", "source", "常务会议", "completionStandard", "通车", "limitType", "MAJOR"
    };

    private final RunningPages pages = Xishan.shared();
    private final ToldDesk desk = pages.get(ToldDesk.class);

    @Test
    void a_draft_may_be_kept_or_handed_in_at_once() {
        var form = pages.as(Xishan.SUPERVISOR).get("/tasks/new").body();

        assertThat(form).contains("保存并提请立项", "保存草稿", "name=\"then\" value=\"REQUEST_REGISTRATION\"");
    }

    @Test
    void keeping_a_draft_hands_in_the_draft_alone() {
        desk.accept(Xishan.DRAFT.value());

        var answer = pages.as(Xishan.SUPERVISOR).fill("/tasks/new", FILLED_IN);

        assertThat(desk.all())
                .singleElement()
                .extracting(ToldDesk.HandedIn::command)
                .isInstanceOf(DraftTask.class);
        assertThat(pages.as(Xishan.SUPERVISOR).follow(answer).body()).contains("草稿已保存，尚未提请立项。");
    }

    @Test
    void handing_in_at_once_asks_for_registration_under_a_key_of_the_same_form() {
        desk.accept(Xishan.DRAFT.value());

        var answer = pages.as(Xishan.SUPERVISOR).fill("/tasks/new", andHandIn());

        assertThat(desk.all()).hasSize(2);
        var drafting = desk.all().getFirst();
        assertThat(drafting.command()).isInstanceOf(DraftTask.class);
        assertThat(drafting.key()).isNotBlank();
        assertThat(desk.last().command()).isEqualTo(new RequestRegistration(Xishan.DRAFT));
        assertThat(desk.last().key()).isEqualTo(drafting.key() + "/request");
        assertThat(pages.as(Xishan.SUPERVISOR).follow(answer).body()).contains("已提请立项，等待审批。");
    }

    @Test
    void a_draft_that_is_refused_is_not_handed_in_either() {
        desk.refuse(new Rejection.Invalid("task.unknown-category", "category", "没有这一类别。"));

        var answer = pages.as(Xishan.SUPERVISOR).fill("/tasks/new", andHandIn());

        assertThat(desk.all()).hasSize(1);
        assertThat(answer.body())
                .containsPattern("id=\"category-error\">没有这一类别。")
                .contains("断头路打通");
    }

    @Test
    void a_draft_is_rewritten_in_a_form_that_holds_it_as_it_reads_now() {
        var path = "/tasks/" + Xishan.DRAFT + "/revise-draft";
        var form = pages.as(Xishan.SUPERVISOR).get(path).body();
        assertThat(form)
                .contains("value=\"城区老旧小区加装电梯\"", "value=\"溪政阅〔2026〕12号\"")
                .containsPattern("value=\"民生实事\"[^>]* selected")
                .containsPattern("value=\"GENERAL\"[^>]* selected");

        desk.accept(Xishan.DRAFT.value());
        var answer = pages.as(Xishan.SUPERVISOR).fill(path, FILLED_IN);

        assertThat(pages.as(Xishan.SUPERVISOR).follow(answer).body()).contains("修改已保存。下一步：提请立项审批。");
        assertThat(desk.last().command()).isInstanceOfSatisfying(ReviseDraft.class, revision -> {
            assertThat(revision.taskId()).isEqualTo(Xishan.DRAFT);
            assertThat(revision.title()).isEqualTo("断头路打通");
        });
    }

    @Test
    void what_waits_for_approval_is_seen_by_the_office_and_the_leaders_as_it_reads_now() {
        var page = pages.as(Xishan.MENG_HERSELF).get("/tasks/" + Xishan.HANDED_IN);

        assertThat(page.body()).contains("城区公厕提升 12 座", "请写明数量。", "/approve-registration", "球在 督查室主任", "待立项审批：");
        assertThat(pages.as(Xishan.SUPERVISOR).get("/tasks/" + Xishan.HANDED_IN).body())
                .contains("“审批立项”由督查室主任（拟办人本人除外）或县领导办理");
        for (var person : Stream.of(Xishan.ROADS_HEAD, Xishan.CITY_HEAD, Xishan.ADMINISTRATOR)
                .toList()) {
            assertThat(pages.as(person).get("/tasks/" + Xishan.HANDED_IN).statusCode())
                    .as(person.name())
                    .isEqualTo(404);
        }
        assertThat(pages.as(Xishan.MENG_HERSELF).get("/tasks/" + Xishan.DRAFT).statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_was_said_about_a_draft_is_not_told_to_the_unit_that_gets_the_task() {
        assertThat(events(Xishan.SUPERVISOR)).hasAtLeastOneElementOfType(RegistrationRefused.class);
        assertThat(events(Xishan.SCHOOLS_HEAD))
                .isNotEmpty()
                .doesNotHaveAnyElementsOfTypes(
                        RegistrationRequested.class, RegistrationRefused.class, DraftRevised.class);
    }

    private List<Object> events(Actor viewer) {
        return pages
                .get(TaskHistory.class)
                .of(Xishan.RETURN_REQUESTED.value(), Viewpoint.now(RunningPages.NOW), viewer)
                .stream()
                .<Object>map(RecordedEvent::event)
                .toList();
    }

    private static String[] andHandIn() {
        return Stream.concat(Stream.of(FILLED_IN), Stream.of("then", "REQUEST_REGISTRATION"))
                .toArray(String[]::new);
    }
}
