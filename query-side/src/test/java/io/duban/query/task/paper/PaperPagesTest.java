package io.duban.query.task.paper;

import static io.duban.query.xishan.Xishan.CARRIED_OVER;
import static io.duban.query.xishan.Xishan.CLOSED;
import static io.duban.query.xishan.Xishan.DISPATCHED;
import static io.duban.query.xishan.Xishan.DRAFT;
import static io.duban.query.xishan.Xishan.ESCALATED;
import static io.duban.query.xishan.Xishan.IN_PROGRESS;
import static io.duban.query.xishan.Xishan.OF_HOSTILE_WORDS;
import static io.duban.query.xishan.Xishan.REGISTERED;
import static io.duban.query.xishan.Xishan.REOPENED;
import static io.duban.query.xishan.Xishan.REWORK;
import static io.duban.query.xishan.Xishan.UNDER_REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.task.TaskId;
import io.duban.query.xishan.RunningPages;
import io.duban.query.xishan.Xishan;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PaperPagesTest {

    private static final Pattern FILE = Pattern.compile("href=\"(/tasks/[^\"]+\\.(?:docx|pdf)[^\"]*)\"");

    private final RunningPages pages = Xishan.shared();

    @Test
    void the_list_names_each_paper_with_its_time_and_both_files() {
        var page = pages.as(Xishan.ROADS_HEAD).get(path(REWORK)).body();

        assertThat(page)
                .contains("石桥镇断头路打通：打印文书", "返回事项")
                .contains("交办单", "县交通运输局", "2026年6月3日9时20分", "督查员 李秀英")
                .contains("销号申请表", "2026年7月9日16时20分", "刘芳（单位主要负责人）")
                .doesNotContain("催办单", "延期申请表", "退回申请表")
                .doesNotContainPattern("<th scope=\"row\">销号单</th>");
        assertThat(page.indexOf("销号申请表")).as("the newest first").isLessThan(page.indexOf("交办单"));
        assertThat(files(page)).hasSize(4);
    }

    @Test
    void every_file_of_a_list_can_be_loaded() {
        for (var id : List.of(REWORK, CLOSED, ESCALATED, CARRIED_OVER)) {
            for (var file : files(pages.as(Xishan.DIRECTOR).get(path(id)).body())) {
                assertThat(pages.as(Xishan.DIRECTOR).download(file).statusCode())
                        .as(file)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void a_word_file_bears_its_type_and_a_chinese_name() throws IOException {
        var answer = pages.as(Xishan.ROADS_HEAD).download(path(REWORK) + "/dispatch.docx");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(disposition(answer))
                .startsWith("attachment")
                .contains("filename*=UTF-8''%E7%9D%A3%E3%80%942026%E3%80%955%E5%8F%B7%20%E4%BA%A4%E5%8A%9E%E5%8D%95%20")
                .endsWith(".docx");
        assertThat(PrintedPaper.word(answer.body())).contains("石桥镇断头路打通", "溪山县人民政府督查室", "县城市管理局、石桥镇");
    }

    @Test
    void a_pdf_file_says_the_same_and_the_same_again() throws IOException {
        var file = path(REWORK) + "/dispatch.pdf";

        var answer = pages.as(Xishan.ROADS_HEAD).download(file);

        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(disposition(answer)).startsWith("attachment").endsWith(".pdf");
        assertThat(PrintedPaper.pdf(answer.body())).contains("石桥镇断头路打通", "督〔2026〕5号", "陈杰（单位联络员）");
        assertThat(pages.as(Xishan.SUPERVISOR).download(file).body()).isEqualTo(answer.body());
    }

    @Test
    void each_time_that_a_unit_was_given_the_task_has_its_own_paper() throws IOException {
        var files = files(pages.as(Xishan.SUPERVISOR).get(path(ESCALATED)).body()).stream()
                .filter(file -> file.contains("dispatch.pdf"))
                .toList();

        assertThat(files).hasSize(3);
        assertThat(read(files.get(2))).contains("县城市管理局").doesNotContain("县教育局");
        assertThat(read(files.get(1))).contains("县教育局");
        assertThat(PrintedPaper.pdf(pages.as(Xishan.SUPERVISOR)
                        .download(path(ESCALATED) + "/dispatch.pdf")
                        .body()))
                .as("without an event the latest")
                .isEqualTo(read(files.get(0)));
    }

    @Test
    void a_paper_prints_as_it_stood_on_an_earlier_day() throws IOException {
        var then = pages.as(Xishan.SUPERVISOR).download(path(CLOSED) + "/completion.docx?asOf=2026-07-09");
        var now = pages.as(Xishan.SUPERVISOR).download(path(CLOSED) + "/completion.docx");

        assertThat(PrintedPaper.word(then.body())).contains("核查人（签名）：").doesNotContain("属实。");
        assertThat(PrintedPaper.word(now.body())).contains("属实。", "督查员 李秀英");
        assertThat(pages.as(Xishan.SUPERVISOR)
                        .download(path(CLOSED) + "/closing.pdf?asOf=2026-07-10")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_closing_that_was_reversed_says_so() throws IOException {
        assertThat(read(path(REOPENED) + "/closing.pdf")).contains("本次销号已撤回：2026年7月13日因回头看重启办理");
        assertThat(read(path(CLOSED) + "/closing.pdf")).doesNotContain("撤回");
    }

    @Test
    void who_may_not_see_the_task_finds_nothing() {
        for (var file : List.of("", "/dispatch.docx", "/dispatch.pdf", "/nonsense.pdf")) {
            assertThat(pages.as(Xishan.SCHOOLS_HEAD)
                            .download(path(REWORK) + file)
                            .statusCode())
                    .as(file)
                    .isEqualTo(404);
            assertThat(pages.as(Xishan.REVIEWER)
                            .download(path(UNDER_REVIEW) + file)
                            .statusCode())
                    .as("reviewers read nothing of the way" + file)
                    .isIn(403, 404);
            assertThat(pages.stranger().download(path(REWORK) + file).statusCode())
                    .isEqualTo(302);
        }
        assertThat(pages.as(Xishan.CITY_HEAD)
                        .download(path(REWORK) + "/dispatch.pdf")
                        .statusCode())
                .as("a co-unit reads")
                .isEqualTo(200);
    }

    @Test
    void a_paper_that_does_not_exist_yet_is_not_found_with_a_way_back() {
        for (var file : List.of("/closing.pdf", "/extension.docx", "/dispatch.pdf?event=0", "/reminder.pdf")) {
            var answer = pages.as(Xishan.ROADS_HEAD).get(path(DISPATCHED) + file);
            assertThat(answer.statusCode()).as(file).isEqualTo(404);
            assertThat(answer.body()).contains("本事项没有这份文书", "返回本事项的文书", "href=\"" + path(DISPATCHED) + "\"");
        }
    }

    @Test
    void an_unknown_kind_is_the_usual_page() {
        for (var file : List.of("/nonsense.pdf", "/nonsense.docx", "/dispatch.exe")) {
            var answer = pages.as(Xishan.ROADS_HEAD).get(path(DISPATCHED) + file);
            assertThat(answer.statusCode()).as(file).isEqualTo(404);
        }
        assertThat(pages.as(Xishan.ROADS_HEAD)
                        .get(path(DISPATCHED) + "/dispatch.pdf?event=x")
                        .statusCode())
                .isBetween(400, 499);
    }

    @Test
    void a_task_without_papers_says_what_will_come() {
        for (var id : List.of(DRAFT, REGISTERED)) {
            assertThat(pages.as(Xishan.SUPERVISOR).get(path(id)).body()).contains("本事项还没有可以打印的文书", "交办以后有交办单");
        }
    }

    @Test
    void the_page_of_a_task_leads_to_its_papers_once_it_is_dispatched() {
        assertThat(pages.as(Xishan.ROADS_HEAD)
                        .get("/tasks/" + IN_PROGRESS.value())
                        .body())
                .contains("href=\"" + path(IN_PROGRESS) + "#papers\"", "打印文书");
        assertThat(pages.as(Xishan.SUPERVISOR)
                        .get("/tasks/" + REGISTERED.value())
                        .body())
                .doesNotContain("/papers");
    }

    @Test
    void hostile_words_stay_words_on_the_page_in_the_name_and_in_the_files() throws IOException {
        assertThat(pages.as(Xishan.SCHOOLS_HEAD).get(path(OF_HOSTILE_WORDS)).body())
                .contains("&lt;script&gt;alert")
                .doesNotContain("<script>alert", "<img src=x");
        var word = pages.as(Xishan.SCHOOLS_HEAD).download(path(OF_HOSTILE_WORDS) + "/dispatch.docx");
        var pdf = pages.as(Xishan.SCHOOLS_HEAD).download(path(OF_HOSTILE_WORDS) + "/dispatch.pdf");
        assertThat(disposition(pdf)).doesNotContain("<", "\n").endsWith(".pdf");
        assertThat(PrintedPaper.word(word.body())).contains(Xishan.HOSTILE);
        assertThat(PrintedPaper.pdf(pdf.body())).contains("<script>alert('x')</script><img src=x onerror=alert(1)>{0}");
    }

    @Test
    void the_timeline_leads_from_a_fact_to_its_paper() {
        var page = pages.as(Xishan.ROADS_HEAD).get("/tasks/" + REWORK.value()).body();

        assertThat(page).contains("打印交办单（PDF）", "打印销号申请表（PDF）").doesNotContain("打印销号单（PDF）");
        files(page).forEach(file -> assertThat(
                        pages.as(Xishan.ROADS_HEAD).download(file).statusCode())
                .as(file)
                .isEqualTo(200));
    }

    private String read(String file) throws IOException {
        return PrintedPaper.pdf(pages.as(Xishan.SUPERVISOR).download(file).body());
    }

    private static String disposition(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Disposition").orElseThrow();
    }

    private static List<String> files(String page) {
        return FILE.matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .toList();
    }

    private static String path(TaskId id) {
        return "/tasks/" + id.value() + "/papers";
    }
}
