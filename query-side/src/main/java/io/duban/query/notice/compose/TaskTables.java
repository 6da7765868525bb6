package io.duban.query.notice.compose;

import io.duban.kernel.notice.NoticeTable;
import io.duban.kernel.notice.NoticeTable.Alignment;
import io.duban.kernel.notice.NoticeTable.Column;
import io.duban.kernel.notice.NoticeTable.Row;
import io.duban.kernel.people.UnitRef;
import io.duban.query.task.Lamp;
import io.duban.query.task.TaskLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Tables of tasks, and tables that are filled in by hand. */
final class TaskTables {

    /** More tasks than these are cut, and the table says so. */
    private static final int MOST = 60;

    private static final int COMMENT_LINES = 6;

    private final Phrases phrases;
    private final Instant dataTime;

    TaskTables(Phrases phrases, Instant dataTime) {
        this.phrases = phrases;
        this.dataTime = dataTime;
    }

    NoticeTable overdue(List<TaskLine> tasks, LocalDate today) {
        return tasks(
                "逾期清单",
                "table.overdue",
                List.of(
                        column("serial", 2, Alignment.CENTRE),
                        column("task", 9, Alignment.LEFT),
                        column("unit", 5, Alignment.LEFT),
                        column("deadline", 4, Alignment.CENTRE),
                        column("days-late", 3, Alignment.RIGHT)),
                tasks,
                task -> List.of(task.title(), unit(task), deadline(task), daysLate(task, today)));
    }

    NoticeTable open(List<TaskLine> tasks) {
        return tasks(
                "在办清单",
                "table.open",
                List.of(
                        column("serial", 2, Alignment.CENTRE),
                        column("task", 8, Alignment.LEFT),
                        column("unit", 5, Alignment.LEFT),
                        column("deadline", 4, Alignment.CENTRE),
                        column("lamp", 4, Alignment.CENTRE),
                        column("percent", 3, Alignment.RIGHT)),
                tasks,
                task -> List.of(
                        task.title(),
                        unit(task),
                        deadline(task),
                        lamp(task.lamp(dataTime)),
                        Integer.toString(task.percent())));
    }

    NoticeTable moves(List<WeekPicture.Move> moves) {
        return new NoticeTable(
                "灯号变化",
                phrases.say("table.lamps"),
                List.of(
                        column("serial", 2, Alignment.CENTRE),
                        column("task", 9, Alignment.LEFT),
                        column("unit", 5, Alignment.LEFT),
                        column("lamp-before", 4, Alignment.CENTRE),
                        column("lamp-now", 4, Alignment.CENTRE)),
                IntStream.range(0, Math.min(MOST, moves.size()))
                        .mapToObj(i -> row(i, moves.get(i)))
                        .toList(),
                note(moves.size()),
                0,
                false);
    }

    private Row row(int place, WeekPicture.Move move) {
        var before = move.before();
        return new Row(
                List.of(
                        Integer.toString(place + 1),
                        move.task().title(),
                        unit(move.task()),
                        before == null ? phrases.say("new-task") : lamp(before),
                        lamp(move.now())),
                "/tasks/" + move.task().id());
    }

    /** How many tasks each unit has in hand, and how many of them are overdue; by name. */
    NoticeTable units(List<TaskLine> open, List<TaskLine> overdue) {
        var units = new TreeMap<String, int[]>();
        open.forEach(task -> units.computeIfAbsent(unit(task), begun -> new int[2])[0]++);
        overdue.forEach(task -> units.computeIfAbsent(unit(task), begun -> new int[2])[1]++);
        return new NoticeTable(
                "单位情况",
                phrases.say("table.units"),
                List.of(
                        column("unit", 8, Alignment.LEFT),
                        column("open", 4, Alignment.RIGHT),
                        column("late", 4, Alignment.RIGHT)),
                units.entrySet().stream()
                        .map(unit -> new Row(
                                List.of(
                                        unit.getKey(),
                                        Integer.toString(unit.getValue()[0]),
                                        Integer.toString(unit.getValue()[1])),
                                null))
                        .toList(),
                note(0),
                0,
                false);
    }

    /** Numbered problems with what is to be done and until when. */
    NoticeTable problems(List<Row> problems, String wanted, LocalDate until) {
        return new NoticeTable(
                "问题表",
                phrases.say("table.problems"),
                List.of(
                        column("serial", 2, Alignment.CENTRE),
                        column("problem", 10, Alignment.LEFT),
                        column("wanted", 7, Alignment.LEFT),
                        column("until", 5, Alignment.CENTRE)),
                IntStream.range(0, problems.size())
                        .mapToObj(i -> new Row(
                                List.of(
                                        Integer.toString(i + 1),
                                        problems.get(i).cells().getFirst(),
                                        wanted,
                                        phrases.day(until)),
                                problems.get(i).link()))
                        .toList(),
                null,
                0,
                false);
    }

    /** What the unit fills in: one line for each problem, with room to write. */
    NoticeTable feedback(int problems) {
        return new NoticeTable(
                "反馈表",
                phrases.say("table.feedback"),
                List.of(
                        column("serial", 2, Alignment.CENTRE),
                        column("measures", 7, Alignment.LEFT),
                        column("result", 7, Alignment.LEFT),
                        column("done-on", 4, Alignment.CENTRE),
                        column("person", 4, Alignment.CENTRE)),
                IntStream.rangeClosed(1, problems)
                        .mapToObj(i -> new Row(List.of(Integer.toString(i), "", "", "", ""), null))
                        .toList(),
                null,
                2,
                true);
    }

    NoticeTable receipt(UnitRef unit) {
        return new NoticeTable(
                "签收栏",
                phrases.say("table.receipt"),
                List.of(
                        column("receiver", 6, Alignment.CENTRE),
                        column("signed-by", 5, Alignment.CENTRE),
                        column("signed-at", 5, Alignment.CENTRE)),
                List.of(new Row(List.of(unit.name(), "", ""), null)),
                null,
                2,
                false);
    }

    /** Room for the leader's words 批示栏. */
    NoticeTable comment() {
        return new NoticeTable(
                "领导批示",
                phrases.say("table.comment"),
                List.of(column("comment", 1, Alignment.LEFT)),
                List.of(new Row(List.of(""), null)),
                null,
                COMMENT_LINES,
                false);
    }

    private NoticeTable tasks(
            String key,
            String title,
            List<Column> columns,
            List<TaskLine> tasks,
            Function<TaskLine, List<String>> cells) {
        var rows = IntStream.range(0, Math.min(MOST, tasks.size()))
                .mapToObj(i -> {
                    var all = new ArrayList<String>(List.of(Integer.toString(i + 1)));
                    all.addAll(cells.apply(tasks.get(i)));
                    return new Row(all, "/tasks/" + tasks.get(i).id());
                })
                .toList();
        return new NoticeTable(key, phrases.say(title), columns, rows, note(tasks.size()), 0, false);
    }

    private String note(int all) {
        var said = phrases.say("tasks.note", phrases.moment(dataTime));
        return all > MOST ? said + phrases.say("cut", MOST, all) : said;
    }

    private static String lamp(Lamp lamp) {
        return lamp.shape() + lamp.label();
    }

    private static String unit(TaskLine task) {
        return task.leadUnit() == null ? "" : task.leadUnit().name();
    }

    private String deadline(TaskLine task) {
        return task.deadline() == null ? "" : phrases.day(task.deadline());
    }

    static String daysLate(TaskLine task, LocalDate today) {
        var deadline = task.deadline();
        var late = deadline == null ? 0 : ChronoUnit.DAYS.between(deadline, task.dayThatCounts(today));
        return late > 0 ? Long.toString(late) : "";
    }

    private Column column(String key, int weight, Alignment alignment) {
        return new Column(phrases.say("col." + key), weight, alignment);
    }
}
