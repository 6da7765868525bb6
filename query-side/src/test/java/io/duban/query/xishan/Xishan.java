package io.duban.query.xishan;

import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.LedgerEntry;
import io.duban.kernel.organisation.LeaderRegistered;
import io.duban.kernel.organisation.UnitRegistered;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.task.Appraisal;
import io.duban.kernel.task.AppraisalCast;
import io.duban.kernel.task.Attachment;
import io.duban.kernel.task.ClosingGrade;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.DraftRevised;
import io.duban.kernel.task.ElectorateFrozen;
import io.duban.kernel.task.InstructionGiven;
import io.duban.kernel.task.LeaderAdopted;
import io.duban.kernel.task.LedgerEntryCarriedOver;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.PraiseLevel;
import io.duban.kernel.task.ProgressReported;
import io.duban.kernel.task.PublicGateSet;
import io.duban.kernel.task.PublicReviewConcluded;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.RegistrationRefused;
import io.duban.kernel.task.RegistrationRequested;
import io.duban.kernel.task.ReopeningKind;
import io.duban.kernel.task.ReturnRequested;
import io.duban.kernel.task.ReviewMethod;
import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.ReviewTally;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskPraised;
import io.duban.kernel.task.TaskReassigned;
import io.duban.kernel.task.TaskReopened;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.UnitReminded;
import io.duban.kernel.task.VerificationBegun;
import io.duban.kernel.task.VerificationKind;
import io.duban.kernel.task.VerificationPassed;
import io.duban.platform.file.StoredFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Invented people, units and matters of 溪山县: one matter in each phase, as of {@link RunningPages#TODAY}. */
public final class Xishan {

    public static final UnitRef ROADS = unit(1, "县交通运输局");
    public static final UnitRef CITY = unit(2, "县城市管理局");
    public static final UnitRef TOWN = unit(3, "石桥镇");
    public static final UnitRef SCHOOLS = unit(4, "县教育局");
    public static final LeaderRef MENG = leader(1, "孟晓岚");
    public static final LeaderRef SHI = leader(2, "石磊");

    public static final Actor SUPERVISOR = new Actor("lixiuying", "李秀英", Role.SUPERVISOR, null, null);
    public static final Actor DIRECTOR = new Actor("zhoumin", "周敏", Role.OFFICE_DIRECTOR, null, null);
    public static final Actor ROADS_HEAD = new Actor("liufang", "刘芳", Role.UNIT_HEAD, ROADS, null);
    public static final Actor ROADS_LIAISON = new Actor("chenjie", "陈杰", Role.UNIT_LIAISON, ROADS, null);
    public static final Actor CITY_HEAD = new Actor("hetao", "何涛", Role.UNIT_HEAD, CITY, null);
    public static final Actor SCHOOLS_HEAD = new Actor("songyan", "宋燕", Role.UNIT_HEAD, SCHOOLS, null);
    public static final Actor MENG_HERSELF = new Actor("mengxiaolan", "孟晓岚", Role.LEADER, null, MENG);
    public static final Actor ADMINISTRATOR = new Actor("admin", "钱工", Role.ADMINISTRATOR, null, null);
    public static final Actor REVIEWER = new Actor("jianduyuan1", "监督员甲", Role.REVIEWER, null, null);
    public static final Actor OTHER_REVIEWER = new Actor("jianduyuan2", "监督员乙", Role.REVIEWER, null, null);

    /** Apart from supervision, hence not one of {@link #PEOPLE}. */
    public static final Actor AUDITOR = new Actor("shenji", "审计甲", Role.AUDIT_ADMINISTRATOR, null, null);

    public static final Actor SECRECY_OFFICER = new Actor("baomi", "孙保密", Role.SECRECY_OFFICER, null, null);
    public static final List<Actor> PEOPLE = List.of(
            SUPERVISOR,
            DIRECTOR,
            ROADS_HEAD,
            ROADS_LIAISON,
            CITY_HEAD,
            SCHOOLS_HEAD,
            MENG_HERSELF,
            ADMINISTRATOR,
            REVIEWER,
            OTHER_REVIEWER);

    public static final String HOSTILE = "<script>alert('x')</script><img src=x onerror=alert(1)>{0} ${7*7} 'a\"b";
    public static final byte[] PDF = "%PDF-1.7 验收单".getBytes(StandardCharsets.UTF_8);

    public static final TaskId DRAFT = task(1);
    public static final TaskId REGISTERED = task(2);
    public static final TaskId DISPATCHED = task(3);
    public static final TaskId IN_PROGRESS = task(4);
    public static final TaskId REWORK = task(5);
    public static final TaskId COMPLETION_REQUESTED = task(6);
    public static final TaskId CLOSING_APPROVAL = task(7);
    public static final TaskId CARRIED_OVER = task(8);
    public static final TaskId OF_HOSTILE_WORDS = task(9);

    /** Waits for the approval of its registration, which was refused once. */
    public static final TaskId HANDED_IN = task(21);

    /** The schools say that it is not theirs. */
    public static final TaskId RETURN_REQUESTED = task(22);

    /** Sent back three times; a leader decides. */
    public static final TaskId ESCALATED = task(23);

    public static final List<TaskId> TASKS = Stream.concat(
                    IntStream.rangeClosed(1, 9).mapToObj(Xishan::task),
                    Stream.of(HANDED_IN, RETURN_REQUESTED, ESCALATED))
            .toList();
    public static final TaskId VERIFYING = task(31);
    public static final TaskId TO_FREEZE = task(32);
    public static final TaskId UNDER_REVIEW = task(33);
    public static final TaskId REVIEW_OVER = task(34);
    public static final TaskId DISAPPROVED = task(35);
    public static final TaskId REOPENED = task(36);
    public static final TaskId CLOSED = task(37);

    private final RunningPages pages;
    private Attachment receipt = new Attachment("0".repeat(64), "验收单.pdf", "application/pdf", 1);

    private Xishan(RunningPages pages) {
        this.pages = pages;
    }

    public static RunningPages running() {
        return running(List.of());
    }

    /** With more people than those whom every test knows. */
    public static RunningPages running(List<Actor> more) {
        var pages = new RunningPages(Stream.of(PEOPLE, List.of(AUDITOR, SECRECY_OFFICER), more)
                .flatMap(List::stream)
                .toArray(Actor[]::new));
        new Xishan(pages).happens();
        pages.settled();
        return pages;
    }

    /** One for all tests that only look; it ends with the process. */
    public static RunningPages shared() {
        return Shared.PAGES;
    }

    public static TaskId task(int number) {
        return new TaskId(new UUID(0x7002L, number));
    }

    private void happens() {
        receipt = keep("验收单.pdf", PDF);
        registerUnitsAndLeaders();
        draft(DRAFT, "城区老旧小区加装电梯", "民生实事", null);
        registered(REGISTERED, 2, "农村饮水安全巩固提升");
        dispatched(DISPATCHED, 3, "县道 205 线大修", ROADS, day(7, 31), null);
        handled(IN_PROGRESS, 4, "公交首末站充电桩建设", ROADS, day(7, 10), null, 35);
        pages.record(day(6, 30), 15, MENG_HERSELF, new LeaderAdopted(IN_PROGRESS, MENG));
        pages.record(day(7, 1), 9, ROADS_HEAD, Clocks.of(IN_PROGRESS, day(6, 25), day(7, 10)));
        rework();
        handled(COMPLETION_REQUESTED, 6, "乡镇客运站无障碍改造", ROADS, day(7, 20), null, 100);
        pages.record(
                day(7, 13),
                10,
                ROADS_HEAD,
                new CompletionRequested(COMPLETION_REQUESTED, ROADS, "坡道、扶手、盲道全部完成。", List.of(receipt)));
        handled(CLOSING_APPROVAL, 7, "沿河路路灯亮化", CITY, day(7, 18), MENG, 100);
        pages.record(day(7, 8), 9, CITY_HEAD, new CompletionRequested(CLOSING_APPROVAL, CITY, "全线亮灯。", List.of()));
        pages.record(day(7, 9), 9, SUPERVISOR, new VerificationPassed(CLOSING_APPROVAL, "夜间现场查看属实。"));
        carriedOver();
        hostile();
        handedIn();
        returned();
        checkedAndReviewed();
        closedAndReopened();
    }

    private void handedIn() {
        draft(HANDED_IN, "城区公厕提升", "民生实事", "原先的内容");
        pages.record(day(6, 2), 9, SUPERVISOR, new RegistrationRequested(HANDED_IN));
        pages.record(day(6, 3), 9, DIRECTOR, new RegistrationRefused(HANDED_IN, "请写明数量。"));
        pages.record(
                day(6, 4),
                9,
                SUPERVISOR,
                new DraftRevised(
                        HANDED_IN,
                        "城区公厕提升 12 座",
                        "民生实事",
                        "县政府第12次常务会议",
                        "溪政阅〔2026〕12号",
                        "提升 12 座",
                        null,
                        LimitType.GENERAL));
        pages.record(day(6, 4), 10, SUPERVISOR, new RegistrationRequested(HANDED_IN));
    }

    private void returned() {
        draft(RETURN_REQUESTED, "校门口停车秩序整治", "民生实事", null);
        pages.record(day(6, 1), 10, SUPERVISOR, new RegistrationRequested(RETURN_REQUESTED));
        pages.record(day(6, 1), 11, DIRECTOR, new RegistrationRefused(RETURN_REQUESTED, "先征求教育局意见。"));
        pages.record(day(6, 2), 9, SUPERVISOR, new RegistrationRequested(RETURN_REQUESTED));
        pages.record(day(6, 2), 10, DIRECTOR, new RegistrationApproved(RETURN_REQUESTED, "督〔2026〕22号", day(6, 2)));
        pages.record(
                day(6, 3),
                9,
                SUPERVISOR,
                new TaskDispatched(RETURN_REQUESTED, SCHOOLS, List.of(), null, day(7, 31), day(6, 3)));
        pages.record(day(6, 4), 9, SCHOOLS_HEAD, new ReturnRequested(RETURN_REQUESTED, SCHOOLS, "属城市管理职责。", 1, false));
        dispatched(ESCALATED, 23, "河道边违建拆除", CITY, day(7, 31), null);
        pages.record(day(6, 4), 9, CITY_HEAD, new ReturnRequested(ESCALATED, CITY, "属乡镇职责。", 1, false));
        pages.record(day(6, 5), 9, SUPERVISOR, reassigned(CITY, SCHOOLS));
        pages.record(day(6, 6), 9, SCHOOLS_HEAD, new ReturnRequested(ESCALATED, SCHOOLS, "与教育无关。", 2, false));
        pages.record(day(6, 7), 9, SUPERVISOR, reassigned(SCHOOLS, CITY));
        pages.record(day(6, 8), 9, CITY_HEAD, new ReturnRequested(ESCALATED, CITY, "仍属乡镇职责。", 3, true));
    }

    private static TaskReassigned reassigned(UnitRef from, UnitRef to) {
        return new TaskReassigned(ESCALATED, from, to, List.of(), null, day(7, 31), day(6, 5), "职责在该单位。");
    }

    private void registerUnitsAndLeaders() {
        for (var unit : List.of(ROADS, CITY, TOWN, SCHOOLS)) {
            var group = unit.equals(TOWN) ? "乡镇街道" : "县直部门";
            pages.record(day(1, 5), 9, ADMINISTRATOR, new UnitRegistered(unit, group));
        }
        for (var leader : List.of(MENG, SHI)) {
            pages.record(day(1, 5), 9, ADMINISTRATOR, new LeaderRegistered(leader));
        }
    }

    private void draft(TaskId id, String title, String category, @Nullable String content) {
        pages.record(
                day(6, 1),
                9,
                SUPERVISOR,
                new TaskDrafted(
                        id,
                        title,
                        category,
                        "县政府第12次常务会议",
                        "溪政阅〔2026〕12号",
                        content,
                        null,
                        LimitType.GENERAL,
                        SUPERVISOR.account()));
    }

    private void registered(TaskId id, int number, String title) {
        draft(id, title, "民生实事", null);
        pages.record(day(6, 2), 10, DIRECTOR, new RegistrationApproved(id, "督〔2026〕" + number + "号", day(6, 2)));
    }

    private void dispatched(
            TaskId id, int number, String title, UnitRef unit, LocalDate deadline, @Nullable LeaderRef leader) {
        registered(id, number, title);
        var coUnits = unit.equals(ROADS) ? List.of(CITY, TOWN) : List.<UnitRef>of();
        pages.record(day(6, 3), 9, SUPERVISOR, new TaskDispatched(id, unit, coUnits, leader, deadline, day(6, 3)));
    }

    private void handled(
            TaskId id,
            int number,
            String title,
            UnitRef unit,
            LocalDate deadline,
            @Nullable LeaderRef leader,
            int percent) {
        dispatched(id, number, title, unit, deadline, leader);
        var head = unit.equals(ROADS) ? ROADS_LIAISON : CITY_HEAD;
        pages.record(day(6, 3), 15, head, new TaskSigned(id, unit));
        pages.record(day(6, 20), 16, head, new ProgressReported(id, unit, "已完成招标，施工队进场。", percent, null, List.of()));
    }

    private void rework() {
        handled(REWORK, 5, "石桥镇断头路打通", ROADS, day(7, 10), MENG, 80);
        pages.record(day(6, 25), 11, MENG_HERSELF, new InstructionGiven(REWORK, MENG, "雨季前必须通车，请交通、城管会商。"));
        pages.record(day(7, 1), 9, SUPERVISOR, new UnitReminded(REWORK, ROADS, "请于7月5日前反馈排水接入情况。"));
        pages.record(
                day(7, 6),
                16,
                ROADS_LIAISON,
                new ProgressReported(REWORK, ROADS, "路基、路面完成。", 80, "排水接入需县城市管理局开口审批。", List.of(receipt)));
        pages.record(day(7, 9), 16, ROADS_HEAD, new CompletionRequested(REWORK, ROADS, "全线贯通。", List.of(receipt)));
        pages.record(day(7, 13), 9, SUPERVISOR, new CompletionReturned(REWORK, "现场核查发现排水未接入。", day(7, 17)));
    }

    private void carriedOver() {
        var cells = new LinkedHashMap<String, String>();
        cells.put("文号", "督〔2026〕8号");
        cells.put("事项名称", "义务教育学校操场改造");
        cells.put("牵头单位", "县教育局");
        cells.put("办结时间", "2026.5.20");
        cells.put("备注", "");
        pages.carryOver(
                day(2, 10),
                SUPERVISOR,
                new TaskDrafted(
                        CARRIED_OVER,
                        "义务教育学校操场改造",
                        "民生实事",
                        "政府工作报告",
                        null,
                        "改造操场 6 处",
                        "全部投用",
                        LimitType.FIXED,
                        SUPERVISOR.account()),
                new LedgerEntryCarriedOver(
                        CARRIED_OVER,
                        new ImportId(new UUID(0x7003L, 1)),
                        "宋燕",
                        new LedgerEntry("2026年督查台账.xlsx", 12, cells)),
                new RegistrationApproved(CARRIED_OVER, "督〔2026〕8号", day(2, 10)));
        pages.carryOver(
                day(2, 12),
                SUPERVISOR,
                new TaskDispatched(CARRIED_OVER, SCHOOLS, List.of(), SHI, day(5, 31), day(2, 12)));
        pages.carryOver(
                day(5, 20),
                SUPERVISOR,
                new ProgressReported(CARRIED_OVER, SCHOOLS, "6 处操场全部投用。", 100, null, List.of()),
                new TaskClosed(CARRIED_OVER, day(5, 20), true, null, "满意", null));
    }

    private void hostile() {
        handled(OF_HOSTILE_WORDS, 9, HOSTILE, SCHOOLS, day(7, 16), null, 10);
        pages.record(
                day(7, 2),
                9,
                SCHOOLS_HEAD,
                new ProgressReported(
                        OF_HOSTILE_WORDS,
                        SCHOOLS,
                        HOSTILE,
                        20,
                        HOSTILE,
                        List.of(new Attachment(receipt.sha256(), HOSTILE, "application/pdf", receipt.size()))));
    }

    private void checkedAndReviewed() {
        handedIn(VERIFYING, 31, "背街小巷改造", null);
        pages.record(day(7, 14), 9, SUPERVISOR, new VerificationBegun(VERIFYING, VerificationKind.SITE));
        passed(TO_FREEZE, 32, "老旧小区加装扶手");
        passed(UNDER_REVIEW, 33, "滨河公园厕所修缮");
        pages.record(
                day(7, 12),
                9,
                SUPERVISOR,
                new ElectorateFrozen(UNDER_REVIEW, 1, ReviewMethod.CALL_BACK, 2, 2, day(7, 20)));
        pages.record(
                day(7, 13),
                9,
                OTHER_REVIEWER,
                new AppraisalCast(UNDER_REVIEW, 1, Appraisal.SATISFIED, "修得好", OTHER_REVIEWER.account()));
        passed(REVIEW_OVER, 34, "夜市摊位规范");
        pages.record(
                day(7, 12),
                9,
                SUPERVISOR,
                new ElectorateFrozen(REVIEW_OVER, 1, ReviewMethod.CALL_BACK, 1, 1, day(7, 14)));
        passed(DISAPPROVED, 35, "垃圾中转站除臭");
        pages.record(
                day(7, 12),
                9,
                SUPERVISOR,
                new ElectorateFrozen(DISAPPROVED, 1, ReviewMethod.CALL_BACK, 1, 1, day(7, 14)));
        pages.record(
                day(7, 13),
                9,
                OTHER_REVIEWER,
                new AppraisalCast(DISAPPROVED, 1, Appraisal.UNSATISFIED, null, OTHER_REVIEWER.account()));
        pages.record(
                day(7, 14),
                9,
                SUPERVISOR,
                new PublicReviewConcluded(
                        DISAPPROVED,
                        1,
                        ReviewSubject.SINGLE,
                        ReviewMethod.CALL_BACK,
                        1,
                        1,
                        new ReviewTally(0, 0, 1, 0),
                        false,
                        90));
    }

    private void passed(TaskId id, int number, String title) {
        handedIn(id, number, title, ReviewSubject.SINGLE);
        pages.record(day(7, 11), 9, SUPERVISOR, new VerificationPassed(id, "现场查看属实。"));
    }

    private void handedIn(TaskId id, int number, String title, @Nullable ReviewSubject gate) {
        handled(id, number, title, CITY, day(7, 25), null, 90);
        if (gate != null) {
            pages.record(day(7, 8), 9, SUPERVISOR, new PublicGateSet(id, gate, "群众来信"));
        }
        pages.record(day(7, 9), 9, CITY_HEAD, new CompletionRequested(id, CITY, title + "已完成。", List.of(receipt)));
    }

    private void closedAndReopened() {
        for (var id : List.of(REOPENED, CLOSED)) {
            var reopened = id.equals(REOPENED);
            handedIn(id, reopened ? 36 : 37, reopened ? "人行道板更换" : "公交站牌更新", null);
            pages.record(day(7, 10), 9, SUPERVISOR, new VerificationPassed(id, "属实。"));
            pages.record(
                    day(7, 11), 9, DIRECTOR, new TaskClosed(id, day(7, 11), true, null, null, ClosingGrade.EXCELLENT));
        }
        pages.record(
                day(7, 13),
                9,
                DIRECTOR,
                new TaskReopened(
                        REOPENED,
                        2,
                        ReopeningKind.LOOK_BACK,
                        "多处松动。",
                        day(7, 30),
                        90,
                        day(7, 11),
                        true,
                        ClosingGrade.EXCELLENT));
        pages.record(
                day(7, 14),
                9,
                SUPERVISOR,
                new TaskPraised(CLOSED, CITY, PraiseLevel.CITY, "市长", day(7, 2), "市政府批示〔2026〕12号", "三天换完，可推广"));
    }

    private Attachment keep(String name, byte[] content) {
        try {
            var file = pages.get(StoredFiles.class).keep(new ByteArrayInputStream(content), name, SUPERVISOR);
            return new Attachment(file.sha256(), name, file.mediaType(), file.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }

    private static UnitRef unit(int number, String name) {
        return new UnitRef(new UnitId(new UUID(0x7000L, number)), name);
    }

    private static LeaderRef leader(int number, String name) {
        return new LeaderRef(new LeaderId(new UUID(0x7001L, number)), "副县长", name);
    }

    private static final class Shared {
        static final RunningPages PAGES = running();
    }
}
