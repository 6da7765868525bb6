package io.duban.query.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.people.Actor;
import io.duban.kernel.permission.TaskAction;
import io.duban.kernel.task.PurgeAttachment;
import io.duban.kernel.task.ReportProgress;
import io.duban.query.xishan.RunningPages;
import io.duban.query.xishan.ToldDesk;
import io.duban.query.xishan.Xishan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 隔离文件 and 销毁附件 as the secrecy officer, the head of the office, and everybody else meet them. */
class QuarantinePagesTest {

    private final RunningPages pages = Xishan.shared();
    private final ToldDesk desk = pages.get(ToldDesk.class);

    static List<Actor> others() {
        return Xishan.PEOPLE;
    }

    @ParameterizedTest
    @MethodSource("others")
    void nobody_else_sees_what_was_held_back_not_even_the_administrator(Actor actor) {
        var person = pages.as(actor);

        assertThat(person.get("/quarantine").statusCode()).isEqualTo(403);
        assertThat(person.get("/quarantine/00000000-0000-7000-8000-000000000001")
                        .statusCode())
                .isEqualTo(403);
        if (actor != Xishan.DIRECTOR) {
            assertThat(person.get("/quarantine/purges").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void the_officer_is_led_to_the_list_and_to_nothing_of_the_tasks() {
        var officer = pages.as(Xishan.SECRECY_OFFICER);

        assertThat(officer.get("/").headers().firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).endsWith("/quarantine"));
        assertThat(officer.get("/quarantine").body()).contains("隔离文件", "销毁附件");
        assertThat(officer.get("/ledger").statusCode()).isEqualTo(403);
    }

    @Test
    void a_marked_upload_is_held_back_told_beside_the_field_and_released_with_a_reason() {
        var form = "/tasks/" + Xishan.IN_PROGRESS + "/" + TaskAction.REPORT_PROGRESS.commandName();
        var marked = "%PDF-1.7\n机密★10年\n误判".getBytes(StandardCharsets.UTF_8);
        var head = pages.as(Xishan.ROADS_HEAD);
        var officer = pages.as(Xishan.SECRECY_OFFICER);

        var refused =
                head.fillWithFiles(form, "attachments", Map.of("进度说明.pdf", marked), "text", "写了很久", "percent", "50");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .containsPattern("id=\"attachments-error\">进度说明.pdf：正文中有“机密★10年”字样，疑似涉密")
                .contains("写了很久");
        var list = officer.get("/quarantine").body();
        assertThat(list)
                .contains("进度说明.pdf", "机密★10年", "正文", "刘芳 县交通运输局", "待处理")
                .doesNotContain("误判");
        var held = address(list, "/quarantine/", "进度说明.pdf");
        assertThat(officer.download(held + "/file").body()).isEqualTo(marked);

        assertThat(officer.fillTo(held, held + "/release", "reason", " ").statusCode())
                .isEqualTo(422);
        var released = officer.fillTo(held, held + "/release", "reason", "引用规定原文");
        assertThat(officer.follow(released).body()).contains("已解除隔离");
        desk.accept(Xishan.IN_PROGRESS.value());
        head.fillWithFiles(form, "attachments", Map.of("进度说明.pdf", marked), "text", "再交", "percent", "50");
        assertThat(((ReportProgress) desk.last().command()).attachments())
                .extracting("fileName")
                .containsExactly("进度说明.pdf");
    }

    @Test
    void a_held_file_is_destroyed_and_cannot_be_fetched_any_more() {
        var form = "/tasks/" + Xishan.IN_PROGRESS + "/" + TaskAction.REPORT_PROGRESS.commandName();
        var marked = "%PDF-1.7\n绝密★30年\n".getBytes(StandardCharsets.UTF_8);
        pages.as(Xishan.ROADS_HEAD)
                .fillWithFiles(form, "attachments", Map.of("确属.pdf", marked), "text", "甲", "percent", "50");
        var officer = pages.as(Xishan.SECRECY_OFFICER);
        var held = address(officer.get("/quarantine").body(), "/quarantine/", "确属.pdf");

        var purged = officer.fillTo(held, held + "/purge", "reason", "确属国家秘密");

        assertThat(officer.follow(purged).body()).contains("文件已销毁");
        assertThat(officer.get(held + "/file").statusCode()).isEqualTo(410);
        assertThat(officer.get(held).body()).contains("已销毁", "确属国家秘密");
    }

    @Test
    void a_purge_is_proposed_by_one_and_handed_in_for_each_task_by_another() {
        var officer = pages.as(Xishan.SECRECY_OFFICER);
        var director = pages.as(Xishan.DIRECTOR);
        var search = officer.get("/quarantine/purges?name=%E9%AA%8C%E6%94%B6").body();
        assertThat(search).contains("验收单.pdf");
        var sha256 = search.replaceAll("(?s).*name=\"sha256\" value=\"([0-9a-f]{64})\".*", "$1");

        officer.fillTo("/quarantine/purges?name=x", "/quarantine/purges", "sha256", sha256, "reason", "误传密件");
        var open = director.get("/quarantine/purges").body();
        assertThat(open).contains("待批准", "误传密件").doesNotContain("提请后由督查室主任批准");
        var purge = address(open, "/quarantine/purges/", "[^<]+");
        assertThat(officer.get(purge).body()).doesNotContain("/approve");
        desk.accept(Xishan.IN_PROGRESS.value());
        var before = desk.all().size();

        director.fillTo(purge, purge + "/approve");

        var handedIn = desk.all().subList(before, desk.all().size());
        assertThat(handedIn).isNotEmpty().allMatch(one -> one.command() instanceof PurgeAttachment);
        assertThat(director.fillTo(purge, purge + "/refuse", "reason", "还有用处").statusCode())
                .isEqualTo(302);
        assertThat(director.get(purge).body()).contains("未批准", "还有用处");
    }

    private static String address(String page, String before, String name) {
        var found = Pattern.compile("href=\"(" + before + "[0-9a-f-]{36})\">" + name)
                .matcher(page);
        assertThat(found.find()).as(name).isTrue();
        return found.group(1);
    }
}
