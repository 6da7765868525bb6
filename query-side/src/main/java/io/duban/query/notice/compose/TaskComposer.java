package io.duban.query.notice.compose;

import io.duban.kernel.notice.NoticeContent;
import io.duban.kernel.notice.NoticeKind;
import io.duban.kernel.notice.NoticeTable.Row;
import io.duban.kernel.people.UnitRef;
import io.duban.query.ranking.period.PeriodRanking;
import io.duban.query.task.TaskLine;
import io.duban.query.task.Viewpoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the notices, reports and letters that speak of tasks: same tasks and same words typed, same notice. */
@Component
public final class TaskComposer {

    private final NoticeTemplates templates;
    private final Phrases phrases;

    TaskComposer(NoticeTemplates templates, MessageSource texts) {
        this.templates = templates;
        this.phrases = new Phrases(texts);
    }

    public NoticeContent weekly(TaskPicture tasks, WeekPicture week, TypedParts typed) {
        var facts = facts(tasks, null);
        counts(tasks, facts);
        facts.word("起日", phrases.day(week.from()))
                .word("止日", phrases.day(week.until()))
                .word("联系人", typed.contact())
                .figure("临期", phrases.say("figure.near"), tasks.counted().near(), tasks.list("LAMP_NEAR"))
                .figure("新立项", phrases.say("figure.registered-week"), week.registered(), tasks.list("REGISTERED"))
                .figure("办结", phrases.say("figure.closed-week"), week.closed(), tasks.list("CLOSED"));
        var tables = new TaskTables(phrases, tasks.dataTime());
        overdue(tasks, tables, facts);
        if (tasks.overdue().isEmpty()) {
            facts.word("无逾期", phrases.say("none.overdue"));
        }
        if (week.moves().isEmpty()) {
            facts.word("无变化", phrases.say("none.lamps"));
        } else {
            facts.table(tables.moves(week.moves()));
        }
        var others = tasks.open().stream()
                .filter(task ->
                        tasks.overdue().stream().noneMatch(late -> late.id().equals(task.id())))
                .toList();
        if (others.isEmpty()) {
            facts.word("无在办", phrases.say("none.open"));
        } else {
            facts.table(tables.open(others));
        }
        return templates.named("weekly").fill(facts);
    }

    /**
     * A notice after a check 督查通报, or a report to the leaders 督查专报.
     *
     * @param category the kind of matter that was checked; null for all
     * @param unit the unit that was checked; null for all
     */
    public NoticeContent check(
            NoticeKind kind, TaskPicture tasks, @Nullable String category, @Nullable UnitRef unit, TypedParts typed) {
        var facts = facts(tasks, null);
        counts(tasks, facts);
        var tables = new TaskTables(phrases, tasks.dataTime());
        overdue(tasks, tables, facts);
        facts.word("督查范围", scope(category, unit))
                .word("主送", unit == null ? String.join(phrases.say("comma"), phrases.list("addressees")) : unit.name())
                .word("呈报领导", typed.leader() == null ? phrases.say("leaders") : typed.leader())
                .words("做法", typed.practices())
                .words("问题", typed.findings())
                .words("原因", typed.cause())
                .words("建议", typed.suggestion())
                .words("要求", typed.requirement())
                .word("联系人", typed.contact())
                .figure("事项", phrases.say("figure.tasks"), tasks.counted().all(), tasks.list("REGISTERED"))
                .figure("办结", phrases.say("figure.closed-all"), tasks.counted().closed(), tasks.list("CLOSED"));
        if (unit == null && !tasks.open().isEmpty()) {
            facts.table(tables.units(tasks.open(), tasks.overdue()));
        }
        facts.table(tables.comment());
        return templates.named(name(kind)).fill(facts);
    }

    /**
     * A reminder or an invitation to a talk.
     *
     * @param ranking of the month because of which it is written; null where no ranking is the reason
     */
    public NoticeContent letter(
            NoticeKind kind, UnitRef unit, TaskPicture tasks, @Nullable PeriodRanking ranking, TypedParts typed) {
        var facts = facts(tasks, ranking);
        counts(tasks, facts);
        overdue(tasks, new TaskTables(phrases, tasks.dataTime()), facts);
        facts.word("单位", unit.name())
                .words("情况", typed.facts())
                .words("要求", typed.requirement())
                .word("时间", typed.time())
                .word("地点", typed.place())
                .word("参加人员", typed.attendants())
                .word("联系人", typed.contact());
        until(typed, facts);
        if (ranking != null) {
            ranked(unit, ranking, facts);
        }
        return templates.named(name(kind)).fill(facts);
    }

    /** @param chosen tasks of the unit whose state is among the problems */
    public NoticeContent rectification(UnitRef unit, TaskPicture tasks, List<TaskLine> chosen, TypedParts typed) {
        var facts = facts(tasks, null);
        var tables = new TaskTables(phrases, tasks.dataTime());
        var today = tasks.dataTime().atZone(Viewpoint.ZONE).toLocalDate();
        var problems = new ArrayList<Row>();
        NoticeFacts.lines(typed.findings()).forEach(line -> problems.add(new Row(List.of(line), null)));
        chosen.forEach(task -> problems.add(new Row(List.of(problem(task, today)), "/tasks/" + task.id())));
        var wanted = NoticeFacts.lines(typed.requirement());
        facts.word("单位", unit.name())
                .words("依据", typed.basis())
                .words("要求", typed.requirement())
                .word("联系人", typed.contact())
                .figure("问题数", phrases.say("figure.problems"), problems.size(), null);
        until(typed, facts);
        facts.table(tables.problems(
                problems, wanted.isEmpty() ? "" : wanted.getFirst(), Objects.requireNonNull(typed.until())));
        facts.table(tables.receipt(unit));
        facts.table(tables.feedback(problems.size()));
        return templates.named(name(NoticeKind.RECTIFICATION)).fill(facts);
    }

    private String problem(TaskLine task, LocalDate today) {
        var late = TaskTables.daysLate(task, today);
        var deadline = task.deadline();
        return deadline == null
                ? phrases.say("problem.open", task.title())
                : late.isEmpty()
                        ? phrases.say("problem.unfinished", task.title(), phrases.day(deadline))
                        : phrases.say("problem.late", task.title(), phrases.day(deadline), late);
    }

    private NoticeFacts facts(TaskPicture tasks, @Nullable PeriodRanking ranking) {
        return new NoticeFacts(tasks.dataTime(), tasks.position(), ranking == null ? null : ranking.ruleSet())
                .word("数据时间", phrases.moment(tasks.dataTime()));
    }

    private void counts(TaskPicture tasks, NoticeFacts facts) {
        facts.figure("在办", phrases.say("figure.open"), tasks.counted().open(), tasks.list("OPEN"))
                .figure("逾期", phrases.say("figure.overdue"), tasks.counted().overdue(), tasks.list("OVERDUE"));
    }

    private static void overdue(TaskPicture tasks, TaskTables tables, NoticeFacts facts) {
        if (!tasks.overdue().isEmpty()) {
            var today = tasks.dataTime().atZone(Viewpoint.ZONE).toLocalDate();
            facts.table(tables.overdue(tasks.overdue(), today));
        }
    }

    private void until(TypedParts typed, NoticeFacts facts) {
        if (typed.until() != null) {
            facts.word("限期", phrases.day(typed.until()));
        }
    }

    private void ranked(UnitRef unit, PeriodRanking ranking, NoticeFacts facts) {
        ranking.line(unit.name()).filter(line -> line.rank() != null).ifPresent(line -> {
            var page = RankingTables.page(line, ranking);
            var losses = new Losses(ranking.rules(), phrases);
            var lost = losses.sentence(losses.lost(line), "reason.lost");
            facts.word("月份", phrases.month(ranking.month()))
                    .word("组", MonthlyComposer.groupOf(line, ranking))
                    .scored("名次", phrases.say("figure.rank"), phrases.place(line), page)
                    .scored("得分", phrases.say("figure.score"), line.printedScore(), page)
                    .scored(
                            "失分理由",
                            phrases.say("figure.reason"),
                            lost.isEmpty() ? phrases.say("reason.full") : lost,
                            page);
        });
    }

    private String scope(@Nullable String category, @Nullable UnitRef unit) {
        if (category == null) {
            return unit == null ? phrases.say("scope.everything") : phrases.say("scope.unit", unit.name());
        }
        return unit == null
                ? phrases.say("scope.category", category)
                : phrases.say("scope.both", category, unit.name());
    }

    private static String name(NoticeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
