package io.duban.query.task.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskReassigned;
import io.duban.query.task.TaskMoment;
import io.duban.query.xishan.Xishan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What each paper must say. */
class PaperFieldsTest {

    private final TaskPapers papers = new TaskPapers(SamplePapers.bundle(), SamplePapers.LETTERHEAD);

    @Test
    void a_dispatch_slip_says_what_who_by_when_and_has_a_receipt() {
        var paper = SamplePapers.paper(PaperKind.DISPATCH);

        assertThat(paper.issuer()).isEqualTo("溪山县人民政府督查室");
        assertThat(paper.title()).isEqualTo("督办事项交办单");
        assertThat(paper.number()).isEqualTo("编号：交办〔2026〕3号");
        assertThat(paper.band()).isNull();
        assertThat(paper.day()).isEqualTo("2026-06-03");
        var fields = fields(paper);
        assertThat(fields)
                .containsEntry("督办事项", "石桥镇断头路打通及排水接入")
                .containsEntry("事项编号", "督〔2026〕5号")
                .containsEntry("事项类别", "民生实事")
                .containsEntry("来源及依据", "县政府第12次常务会议\n溪政阅〔2026〕12号")
                .containsEntry("领导批示", "副县长 刘䶮（2026年6月2日）：雨季前必须通车，请交通、城管会商排水方案，每周报进展。")
                .containsEntry("办理要求", "6月底前完成征迁，7月底前路面、排水、照明全部完工并通车，无积水点，沿线居民认可。")
                .containsEntry("牵头单位", "县交通运输局")
                .containsEntry("协办单位", "县城市管理局、石桥镇")
                .containsEntry("牵头领导", "副县长 刘䶮")
                .containsEntry("配合领导", "副县长 孟晓岚")
                .containsEntry("责任人", "")
                .containsEntry("时限类型", "重大事项")
                .containsEntry("反馈周期", "分段反馈3次，办结时再反馈")
                .containsEntry("交办日期", "2026年6月3日")
                .containsEntry("督办联系人", "李秀英")
                .containsEntry("联系电话", "0571-00000000")
                .containsEntry("附件", "")
                .containsEntry("签收回执", "县交通运输局已于2026年6月3日15时05分签收。\n签收人：陈杰（单位联络员）\n2026年6月3日15时05分");
        assertThat(fields.get("督办内容")).startsWith("打通石桥镇振兴路北段断头路1.2公里");
        assertThat(fields.get("办理时限").lines())
                .containsExactly(
                        "2026年7月10日前办结",
                        "研究部署（D1）：2026年6月3日18时前",
                        "反馈办理情况（D3）：2026年6月8日18时前",
                        "阶段进展（D7P）：2026年6月12日18时前",
                        "落实解决或报批方案（M1）：2026年7月10日18时前");
        assertThat(paper.foot().lines())
                .containsExactly(
                        "数据时间 2026年6月3日15时05分　　事件位置 1006",
                        "事项编号 督〔2026〕5号　　系统地址 /tasks/00000000-0000-7002-0000-00000000004d");
    }

    @Test
    void a_slip_that_nobody_has_signed_or_numbered_leaves_room_for_it() {
        var trail = new Trail(SamplePapers.dispatched().all());
        var paper = DispatchPaper.of(
                trail, cause(trail, PaperKind.DISPATCH), null, new Letterhead("溪山县", "", ""), SamplePapers.TEXTS);

        assertThat(paper.number()).isEqualTo("编号：交办〔2026〕　　　号");
        assertThat(fields(paper))
                .containsEntry("督办联系人", "")
                .containsEntry("联系电话", "")
                .containsEntry("签收回执", "\n签收人（签名）：＿＿＿＿＿＿＿＿\n年　　月　　日　　时");
    }

    @Test
    void each_unit_that_was_given_the_task_has_its_own_slip_with_the_names_of_that_day() {
        var trail = SamplePapers.unwanted();
        var slips = papers.list(trail).stream()
                .filter(entry -> entry.kind() == PaperKind.DISPATCH)
                .toList();

        assertThat(slips).hasSize(3);
        assertThat(fields(papers.paper(trail, PaperKind.DISPATCH, slips.get(2).sequence())
                        .orElseThrow()))
                .containsEntry("牵头单位", "县交通运输局")
                .containsEntry("牵头领导", "副县长 刘䶮");
        assertThat(fields(papers.paper(trail, PaperKind.DISPATCH, slips.get(1).sequence())
                        .orElseThrow()))
                .containsEntry("牵头单位", "县城市管理局")
                .containsEntry("牵头领导", "副县长 石磊")
                .containsEntry("办理时限", "2026年7月15日前办结")
                .containsEntry("反馈周期", "一次性，办结时反馈");
        assertThat(trail.moments().get((int) slips.get(1).sequence()).fact().event())
                .isInstanceOf(TaskReassigned.class);
        assertThat(trail.moments().get((int) slips.get(2).sequence()).fact().event())
                .isInstanceOf(TaskDispatched.class);
    }

    @Test
    void each_application_for_an_extension_carries_the_answer_to_itself() {
        var trail = SamplePapers.closed();
        var asked = papers.list(trail).stream()
                .filter(entry -> entry.kind() == PaperKind.EXTENSION)
                .toList();

        assertThat(asked).hasSize(2);
        assertThat(fields(papers.paper(trail, PaperKind.EXTENSION, asked.get(1).sequence())
                        .orElseThrow()))
                .containsEntry("申请次数", "第1次，此前已延期0次")
                .containsEntry("原办理时限", "2026年7月10日")
                .containsEntry("申请延期至", "2026年8月31日")
                .containsEntry("延期理由", "北段两户尚未签订征迁协议，管线迁改需待电力停电窗口。")
                .containsEntry("目前进展", "路基完成70%，雨污水管完成一半。")
                .containsEntry("审批意见", "不同意延期，办理时限仍为2026年7月10日。\n先集中力量完成征迁，再定。\n批准人：副县长 孟晓岚\n2026年6月26日9时");
        var second = papers.paper(trail, PaperKind.EXTENSION, null).orElseThrow();
        assertThat(second.issuer()).isEqualTo("县交通运输局");
        assertThat(second.number()).isNull();
        assertThat(fields(second))
                .containsEntry("承办单位", "县交通运输局")
                .containsEntry("交办日期", "2026年6月3日")
                .containsEntry("申请次数", "第2次，此前已延期0次")
                .containsEntry("申请单位\n意见", "因上述原因，申请将办理时限延至2026年8月10日。\n申请人（盖章）：刘芳（单位主要负责人）\n2026年7月3日10时")
                .containsEntry("审批意见", "同意延期，办理时限改为2026年8月10日。\n请抓紧，不再延期。\n批准人：副县长 刘䶮\n2026年7月4日9时");
    }

    @Test
    void an_application_that_waits_leaves_room_for_the_answer() {
        var life = SamplePapers.closed().moments();
        var waiting = new Trail(life.subList(0, 8));

        var fields = fields(papers.paper(waiting, PaperKind.EXTENSION, null).orElseThrow());

        assertThat(fields).containsEntry("审批意见", "\n批准人（签名）：＿＿＿＿＿＿＿＿\n年　　月　　日　　时");
    }

    @Test
    void an_application_for_return_has_reason_proper_owner_and_answer() {
        var trail = SamplePapers.unwanted();
        var asked = papers.list(trail).stream()
                .filter(entry -> entry.kind() == PaperKind.RETURN)
                .toList();

        assertThat(asked).hasSize(3);
        var first =
                papers.paper(trail, PaperKind.RETURN, asked.get(2).sequence()).orElseThrow();
        assertThat(first.band()).isNull();
        assertThat(fields(first))
                .containsEntry("退回理由", "排水属城市管理职责。")
                .containsEntry("申请次数", "第1次")
                .containsEntry("建议承办\n单位", "")
                .containsEntry("督查室意见", "不同意退回，仍由县交通运输局承办。\n道路主体在你局。\n决定人：督查员 李秀英\n2026年6月4日15时");
        assertThat(fields(papers.paper(trail, PaperKind.RETURN, asked.get(1).sequence())
                        .orElseThrow()))
                .containsEntry("督查室意见", "同意退回，改由县城市管理局承办。\n移交文件属实。\n决定人：督查员 李秀英\n2026年6月5日16时");
    }

    @Test
    void the_third_application_for_return_says_in_words_that_a_leader_decides() {
        var paper = SamplePapers.paper(PaperKind.RETURN);

        assertThat(paper.band()).isEqualTo(new Band(Band.Colour.ORANGE, "已提级：本事项第3次申请退回，由县领导指定承办单位"));
        assertThat(fields(paper))
                .containsEntry("承办单位", "县城市管理局")
                .containsEntry("申请次数", "第3次")
                .containsEntry("县领导意见", "指定县交通运输局承办。\n由交通局承办，城管局配合排水。\n县领导：副县长 孟晓岚\n2026年6月7日9时");
    }

    @Test
    void an_application_for_closing_lists_result_and_evidence_and_carries_the_check() {
        var trail = SamplePapers.closed();
        var asked = papers.list(trail).stream()
                .filter(entry -> entry.kind() == PaperKind.COMPLETION)
                .toList();

        assertThat(fields(papers.paper(trail, PaperKind.COMPLETION, asked.get(1).sequence())
                        .orElseThrow()))
                .containsEntry("核查意见", "核查未通过，退回重办。新的办理时限为2026年8月10日。\n现场核查发现排水未接入。\n核查人：督查员 李秀英\n2026年7月26日9时");
        assertThat(fields(SamplePapers.paper(PaperKind.COMPLETION)))
                .containsEntry("完成标准", "6月底前完成征迁，7月底前路面、排水、照明全部完工并通车，无积水点，沿线居民认可。")
                .containsEntry("办理结果", "道路1.2公里全线贯通，雨污水管网接入县城主干管网，路灯亮灯，经7月29日大雨检验无积水。")
                .containsEntry("佐证材料", "1. 竣工验收单.pdf（235 KB）\n2. 排水接入照片.zip（5176 KB）")
                .containsEntry("申请日期", "2026年7月30日")
                .containsEntry("核查意见", "现场核查通过。\n现场查看属实，排水通畅。\n核查人：督查员 李秀英\n2026年7月31日16时");
    }

    @Test
    void a_closing_form_says_how_it_was_checked_what_the_public_said_and_who_closed_it() {
        assertThat(fields(SamplePapers.paper(PaperKind.CLOSING)))
                .containsEntry("验收方式", "现场核查")
                .containsEntry("验收成员", "")
                .containsEntry("验收结论", "现场查看属实，排水通畅。（督查员 李秀英，2026年7月31日16时）")
                .containsEntry("群众评议", "群众认可：满意1，基本满意0，不满意0，未取得联系0")
                .containsEntry("销号等次", "良好")
                .containsEntry("销号日期", "2026年8月5日")
                .containsEntry("办理时限", "2026年8月10日")
                .containsEntry("是否按期", "按期办结")
                .containsEntry("延期情况", "延期1次")
                .containsEntry("办理轮次", "第1轮")
                .containsEntry("批准销号", "同意销号。\n抓好后续管养。\n批准人：副县长 刘䶮\n2026年8月5日10时");
    }

    @Test
    void a_closing_that_was_reversed_says_so_from_then_on() {
        var paper =
                papers.paper(SamplePapers.reopened(), PaperKind.CLOSING, null).orElseThrow();

        assertThat(paper.band()).isEqualTo(new Band(Band.Colour.RED, "本次销号已撤回：2026年8月20日因回头看重启办理"));
        assertThat(SamplePapers.paper(PaperKind.CLOSING).band()).isNull();
    }

    @Test
    void there_is_no_closing_form_before_the_closing() {
        var open = new Trail(SamplePapers.dispatched().all());

        assertThat(papers.paper(open, PaperKind.CLOSING, null)).isEmpty();
        assertThat(papers.list(open)).extracting(PaperEntry::kind).containsExactly(PaperKind.DISPATCH);
    }

    @Test
    void a_reminder_names_the_first_slip_and_how_late_it_is() {
        var paper = SamplePapers.paper(PaperKind.REMINDER);

        assertThat(paper.number()).isEqualTo("编号：催办〔2026〕8号");
        assertThat(paper.band()).isNull();
        assertThat(fields(paper))
                .containsEntry("督办事项", "石桥镇断头路打通及排水接入")
                .containsEntry("办理要求", "6月底前完成征迁，7月底前路面、排水、照明全部完工并通车，无积水点，沿线居民认可。")
                .containsEntry("原交办单号", "交办〔2026〕3号")
                .containsEntry("承办单位", "县交通运输局")
                .containsEntry("责任人", "")
                .containsEntry("办理时限", "2026年7月10日")
                .containsEntry("逾期天数", "未逾期")
                .containsEntry("此前文书", "无")
                .containsEntry("催办要求", "请于7月8日前反馈征迁签约和停电窗口安排，逾期未反馈的将发督办通知单。")
                .containsEntry("签发", "\n签发单位（盖章）：溪山县人民政府督查室\n2026年7月3日")
                .containsKey("签收回执");
    }

    @Test
    void a_supervision_notice_says_its_level_in_words_with_reason_earlier_slips_and_consequence() {
        var paper = SamplePapers.paper(PaperKind.SUPERVISION);

        assertThat(paper.band()).isEqualTo(new Band(Band.Colour.RED, "红色督办"));
        assertThat(fields(paper))
                .containsEntry("逾期天数", "12天")
                .containsEntry("此前文书", "催办〔2026〕8号、督办〔2026〕1号")
                .containsEntry("升级事由", "橙色督办发出后7个工作日仍未接入排水，逾期12天。")
                .containsEntry("督办要求", "立即组织施工力量，三日内提交赶工方案，由主要负责人签字背书，每日17时前报进展。")
                .containsEntry("逾期后果", "仍不落实的，提请县领导约谈，并在月度通报中点名。");
        assertThat(List.of(SlipLevel.values()))
                .extracting(level -> level.band(SamplePapers.TEXTS).words())
                .containsExactly("蓝色督办", "橙色督办", "红色督办");
    }

    @Test
    void hours_and_the_end_of_a_day_are_written_as_documents_write_them() {
        var day = Xishan.day(7, 10).atStartOfDay(CountyTime.ZONE);

        assertThat(SamplePapers.TEXTS.minute(day.withHour(18).toInstant())).isEqualTo("2026年7月10日18时");
        assertThat(SamplePapers.TEXTS.minute(day.withHour(9).withMinute(5).toInstant()))
                .isEqualTo("2026年7月10日9时05分");
        assertThat(SamplePapers.TEXTS.minute(
                        day.withHour(23).withMinute(59).withSecond(59).toInstant()))
                .isEqualTo("2026年7月10日24时");
    }

    private static TaskMoment cause(Trail trail, PaperKind kind) {
        return trail.cause(kind, null).orElseThrow();
    }

    /** Labels and values; a signing block as its text and its closing lines. */
    private static Map<String, String> fields(Paper paper) {
        var fields = new LinkedHashMap<String, String>();
        for (var row : paper.rows()) {
            switch (row) {
                case Row.Line line -> fields.put(line.label(), line.value());
                case Row.Tall tall -> fields.put(tall.label(), tall.value());
                case Row.Pair pair -> {
                    fields.put(pair.label(), pair.value());
                    fields.put(pair.otherLabel(), pair.otherValue());
                }
                case Row.Signing signing -> {
                    var lines = new ArrayList<String>();
                    lines.add(signing.text());
                    lines.addAll(signing.closing());
                    fields.put(signing.label(), String.join("\n", lines));
                }
            }
        }
        return fields;
    }
}
