package io.duban.query.route;

import static io.duban.query.xishan.Xishan.ADMINISTRATOR;
import static io.duban.query.xishan.Xishan.CITY_HEAD;
import static io.duban.query.xishan.Xishan.DIRECTOR;
import static io.duban.query.xishan.Xishan.MENG_HERSELF;
import static io.duban.query.xishan.Xishan.REVIEWER;
import static io.duban.query.xishan.Xishan.ROADS;
import static io.duban.query.xishan.Xishan.ROADS_HEAD;
import static io.duban.query.xishan.Xishan.ROADS_LIAISON;
import static io.duban.query.xishan.Xishan.SCHOOLS_HEAD;
import static io.duban.query.xishan.Xishan.SUPERVISOR;
import static io.duban.query.xishan.Xishan.day;

import io.duban.kernel.command.CommandCatalog;
import io.duban.kernel.county.AdoptLimitProfile;
import io.duban.kernel.county.CorrectWorkday;
import io.duban.kernel.county.LoadWorkCalendar;
import io.duban.kernel.ledger.DryRun;
import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.LedgerDesk;
import io.duban.kernel.notice.ApproveNotice;
import io.duban.kernel.notice.DraftNotice;
import io.duban.kernel.notice.IssueNotice;
import io.duban.kernel.notice.NoticeContent;
import io.duban.kernel.notice.NoticeDrafted;
import io.duban.kernel.notice.NoticeId;
import io.duban.kernel.notice.NoticeSubject;
import io.duban.kernel.notice.NoticeWording;
import io.duban.kernel.notice.ReviseNotice;
import io.duban.kernel.organisation.AppointHead;
import io.duban.kernel.organisation.AppointLiaison;
import io.duban.kernel.organisation.AssignFields;
import io.duban.kernel.organisation.ChangeLeaderPost;
import io.duban.kernel.organisation.DelegateAsHead;
import io.duban.kernel.organisation.DelegateAsLeader;
import io.duban.kernel.organisation.DissolveUnit;
import io.duban.kernel.organisation.EndDelegation;
import io.duban.kernel.organisation.JoinGroup;
import io.duban.kernel.organisation.LeaveOffice;
import io.duban.kernel.organisation.MergeUnit;
import io.duban.kernel.organisation.OrganisationCommand;
import io.duban.kernel.organisation.PlaceUnit;
import io.duban.kernel.organisation.RecordCodes;
import io.duban.kernel.organisation.RegisterLeader;
import io.duban.kernel.organisation.RegisterUnit;
import io.duban.kernel.organisation.RenameUnit;
import io.duban.kernel.organisation.UnitKind;
import io.duban.kernel.organisation.UnitPlaced;
import io.duban.kernel.organisation.UnitRegistered;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.permission.TaskAction;
import io.duban.kernel.permission.TaskSight;
import io.duban.kernel.person.PersonKey;
import io.duban.kernel.person.PersonalField;
import io.duban.kernel.ranking.adoption.AdoptRuleSet;
import io.duban.kernel.ranking.adoption.DeclineRuleSet;
import io.duban.kernel.ranking.adoption.ProposeRuleSet;
import io.duban.kernel.ranking.adoption.RuleBookCommand;
import io.duban.kernel.ranking.adoption.RuleSetAdopted;
import io.duban.kernel.ranking.adoption.RuleSetId;
import io.duban.kernel.ranking.adoption.RuleSetProposed;
import io.duban.kernel.ranking.period.ApproveRanking;
import io.duban.kernel.ranking.period.CloseObjections;
import io.duban.kernel.ranking.period.CorrectRanking;
import io.duban.kernel.ranking.period.DecidePointObjection;
import io.duban.kernel.ranking.period.DecideRankingReview;
import io.duban.kernel.ranking.period.Disputed;
import io.duban.kernel.ranking.period.FreezePeriod;
import io.duban.kernel.ranking.period.PeriodCommand;
import io.duban.kernel.ranking.period.PeriodFrozen;
import io.duban.kernel.ranking.period.PointObjectionRaised;
import io.duban.kernel.ranking.period.ProvisionalRankingShown;
import io.duban.kernel.ranking.period.PublishRanking;
import io.duban.kernel.ranking.period.RaisePointObjection;
import io.duban.kernel.ranking.period.RatePoints;
import io.duban.kernel.ranking.period.RequestRankingReview;
import io.duban.kernel.ranking.period.ShowProvisionalRanking;
import io.duban.kernel.ranking.period.WithdrawPointObjection;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.Attachment;
import io.duban.kernel.task.CitizenRecorded;
import io.duban.kernel.task.DataLabel;
import io.duban.kernel.task.DraftTask;
import io.duban.kernel.task.ExistingTaskCommand;
import io.duban.kernel.task.PurgeAttachment;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskLabelled;
import io.duban.platform.person.PersonalData;
import io.duban.platform.ranking.rule.RuleText;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.TaskLine;
import io.duban.query.task.Viewpoint;
import io.duban.query.xishan.RunningPages;
import io.duban.query.xishan.ToldDesk;
import io.duban.query.xishan.ToldLedgerDesk;
import io.duban.query.xishan.Xishan;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** 溪山县 with everybody who can sign in, a secret and a public matter, and a desk that judges by the rules. */
final class Guarded {

    static final Actor SECURITY = new Actor("anquan", "安全员", Role.SECURITY_ADMINISTRATOR, null, null);
    static final Actor AUDITOR = new Actor("shenji", "审计员", Role.AUDIT_ADMINISTRATOR, null, null);
    static final Actor SECRECY = new Actor("baomi", "保密员", Role.SECRECY_OFFICER, null, null);
    static final Actor SHI_HIMSELF = new Actor("shilei", "石磊", Role.LEADER, null, Xishan.SHI);
    static final Actor TOWN_HEAD = new Actor("zhenzhang", "镇长", Role.UNIT_HEAD, Xishan.TOWN, null);

    /** The unit under which the roads bureau stands in the tree. */
    static final UnitRef ABOVE = new UnitRef(new UnitId(new UUID(0x7001L, 40)), "产业园区管委会");

    static final Actor ABOVE_HEAD = new Actor("yuanqu", "园区主任", Role.UNIT_HEAD, ABOVE, null);

    /** Of whom the secret and the public matter speak. */
    static final PersonKey CALLER = new PersonKey(new UUID(0x700cL, 1));

    /** Of every role; of units: its own, those beside it that assist, the one above it, and one that has nothing to do with it. */
    static final List<Actor> EVERYBODY = List.of(
            SUPERVISOR,
            DIRECTOR,
            ROADS_HEAD,
            ROADS_LIAISON,
            CITY_HEAD,
            TOWN_HEAD,
            ABOVE_HEAD,
            SCHOOLS_HEAD,
            MENG_HERSELF,
            SHI_HIMSELF,
            ADMINISTRATOR,
            SECURITY,
            AUDITOR,
            SECRECY,
            REVIEWER);

    /** Led by the roads bureau, with city and town as co-units; no leader. */
    static final TaskId SECRET = Xishan.DISPATCHED;

    /** Led by the roads bureau under Meng. */
    static final TaskId PUBLIC = Xishan.REWORK;

    static final NoticeId NOTICE = new NoticeId(new UUID(0x7009L, 1));
    static final ImportId IMPORT = new ImportId(new UUID(0x7003L, 9));

    /** Objected to by the roads bureau. */
    static final YearMonth SHOWN = YearMonth.of(2026, 5);

    static final UUID OBJECTION = new UUID(0x700dL, 1);
    static final Attachment EVIDENCE = new Attachment("0".repeat(64), "验收单.pdf", "application/pdf", 12);

    static final RunningPages PAGES = running();

    private static final ConcurrentHashMap<UUID, Optional<TaskLine>> LINES = new ConcurrentHashMap<>();

    private Guarded() {}

    /** How it stands, for the rules. */
    static Optional<TaskLine> line(UUID task) {
        return LINES.computeIfAbsent(
                task, id -> PAGES.get(TaskLedger.class).task(id, Viewpoint.now(RunningPages.NOW), DIRECTOR));
    }

    static boolean sees(Actor actor, UUID task) {
        return line(task).flatMap(line -> TaskSight.of(line.standing(), actor)).isPresent();
    }

    private static RunningPages running() {
        var pages = Xishan.running(List.of(SECURITY, AUDITOR, SECRECY, SHI_HIMSELF, TOWN_HEAD, ABOVE_HEAD));
        pages.record(day(1, 5), 9, ADMINISTRATOR, new UnitRegistered(ABOVE, "功能区"));
        pages.record(day(1, 5), 9, ADMINISTRATOR, new UnitPlaced(ABOVE, UnitKind.ZONE, null, day(1, 5)));
        pages.record(day(1, 5), 9, ADMINISTRATOR, new UnitPlaced(ROADS, UnitKind.DEPARTMENT, ABOVE, day(1, 5)));
        pages.get(PersonalData.class).keep(CALLER, Map.of(PersonalField.NAME, "端木某"));
        for (var task : List.of(SECRET, PUBLIC)) {
            pages.record(day(7, 14), 9, SUPERVISOR, new CitizenRecorded(task, CALLER, List.of(PersonalField.NAME)));
        }
        pages.record(
                day(7, 14),
                10,
                SUPERVISOR,
                new TaskLabelled(SECRET, DataLabel.INTERNAL, DataLabel.WORK_SECRET, "谈判底价"));
        pages.record(day(7, 14), 10, SUPERVISOR, new TaskLabelled(PUBLIC, DataLabel.INTERNAL, DataLabel.PUBLIC, "已公示"));
        var wording = new NoticeWording("通报", List.of("各乡镇"), List.of("现通报如下。"), List.of());
        pages.record(
                day(7, 14),
                11,
                SUPERVISOR,
                new NoticeDrafted(
                        NOTICE,
                        NoticeSubject.ranking(YearMonth.of(2026, 6)),
                        new NoticeContent(wording, List.of(), RunningPages.NOW, 9),
                        SUPERVISOR.account()));
        ranked(pages);
        pages.settled();
        pages.get(ToldDesk.class).judge(Guarded::judged);
        var ledger = pages.get(ToldLedgerDesk.class);
        ledger.says((file, name) -> new DryRun.Unreadable("ledger.unreadable", "不能读取，请检查后重试。"));
        ledger.startsWith(
                new LedgerDesk.Start.Refused(new Rejection.Invalid("ledger.unreadable", "file", "不能读取，请检查后重试。")));
        return pages;
    }

    private static void ranked(RunningPages pages) {
        var general = new RuleSetId("general", 1);
        var text = RuleText.ready("general").orElseThrow();
        var now = RunningPages.NOW;
        pages.record(
                day(7, 14),
                12,
                Actor.system("首次启动"),
                new RuleSetAdopted(general, text, day(7, 1), "首次启动"),
                new RuleSetProposed(new RuleSetId("general", 2), text, day(8, 1), "试行", SUPERVISOR.account()),
                new PeriodFrozen(SHOWN, general, now),
                new ProvisionalRankingShown(SHOWN, now));
        pages.record(
                day(7, 14),
                13,
                ROADS_HEAD,
                new PointObjectionRaised(
                        SHOWN, OBJECTION, ROADS, new Disputed("onTime", null, null), "漏计", List.of(EVIDENCE), now));
    }

    private static CountyAction rule(RuleBookCommand command) {
        return switch (command) {
            case ProposeRuleSet c -> CountyAction.PROPOSE_RULES;
            case AdoptRuleSet c -> CountyAction.ADOPT_RULES;
            case DeclineRuleSet c -> CountyAction.ADOPT_RULES;
        };
    }

    private static CountyAction rule(PeriodCommand command) {
        return switch (command) {
            case RatePoints c -> CountyAction.RATE_POINTS;
            case FreezePeriod c -> CountyAction.FREEZE_RANKING;
            case ShowProvisionalRanking c -> CountyAction.SHOW_RANKING;
            case RaisePointObjection c -> CountyAction.OBJECT_TO_POINTS;
            case WithdrawPointObjection c -> CountyAction.OBJECT_TO_POINTS;
            case DecidePointObjection c -> CountyAction.DECIDE_POINT_OBJECTION;
            case CloseObjections c -> CountyAction.CLOSE_OBJECTIONS;
            case ApproveRanking c -> CountyAction.APPROVE_RANKING;
            case PublishRanking c -> CountyAction.PUBLISH_RANKING;
            case CorrectRanking c -> CountyAction.CORRECT_RANKING;
            case RequestRankingReview c -> CountyAction.OBJECT_TO_POINTS;
            case DecideRankingReview c -> CountyAction.DECIDE_RANKING_REVIEW;
        };
    }

    private static CountyAction rule(OrganisationCommand command) {
        return switch (command) {
            case RegisterUnit c -> CountyAction.REGISTER_ORGANISATION;
            case RegisterLeader c -> CountyAction.REGISTER_ORGANISATION;
            case DelegateAsHead c -> CountyAction.DELEGATE;
            case DelegateAsLeader c -> CountyAction.DELEGATE;
            case EndDelegation c -> CountyAction.DELEGATE;
            case PlaceUnit c -> CountyAction.KEEP_ORGANISATION;
            case RecordCodes c -> CountyAction.KEEP_ORGANISATION;
            case RenameUnit c -> CountyAction.KEEP_ORGANISATION;
            case MergeUnit c -> CountyAction.KEEP_ORGANISATION;
            case DissolveUnit c -> CountyAction.KEEP_ORGANISATION;
            case AppointHead c -> CountyAction.KEEP_ORGANISATION;
            case AppointLiaison c -> CountyAction.KEEP_ORGANISATION;
            case JoinGroup c -> CountyAction.KEEP_ORGANISATION;
            case ChangeLeaderPost c -> CountyAction.KEEP_ORGANISATION;
            case LeaveOffice c -> CountyAction.KEEP_ORGANISATION;
            case AssignFields c -> CountyAction.KEEP_ORGANISATION;
        };
    }

    /** As the command side judges; a command without a rule here fails, so that none is let through for want of one. */
    private static Optional<Rejection> judged(Object command, Actor actor) {
        return switch (command) {
            case PurgeAttachment c -> CountyAction.DECIDE_PURGE.refusal(actor);
            case ExistingTaskCommand c ->
                TaskAction.of(c).refusal(line(c.taskId().value()).orElseThrow().standing(), actor);
            case DraftTask c -> CountyAction.DRAFT_TASK.refusal(actor);
            case DraftNotice c -> CountyAction.DRAFT_NOTICE.refusal(actor);
            case ReviseNotice c -> CountyAction.REVISE_NOTICE.refusal(actor);
            case ApproveNotice c -> CountyAction.APPROVE_NOTICE.refusal(actor, SUPERVISOR.account());
            case IssueNotice c -> CountyAction.ISSUE_NOTICE.refusal(actor);
            case OrganisationCommand c -> rule(c).refusal(actor);
            case RuleBookCommand c -> rule(c).refusal(actor);
            case PeriodCommand c -> rule(c).refusal(actor);
            case AdoptLimitProfile c -> CountyAction.ADOPT_LIMIT_PROFILE.refusal(actor);
            case LoadWorkCalendar c -> CountyAction.LOAD_WORK_CALENDAR.refusal(actor);
            case CorrectWorkday c -> CountyAction.CORRECT_WORKDAY.refusal(actor);
            default ->
                throw new AssertionError("no rule for " + CommandCatalog.nameOf(command.getClass())
                        + ": add its line to Guarded.judged");
        };
    }
}
