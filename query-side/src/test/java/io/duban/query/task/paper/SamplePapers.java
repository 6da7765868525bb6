package io.duban.query.task.paper;

import static io.duban.query.xishan.Xishan.CITY;
import static io.duban.query.xishan.Xishan.CITY_HEAD;
import static io.duban.query.xishan.Xishan.DIRECTOR;
import static io.duban.query.xishan.Xishan.MENG;
import static io.duban.query.xishan.Xishan.MENG_HERSELF;
import static io.duban.query.xishan.Xishan.ROADS;
import static io.duban.query.xishan.Xishan.ROADS_HEAD;
import static io.duban.query.xishan.Xishan.ROADS_LIAISON;
import static io.duban.query.xishan.Xishan.SHI;
import static io.duban.query.xishan.Xishan.SUPERVISOR;
import static io.duban.query.xishan.Xishan.TOWN;
import static io.duban.query.xishan.Xishan.day;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.limit.ClockReading.Status;
import io.duban.kernel.limit.Pace;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.Role;
import io.duban.kernel.task.Appraisal;
import io.duban.kernel.task.AppraisalCast;
import io.duban.kernel.task.Attachment;
import io.duban.kernel.task.ClockCause;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.ElectorateFrozen;
import io.duban.kernel.task.ExtensionGranted;
import io.duban.kernel.task.ExtensionRefused;
import io.duban.kernel.task.ExtensionRequested;
import io.duban.kernel.task.InstructionGiven;
import io.duban.kernel.task.LeaderAdopted;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.PublicGateSet;
import io.duban.kernel.task.PublicReviewConcluded;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.ReopeningKind;
import io.duban.kernel.task.ReturnRefused;
import io.duban.kernel.task.ReturnRequested;
import io.duban.kernel.task.ReviewMethod;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.ReviewTally;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskReassigned;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.UnitDesignated;
import io.duban.kernel.task.VerificationBegun;
import io.duban.kernel.task.VerificationKind;
import io.duban.kernel.task.VerificationPassed;
import io.duban.query.task.Moments;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.support.ResourceBundleMessageSource;

/** One invented matter from its draft to its reopening, with every paper on the way, and a matter that nobody wants. */
final class SamplePapers {

    static final TaskId ID = new TaskId(new UUID(0x7002L, 77));
    static final PaperTexts TEXTS = new PaperTexts(bundle());
    static final Letterhead LETTERHEAD = new Letterhead("溪山县", "李秀英", "0571-00000000");

    /** A rare name, which the font must print and copy. */
    static final LeaderRef YAN = new LeaderRef(new LeaderId(new UUID(0x7001L, 3)), "副县长", "刘䶮");

    static final Actor YAN_HERSELF = new Actor("liuyan", "刘䶮", Role.LEADER, null, YAN);
    static final String NUMBER = "交办〔2026〕3号";

    private SamplePapers() {}

    /** Dispatched, signed, extended at the second attempt, handed in twice, approved by the public, closed. */
    static Trail closed() {
        return new Trail(life().all());
    }

    static Trail reopened() {
        return new Trail(life().then(
                        at(8, 20, 9, 0),
                        DIRECTOR,
                        new TaskReopened(
                                ID,
                                2,
                                ReopeningKind.LOOK_BACK,
                                "雨后多处积水。",
                                day(9, 20),
                                90,
                                day(8, 5),
                                true,
                                ClosingGrade.GOOD))
                .all());
    }

    static Moments dispatched() {
        return new Moments()
                .then(
                        at(6, 1, 9, 20),
                        SUPERVISOR,
                        new TaskDrafted(
                                ID,
                                "石桥镇断头路打通及排水接入",
                                "民生实事",
                                "县政府第12次常务会议",
                                "溪政阅〔2026〕12号",
                                "打通石桥镇振兴路北段断头路1.2公里，同步建设雨污水管网，接入县城主干管网。现场负责人万喆。",
                                "6月底前完成征迁，7月底前路面、排水、照明全部完工并通车，无积水点，沿线居民认可。",
                                LimitType.MAJOR,
                                SUPERVISOR.account()))
                .then(at(6, 2, 10, 0), DIRECTOR, new RegistrationApproved(ID, "督〔2026〕5号", day(6, 2)))
                .then(at(6, 2, 16, 30), YAN_HERSELF, new InstructionGiven(ID, YAN, "雨季前必须通车，请交通、城管会商排水方案，每周报进展。"))
                .then(at(6, 2, 17, 0), MENG_HERSELF, new LeaderAdopted(ID, MENG))
                .then(
                        at(6, 3, 9, 20),
                        SUPERVISOR,
                        new TaskDispatched(ID, ROADS, List.of(CITY, TOWN), YAN, day(7, 10), day(6, 3)))
                .then(at(6, 3, 9, 20), SUPERVISOR, clocks());
    }

    private static Moments life() {
        return dispatched()
                .then(at(6, 3, 15, 5), ROADS_LIAISON, new TaskSigned(ID, ROADS))
                .then(
                        at(6, 25, 10, 0),
                        ROADS_HEAD,
                        new ExtensionRequested(
                                ID, ROADS, "北段两户尚未签订征迁协议，管线迁改需待电力停电窗口。", "路基完成70%，雨污水管完成一半。", day(7, 10), day(8, 31)))
                .then(at(6, 26, 9, 0), MENG_HERSELF, new ExtensionRefused(ID, ROADS, day(7, 10), "先集中力量完成征迁，再定。"))
                .then(
                        at(7, 3, 10, 0),
                        ROADS_HEAD,
                        new ExtensionRequested(
                                ID, ROADS, "征迁已完成；停电窗口定在7月18日。", "路基完成90%，雨污水管完成。", day(7, 10), day(8, 10)))
                .then(at(7, 4, 9, 0), YAN_HERSELF, new ExtensionGranted(ID, ROADS, day(7, 10), day(8, 10), "请抓紧，不再延期。"))
                .then(at(7, 5, 9, 0), SUPERVISOR, new PublicGateSet(ID, ReviewSubject.PROJECT, "惠及沿线居民"))
                .then(
                        at(7, 20, 16, 0),
                        ROADS_LIAISON,
                        new ProgressReported(ID, ROADS, "路面完成，排水接入施工。", 90, null, List.of()))
                .then(
                        at(7, 25, 16, 0),
                        ROADS_HEAD,
                        new CompletionRequested(ID, ROADS, "全线贯通。", List.of(file("验收单.pdf", 240_000))))
                .then(at(7, 26, 9, 0), SUPERVISOR, new CompletionReturned(ID, "现场核查发现排水未接入。", day(8, 10)))
                .then(
                        at(7, 30, 16, 0),
                        ROADS_HEAD,
                        new CompletionRequested(
                                ID,
                                ROADS,
                                "道路1.2公里全线贯通，雨污水管网接入县城主干管网，路灯亮灯，经7月29日大雨检验无积水。",
                                List.of(file("竣工验收单.pdf", 240_000), file("排水接入照片.zip", 5_300_000))))
                .then(at(7, 31, 9, 0), SUPERVISOR, new VerificationBegun(ID, VerificationKind.SITE))
                .then(at(7, 31, 16, 0), SUPERVISOR, new VerificationPassed(ID, "现场查看属实，排水通畅。"))
                .then(
                        at(8, 1, 9, 0),
                        SUPERVISOR,
                        new ElectorateFrozen(ID, 1, ReviewMethod.RESIDENTS_MEETING, 120, 1, day(8, 4)))
                .then(
                        at(8, 2, 9, 0),
                        SUPERVISOR,
                        new AppraisalCast(ID, 1, Appraisal.SATISFIED, null, SUPERVISOR.account()))
                .then(
                        at(8, 4, 17, 0),
                        SUPERVISOR,
                        new PublicReviewConcluded(
                                ID,
                                1,
                                ReviewSubject.PROJECT,
                                ReviewMethod.RESIDENTS_MEETING,
                                120,
                                1,
                                new ReviewTally(1, 0, 0, 0),
                                true,
                                100))
                .then(
                        at(8, 5, 10, 0),
                        YAN_HERSELF,
                        new TaskClosed(ID, day(8, 5), true, "抓好后续管养。", null, ClosingGrade.GOOD));
    }

    /** Sent back three times: refused, handed over, decided by a leader. */
    static Trail unwanted() {
        return new Trail(dispatched()
                .then(at(6, 4, 9, 0), ROADS_HEAD, new ReturnRequested(ID, ROADS, "排水属城市管理职责。", 1, false))
                .then(at(6, 4, 15, 0), SUPERVISOR, new ReturnRefused(ID, ROADS, false, "道路主体在你局。"))
                .then(at(6, 5, 9, 0), ROADS_HEAD, new ReturnRequested(ID, ROADS, "主体工程已移交石桥镇。", 2, false))
                .then(
                        at(6, 5, 16, 0),
                        SUPERVISOR,
                        new TaskReassigned(ID, ROADS, CITY, List.of(ROADS), SHI, day(7, 15), day(6, 5), "移交文件属实。"))
                .then(at(6, 6, 9, 0), CITY_HEAD, new ReturnRequested(ID, CITY, "我局无道路建设职能，三定方案第五条可查。", 3, true))
                .then(
                        at(6, 7, 9, 0),
                        MENG_HERSELF,
                        new UnitDesignated(
                                ID, CITY, ROADS, List.of(CITY), MENG, day(7, 20), day(6, 7), "由交通局承办，城管局配合排水。"))
                .all());
    }

    static Paper paper(PaperKind kind) {
        var trail = kind == PaperKind.RETURN ? unwanted() : closed();
        return switch (kind) {
            case DISPATCH -> DispatchPaper.of(trail, trail.cause(kind, null).orElseThrow(), NUMBER, LETTERHEAD, TEXTS);
            case REMINDER -> SlipPaper.reminder(trail.moments().get(9), reminder(), LETTERHEAD, TEXTS);
            case SUPERVISION -> SlipPaper.supervision(trail.moments().get(12), red(), LETTERHEAD, TEXTS);
            case RETURN, EXTENSION, COMPLETION, CLOSING ->
                new TaskPapers(bundle(), LETTERHEAD).paper(trail, kind, null).orElseThrow();
        };
    }

    static SlipFacts reminder() {
        return new SlipFacts(
                "催办〔2026〕8号",
                ROADS.name(),
                "请于7月8日前反馈征迁签约和停电窗口安排，逾期未反馈的将发督办通知单。",
                NUMBER,
                0,
                List.of(),
                null,
                null,
                null,
                day(7, 3));
    }

    static SlipFacts red() {
        return new SlipFacts(
                "督办〔2026〕2号",
                ROADS.name(),
                "立即组织施工力量，三日内提交赶工方案，由主要负责人签字背书，每日17时前报进展。",
                NUMBER,
                12,
                List.of("催办〔2026〕8号", "督办〔2026〕1号"),
                SlipLevel.RED,
                "橙色督办发出后7个工作日仍未接入排水，逾期12天。",
                "仍不落实的，提请县领导约谈，并在月度通报中点名。",
                day(7, 22));
    }

    static ResourceBundleMessageSource bundle() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/paper");
        texts.setDefaultEncoding("UTF-8");
        return texts;
    }

    static LocalDateTime at(int month, int dayOfMonth, int hour, int minute) {
        return day(month, dayOfMonth).atTime(hour, minute);
    }

    static Attachment file(String name, long size) {
        return new Attachment("0".repeat(64), name, "application/octet-stream", size);
    }

    private static ClocksSet clocks() {
        return new ClocksSet(
                ID,
                ClockCause.DISPATCHED,
                "13710-workday-v1",
                1,
                "CN-official",
                List.of(
                        clock("D1", "研究部署", day(6, 3), false),
                        clock("D3", "反馈办理情况", day(6, 8), false),
                        clock("D7P", "阶段进展", day(6, 12), false),
                        clock("M1", "落实解决或报批方案", day(7, 10), true)));
    }

    private static ClockReading clock(String code, String name, LocalDate due, boolean last) {
        return new ClockReading(
                code,
                name,
                Pace.WORKDAYS,
                day(6, 3),
                7,
                due.atTime(18, 0).atZone(CountyTime.ZONE).toInstant(),
                last,
                List.of(),
                Status.RUNNING,
                null,
                null,
                null);
    }
}
