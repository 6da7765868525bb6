package io.duban.query.notice.document;

import io.duban.query.notice.document.Block.Heading;
import io.duban.query.notice.document.Block.Paragraph;
import io.duban.query.notice.document.Block.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A monthly ranking notice of a county that does not exist, long enough for several pages. */
final class SampleNotices {

    static final String TITLE = "溪山县人民政府督查室关于2026年4月份重点工作督查督办事项办理情况排名的通报";

    static final Table RANKING = new Table(
            "表1　乡镇（街道）组4月份排名",
            List.of(
                    Column.centred("名次", 2),
                    Column.words("单位", 5),
                    Column.numbers("应办结（件）", 3),
                    Column.numbers("按期办结（件）", 3),
                    Column.numbers("按期办结率（%）", 3),
                    Column.numbers("得分", 3)),
            IntStream.rangeClosed(1, 24)
                    .mapToObj(i -> List.of(
                            Integer.toString(i),
                            i % 5 == 0 ? "经济技术开发区管理委员会" : "第" + i + "乡镇人民政府",
                            Integer.toString(30 - i),
                            Integer.toString(30 - i - i / 4),
                            "%.2f".formatted(100.0 * (30 - i - i / 4) / (30 - i)),
                            "%.2f".formatted(99.5 - i * 1.37)))
                    .toList(),
            "注：数据截至2026年4月30日24时。应办结件数为0的单位不参加排名。");

    static final Table WIDE = new Table(
            "表2　县直部门组4月份排名",
            List.of(
                    Column.centred("名次", 2),
                    Column.words("单位", 6),
                    Column.numbers("交办", 2),
                    Column.numbers("签收", 2),
                    Column.numbers("办结", 2),
                    Column.numbers("逾期", 2),
                    Column.numbers("退回", 2),
                    Column.numbers("得分", 3)),
            List.of(
                    List.of("1", "县发展和改革局", "21", "21", "20", "0", "0", "98.50"),
                    List.of("2", "县住房和城乡建设局", "120", "118", "101", "9", "3", "87.25"),
                    List.of("3", "县交通运输局", "9", "9", "7", "", "1", "80.00")),
            null);

    private static final String LONG = "4月份，全县共交办重点工作督查督办事项312件，应办结286件，已办结271件，按期办结258件，按期办结率90.21%，"
            + "较上月提高2.35个百分点；签收率99.36%，较上月提高0.42个百分点；群众满意率93.17%，较上月下降0.58个百分点。";

    private SampleNotices() {}

    static OfficialDocument signed() {
        return notice("溪督通〔2026〕3号", LocalDate.of(2026, 5, 8));
    }

    static OfficialDocument draft() {
        return notice(null, null);
    }

    static OfficialDocument withBody(List<Block> body) {
        OfficialDocument d = signed();
        return new OfficialDocument(
                d.mark(), d.number(), d.title(), d.addressees(), body, List.of(), d.signature(), d.date(), null, null);
    }

    private static OfficialDocument notice(@Nullable String number, @Nullable LocalDate date) {
        return new OfficialDocument(
                "溪山县人民政府督查室文件",
                number,
                TITLE,
                List.of("各乡镇人民政府", "各街道办事处", "县政府各部门", "县政府直属各单位"),
                body(),
                List.of(
                        new Attachment("县直部门组2026年4月份重点工作督查督办事项办理情况排名明细表", List.of(WIDE)),
                        Attachment.named("逾期未办结事项清单。")),
                "溪山县人民政府督查室",
                date,
                "联系人：督查室综合股；电话：0571-00000000",
                new Imprint("县委办公室，县人大常委会办公室，县政协办公室，县纪委监委机关，县委组织部", "溪山县人民政府办公室", date));
    }

    private static List<Block> body() {
        return List.of(
                new Paragraph("根据《溪山县督查督办工作考核办法》（溪政发〔2025〕12号）第十八条规定，现将2026年4月份重点工作督查督办事项办理情况排名通报如下。"),
                new Heading(1, "一、总体情况"),
                new Paragraph(LONG),
                new Heading(1, "二、排名情况"),
                new Heading(2, "（一）乡镇（街道）组"),
                new Paragraph("排名前三位的是：第1乡镇人民政府、第2乡镇人民政府、第3乡镇人民政府。"),
                RANKING,
                new Heading(2, "（二）存在问题"),
                new Heading(3, "1. 签收不及时"),
                new Paragraph("第21乡镇人民政府应签收9件，其中1件超过24小时签收。"),
                new Heading(4, "（1）主要原因"),
                new Paragraph("值班人员调整后未及时移交账号。\n个别单位未明确专人负责。"),
                new Heading(1, "三、工作要求"),
                new Paragraph(LONG));
    }
}
