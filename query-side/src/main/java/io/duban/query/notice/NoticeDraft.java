package io.duban.query.notice;

import io.duban.kernel.notice.DraftNotice;
import io.duban.kernel.notice.NoticeId;
import io.duban.kernel.notice.NoticeKind;
import io.duban.kernel.notice.NoticePhase;
import io.duban.kernel.notice.NoticeSubject;
import io.duban.kernel.people.Actor;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Require;
import io.duban.query.notice.compose.MonthlyComposer;
import io.duban.query.notice.compose.MonthlyOrder;
import io.duban.query.notice.compose.TaskComposer;
import io.duban.query.notice.compose.TypedParts;
import io.duban.query.organisation.OrganisationQuery;
import io.duban.query.organisation.UnitLine;
import io.duban.query.ranking.period.PeriodRanking;
import io.duban.query.ranking.period.PeriodRankings;
import io.duban.query.task.Bucket;
import io.duban.query.task.LedgerFilter;
import io.duban.query.task.TaskLedger;
import io.duban.query.task.Viewpoint;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the data as they stand now and has them worded: from a form to the command that drafts a notice. */
@Component
class NoticeDraft {

    private final PeriodRankings rankings;
    private final TaskLedger ledger;
    private final NoticePictures pictures;
    private final OrganisationQuery organisation;
    private final NoticeQuery notices;
    private final MonthlyComposer monthly;
    private final TaskComposer tasks;
    private final Clock clock;

    NoticeDraft(
            PeriodRankings rankings,
            TaskLedger ledger,
            NoticePictures pictures,
            OrganisationQuery organisation,
            NoticeQuery notices,
            MonthlyComposer monthly,
            TaskComposer tasks,
            Clock clock) {
        this.rankings = rankings;
        this.ledger = ledger;
        this.pictures = pictures;
        this.organisation = organisation;
        this.notices = notices;
        this.monthly = monthly;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** @throws io.duban.kernel.rejection.InvalidValue if something typed cannot be accepted */
    DraftNotice command(TypedNotice typed, Actor actor) {
        var now = Viewpoint.now(clock.instant());
        var parts = typed.parts();
        return switch (typed.kind()) {
            case MONTHLY_RANKING -> monthly(typed, parts, now, actor);
            case WEEKLY -> {
                var until = typed.weekEnd(now.today());
                var end = until.equals(now.today()) ? now : Viewpoint.endOf(until);
                var content =
                        tasks.weekly(pictures.tasks(null, null, end, actor), pictures.week(until, now, actor), parts);
                yield new DraftNotice(NoticeSubject.of(NoticeKind.WEEKLY), content);
            }
            case SUPERVISION, SPECIAL_REPORT -> check(typed, parts, now, actor);
            case REMINDER, TALK -> letter(typed, parts, now, actor);
            case RECTIFICATION -> rectification(typed, parts, now, actor);
        };
    }

    private DraftNotice monthly(TypedNotice typed, TypedParts parts, Viewpoint now, Actor actor) {
        var month = Require.present("month", typed.label("month"), typed.month());
        var group = typed.group();
        var before = rankings.alone(month.minusMonths(1), now);
        var ranking = rankings.after(before, now);
        var revision = ranking.story().revision();
        var corrected =
                revision < 2 ? null : corrected(month, revision, group, actor).orElse(null);
        var content = monthly.compose(new MonthlyOrder(
                ranking,
                before,
                registered(month, ranking, now, actor),
                typed.scope(),
                group,
                corrected,
                parts.contact()));
        var subject = new NoticeSubject(
                NoticeKind.MONTHLY_RANKING,
                month,
                revision,
                group,
                group == null ? List.of() : members(group, ranking),
                corrected == null ? null : new NoticeId(corrected.id()));
        return new DraftNotice(subject, content);
    }

    /** As known when the month was frozen, like everything else in the notice. */
    private int registered(YearMonth month, PeriodRanking ranking, Viewpoint now, Actor actor) {
        var viewpoint = ranking.story().frozen().isPresent()
                ? new Viewpoint(ranking.dataTime(), ranking.dataTime(), false)
                : now;
        return ledger.count(LedgerFilter.of(Bucket.REGISTERED).with("registeredIn", month), viewpoint, actor);
    }

    /** The newest notice that told an earlier revision of the same order. */
    private Optional<NoticeView> corrected(YearMonth month, int revision, @Nullable String group, Actor actor) {
        return notices.list(actor).stream()
                .filter(notice -> month.equals(notice.month()) && notice.phase() == NoticePhase.ISSUED)
                .filter(notice -> Objects.equals(notice.subject().group(), group))
                .filter(notice -> notice.subject().revision() < revision)
                .max(Comparator.comparingInt(notice -> notice.subject().revision()));
    }

    private static List<UnitRef> members(String group, PeriodRanking ranking) {
        return ranking.numbers().units().values().stream()
                .filter(unit -> group.equals(ranking.numbers().group(unit.name())))
                .sorted(Comparator.comparing(UnitRef::name))
                .toList();
    }

    private DraftNotice check(TypedNotice typed, TypedParts parts, Viewpoint now, Actor actor) {
        var category = typed.typed().text("category");
        var unit = typed.unit(organisation);
        var content = tasks.check(typed.kind(), pictures.tasks(category, unit, now, actor), category, unit, parts);
        return new DraftNotice(NoticeSubject.of(typed.kind()), content);
    }

    private DraftNotice letter(TypedNotice typed, TypedParts parts, Viewpoint now, Actor actor) {
        var unit = Require.present("unit", typed.label("unit"), typed.unit(organisation));
        var month = typed.month();
        var ranking = month == null ? null : rankings.of(month, now);
        var content = tasks.letter(typed.kind(), unit, pictures.tasks(null, unit, now, actor), ranking, parts);
        return new DraftNotice(to(unit, typed.kind(), month), content);
    }

    private DraftNotice rectification(TypedNotice typed, TypedParts parts, Viewpoint now, Actor actor) {
        var unit = Require.present("unit", typed.label("unit"), typed.unit(organisation));
        var chosen = pictures.chosen(typed.tasks(), unit, now, actor);
        if (chosen.isEmpty() && parts.findings() == null) {
            throw typed.refusal("value.required", "findings", "notice.form.no-problem");
        }
        var content = tasks.rectification(unit, pictures.tasks(null, unit, now, actor), chosen, parts);
        return new DraftNotice(to(unit, typed.kind(), null), content);
    }

    private static NoticeSubject to(UnitRef unit, NoticeKind kind, @Nullable YearMonth month) {
        return new NoticeSubject(kind, month, 0, null, List.of(unit), null);
    }

    /** Whom the county's rules want to be reminded or talked to because of a month's ranking 连续末位. */
    List<LadderStep> ladder(YearMonth month) {
        var ranking = rankings.of(month, Viewpoint.now(clock.instant()));
        return ranking.lines().stream()
                .filter(line -> !line.action().isBlank())
                .flatMap(line -> Optional.ofNullable(ranking.numbers().units().get(line.unit()))
                        .map(unit -> new LadderStep(unit, line.action(), month))
                        .stream())
                .toList();
    }

    /** The units to which a notice may go. */
    List<UnitLine> units() {
        return organisation.activeUnits();
    }
}
