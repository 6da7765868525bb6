package io.duban.query.ranking.told;

import static io.duban.query.xishan.Xishan.CITY;
import static io.duban.query.xishan.Xishan.CITY_HEAD;
import static io.duban.query.xishan.Xishan.DIRECTOR;
import static io.duban.query.xishan.Xishan.MENG;
import static io.duban.query.xishan.Xishan.MENG_HERSELF;
import static io.duban.query.xishan.Xishan.ROADS;
import static io.duban.query.xishan.Xishan.ROADS_HEAD;
import static io.duban.query.xishan.Xishan.ROADS_LIAISON;
import static io.duban.query.xishan.Xishan.SCHOOLS;
import static io.duban.query.xishan.Xishan.SUPERVISOR;
import static io.duban.query.xishan.Xishan.TOWN;
import static io.duban.query.xishan.Xishan.day;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.event.DomainEvent;
import io.duban.kernel.organisation.LeaderRegistered;
import io.duban.kernel.organisation.UnitRegistered;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.ranking.adoption.RuleSetAdopted;
import io.duban.kernel.ranking.adoption.RuleSetId;
import io.duban.kernel.ranking.period.Adjustment;
import io.duban.kernel.ranking.period.FactAdjusted;
import io.duban.kernel.ranking.period.ObjectionsClosed;
import io.duban.kernel.ranking.period.PeriodFrozen;
import io.duban.kernel.ranking.period.PointsRated;
import io.duban.kernel.ranking.period.ProvisionalRankingShown;
import io.duban.kernel.ranking.period.PublicationScope;
import io.duban.kernel.ranking.period.RankingApproved;
import io.duban.kernel.ranking.period.RankingPublished;
import io.duban.kernel.task.CompletionRequested;
import io.duban.kernel.task.CompletionReturned;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.RegistrationApproved;
import io.duban.kernel.task.TaskClosed;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskDrafted;
import io.duban.kernel.task.TaskId;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.VerificationPassed;
import io.duban.platform.event.EventActor;
import io.duban.platform.event.MetadataKey;
import io.duban.query.xishan.RunningPages;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * 溪山县 with rules of its own, looked at on 2026-07-15. What happened was recorded at once. The county's roads office is last in April,
 * May and June. February is frozen, adjusted and not shown, March published within groups, April the first and the last alone, May as a whole;
 * June is shown for objections, and July is open.
 */
public final class ToldMonths {

    public static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    public static final YearMonth MARCH = YearMonth.of(2026, 3);
    public static final YearMonth APRIL = YearMonth.of(2026, 4);
    public static final YearMonth MAY = YearMonth.of(2026, 5);
    public static final YearMonth JUNE = YearMonth.of(2026, 6);
    public static final YearMonth JULY = YearMonth.of(2026, 7);

    /** Its group is one that the rules do not name. */
    public static final UnitRef ZONE = new UnitRef(new UnitId(new UUID(0x7000L, 9)), "溪山经开区");

    /** As good as the other town in June, without anything to do before. */
    public static final UnitRef OTHER_TOWN = new UnitRef(new UnitId(new UUID(0x7000L, 8)), "白马镇");

    public static final RuleSetId RULES = new RuleSetId("xishan", 1);
    public static final Instant OBJECTIONS_UNTIL = at(day(7, 16), 18);

    public static final String YAML = """
            ruleset: {id: xishan, version: 1, basis: 溪政督〔2026〕1号}
            period: MONTH
            groups:
              - {id: dept, name: 县直部门, full: 110}
              - {id: town, name: 乡镇街道, full: 110}
            eligibility: {minTasks: 1, minSample: 1, whenNone: SHOW_NO_DATA}
            exclude: [CANCELLED]
            attribution: {lead: 1.0, co: 0.3, periodOf: DUE_DATE}
            metrics:
              onTime: {name: 按时办结率, ratio: [closedOnTime, due], unit: PERCENT, round: {scale: 2, mode: HALF_UP, when: BEFORE_SCORING}}
            items:
              - {id: onTime, name: 按时办结, type: LINEAR, metric: onTime, max: 100, fullAt: 95, perPoint: 1, floor: 0}
              - {id: redo, name: 办理质量, type: PER_EVENT, event: ReturnedForRework, each: -1, cap: -10}
              - {id: lead, name: 领导评价, type: MANUAL, max: 10, raters: [leader], needReason: true}
            total: {formula: SUM, min: 0, max: group.full, round: {scale: 2, mode: HALF_UP}}
            grades: [{ge: 90, name: 优秀}, {ge: 60, name: 合格}, {name: 不合格}]
            rank: {order: DESC, method: COMPETITION, tieBreak: [], display: 并列}
            lists:
              red: {top: 1, ties: INCLUDE_ALL}
              black: {bottom: 1, ties: INCLUDE_ALL}
            ladder: [{consecutive: 1, action: 提醒}, {consecutive: 2, action: 约谈分管}, {consecutive: 3, action: 约谈主要}]
            objection: {window: 3 WORKDAY, before: PUBLISH}
            explain: true
            """;

    private static @Nullable ToldMonths shared;

    private final RunningPages pages;
    private final Map<UUID, Long> sequences = new HashMap<>();
    private int tasks;
    private @Nullable Instant recorded;

    private ToldMonths(RunningPages pages) {
        this.pages = pages;
    }

    /** One for all tests, which are to be extended by {@link Ends}. Who tells more tells of July after the 10th alone. */
    public static synchronized ToldMonths shared() {
        if (shared == null) {
            shared = fresh();
        }
        return shared;
    }

    private static synchronized void end() {
        if (shared != null) {
            shared.pages.close();
            shared = null;
        }
    }

    /** Ends the shared months after the last test, while their database still runs. */
    public static final class Ends implements BeforeAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(Ends.class))
                    .computeIfAbsent("end", key -> (AutoCloseable) ToldMonths::end);
        }
    }

    private static ToldMonths fresh() {
        var told = new ToldMonths(
                new RunningPages(SUPERVISOR, DIRECTOR, ROADS_HEAD, ROADS_LIAISON, CITY_HEAD, MENG_HERSELF));
        told.happens();
        told.pages.settled();
        return told;
    }

    public RunningPages pages() {
        return pages;
    }

    /** Whatever is told from now on was recorded at this moment. */
    public void recordedAt(Instant moment) {
        recorded = moment;
    }

    /** Recorded the moment it happened, as long as nothing else is said. */
    public void tell(LocalDate day, int hour, Actor actor, DomainEvent... events) {
        var moment = at(day, hour);
        record(moment, recorded == null ? moment : recorded, actor, events);
    }

    private void record(Instant happened, Instant known, Actor actor, DomainEvent... events) {
        var messages = new ArrayList<DomainEventMessage<?>>();
        for (var event : events) {
            var metadata = new HashMap<String, String>(EventActor.of(actor).metadata());
            metadata.put(MetadataKey.OCCURRED_AT, happened.toString());
            var stream = event.streamId();
            messages.add(new GenericDomainEventMessage<>(
                    event.getClass().getPackageName().contains("organisation") ? "Organisation" : "SupervisedTask",
                    stream.toString(),
                    sequences.merge(stream, 0L, (old, one) -> old + 1),
                    event,
                    metadata,
                    UUID.randomUUID().toString(),
                    known));
        }
        pages.get(EventStore.class).publish(messages);
    }

    public static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(CountyTime.ZONE).toInstant();
    }

    /** A task of this unit that is closed so many days after its deadline. */
    public TaskId closed(UnitRef unit, LocalDate due, int later, UnitRef... coUnits) {
        var id = handled(unit, due, coUnits);
        var day = due.plusDays(later);
        tell(day, 9, ROADS_HEAD, new CompletionRequested(id, unit, "已全部完成。", List.of()));
        tell(day, 10, SUPERVISOR, new VerificationPassed(id, "属实。"));
        tell(day, 11, DIRECTOR, new TaskClosed(id, day, later <= 0, null, null, null));
        return id;
    }

    public TaskId handled(UnitRef unit, LocalDate due, UnitRef... coUnits) {
        var id = new TaskId(new UUID(0x7002L, ++tasks));
        var begun = due.minusDays(20);
        tell(
                begun,
                9,
                SUPERVISOR,
                new TaskDrafted(
                        id,
                        "第" + tasks + "件事",
                        "民生实事",
                        "县政府常务会议",
                        null,
                        null,
                        null,
                        LimitType.GENERAL,
                        SUPERVISOR.account()),
                new RegistrationApproved(id, "督〔2026〕%d号".formatted(tasks), begun),
                new TaskDispatched(id, unit, List.of(coUnits), null, due, begun));
        tell(begun, 10, ROADS_HEAD, new TaskSigned(id, unit));
        return id;
    }

    private void happens() {
        var year = LocalDate.of(2026, 1, 2);
        for (var unit : List.of(ROADS, CITY, SCHOOLS)) {
            tell(year, 9, SUPERVISOR, new UnitRegistered(unit, "县直部门"));
        }
        tell(year, 9, SUPERVISOR, new UnitRegistered(TOWN, "乡镇街道"), new UnitRegistered(ZONE, "开发区"));
        tell(year, 9, SUPERVISOR, new UnitRegistered(OTHER_TOWN, "乡镇街道"));
        tell(year, 9, SUPERVISOR, new LeaderRegistered(MENG));
        tell(year, 10, DIRECTOR, new RuleSetAdopted(RULES, YAML, day(1, 1), "试行"));
        frozen(FEBRUARY);
        tell(day(3, 9), 9, SUPERVISOR, adjusted("due", "2"), adjusted("closedOnTime", "1"));
        month(MARCH);
        published(MARCH, PublicationScope.OWN_GROUP);
        month(APRIL);
        published(APRIL, PublicationScope.FIRST_AND_LAST);
        month(MAY);
        published(MAY, PublicationScope.ALL);
        closed(ROADS, day(6, 10), 0);
        closed(ROADS, day(6, 11), 0, CITY);
        closed(ROADS, day(6, 12), 3);
        var returned = handled(SCHOOLS, day(6, 15));
        tell(day(6, 10), 9, ROADS_HEAD, new CompletionRequested(returned, SCHOOLS, "已完成。", List.of()));
        tell(day(6, 11), 9, SUPERVISOR, new CompletionReturned(returned, "未见台账。", day(6, 14)));
        tell(day(6, 13), 9, ROADS_HEAD, new CompletionRequested(returned, SCHOOLS, "已补齐。", List.of()));
        tell(day(6, 14), 9, SUPERVISOR, new VerificationPassed(returned, "属实。"));
        tell(day(6, 14), 10, DIRECTOR, new TaskClosed(returned, day(6, 14), true, null, null, null));
        closed(CITY, day(6, 10), 0);
        closed(CITY, day(6, 20), 0);
        closed(TOWN, day(6, 20), 0);
        closed(OTHER_TOWN, day(6, 20), 0);
        closed(ZONE, day(6, 20), 0);
        tell(day(6, 30), 9, MENG_HERSELF, rated(ROADS, "8.5", "主动协调征地。"), rated(CITY, "7", "平稳。"));
        frozen(JUNE);
        tell(day(7, 8), 9, SUPERVISOR, new ProvisionalRankingShown(JUNE, OBJECTIONS_UNTIL));
        closed(ROADS, day(7, 6), 0);
    }

    private static FactAdjusted adjusted(String fact, String by) {
        return new FactAdjusted(FEBRUARY, new Adjustment(SCHOOLS, fact, new BigDecimal(by)), null, "漏计两件。");
    }

    private static PointsRated rated(UnitRef unit, String points, String reason) {
        return new PointsRated(JUNE, unit, "lead", "leader", new BigDecimal(points), reason);
    }

    /** The roads office is late with its one matter, the schools with one of two, the others in time. */
    private void month(YearMonth month) {
        closed(ROADS, month.atDay(20), 2);
        closed(SCHOOLS, month.atDay(20), 2);
        closed(SCHOOLS, month.atDay(21), 0);
        closed(CITY, month.atDay(20), 0);
        closed(TOWN, month.atDay(20), 0);
    }

    private void frozen(YearMonth month) {
        var day = month.plusMonths(1).atDay(7);
        tell(day, 18, SUPERVISOR, new PeriodFrozen(month, RULES, at(day, 18)));
    }

    private void published(YearMonth month, PublicationScope scope) {
        frozen(month);
        var next = month.plusMonths(1);
        tell(next.atDay(8), 9, SUPERVISOR, new ProvisionalRankingShown(month, at(next.atDay(13), 18)));
        tell(next.atDay(14), 9, SUPERVISOR, new ObjectionsClosed(month));
        tell(next.atDay(14), 10, DIRECTOR, new RankingApproved(month));
        tell(
                next.atDay(15),
                10,
                SUPERVISOR,
                new RankingPublished(month, scope, at(next.atDay(15).plusDays(40), 18)));
    }
}
