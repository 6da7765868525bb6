package io.duban.query.task.paper;

import io.duban.kernel.limit.ClockReading;
import io.duban.kernel.task.ClocksSet;
import io.duban.kernel.task.InstructionGiven;
import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.TaskDispatched;
import io.duban.kernel.task.TaskReassigned;
import io.duban.kernel.task.TaskSigned;
import io.duban.kernel.task.UnitDesignated;
import io.duban.query.document.ChineseDate;
import io.duban.query.task.TaskLine;
import io.duban.query.task.TaskMoment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 交办单: what a lead unit is given, by when, and that it signed for it. */
final class DispatchPaper {

    private static final List<Class<?>> RECEIPT = List.of(TaskSigned.class);

    private DispatchPaper() {}

    /** @param number the slip's own number; null leaves room for one */
    static Paper of(
            Trail trail, TaskMoment dispatched, @Nullable String number, Letterhead letterhead, PaperTexts texts) {
        var task = dispatched.line();
        var clocks = trail.next(dispatched, ClocksSet.class);
        var receipt =
                trail.answer(dispatched, RECEIPT, TaskDispatched.class, TaskReassigned.class, UnitDesignated.class);
        var instructions = trail.before(dispatched, InstructionGiven.class);
        var rows = new Rows(texts)
                .line("item", task.title())
                .pair("task-number", task.number(), "category", task.category())
                .line("source", Rows.lines(task.source(), task.sourceNumber()))
                .tall("instruction", instructions(instructions, texts))
                .tall("content", task.content())
                .tall("requirement", task.completionStandard())
                .pair("lead-unit", unit(task), "co-units", texts.units(task.coUnits()))
                .pair("leader", leader(task), "assisting-leader", texts.leaders(task.adoptedBy()))
                .pair(
                        "person",
                        task.responsiblePerson(),
                        "limit-type",
                        task.limitType().label())
                .line("limit", limit(task, clocks, texts))
                .pair("cycle", cycle(task, clocks, texts), "issued", issued(task, dispatched))
                .pair("contact", letterhead.contact(), "phone", letterhead.phone())
                .line("attachment", null)
                .signing(
                        "receipt",
                        receipt.map(signed -> texts.say("receipt.done", unit(task), texts.when(signed)))
                                .orElse(null),
                        "receiver",
                        receipt.map(signed -> texts.who(signed.fact().actor())).orElse(null),
                        receipt.map(texts::when).orElse(null))
                .all();
        var used = new ArrayList<TaskMoment>();
        clocks.ifPresent(used::add);
        receipt.ifPresent(used::add);
        return PaperHead.paper(
                PaperKind.DISPATCH,
                texts,
                PaperHead.office(texts, letterhead),
                number(number, dispatched, texts),
                null,
                rows,
                dispatched,
                used);
    }

    private static String number(@Nullable String number, TaskMoment dispatched, PaperTexts texts) {
        var year = Integer.toString(dispatched.day().getYear());
        return texts.say("number", number == null ? texts.say("number.room", year) : number);
    }

    private static String instructions(List<TaskMoment> given, PaperTexts texts) {
        if (given.isEmpty()) {
            return texts.say("none");
        }
        return given.stream()
                .map(moment -> texts.say(
                        "instruction",
                        texts.who(moment.fact().actor()),
                        ChineseDate.text(moment.day()),
                        ((InstructionGiven) moment.fact().event()).text()))
                .collect(Collectors.joining("\n"));
    }

    private static String unit(TaskLine task) {
        return task.leadUnit() == null ? "" : task.leadUnit().name();
    }

    private static String leader(TaskLine task) {
        return task.leader() == null ? "" : task.leader().title();
    }

    private static String issued(TaskLine task, TaskMoment dispatched) {
        return ChineseDate.text(task.dispatchedOn() == null ? dispatched.day() : task.dispatchedOn());
    }

    /** The day, and below it each clock with its hour. */
    private static String limit(TaskLine task, Optional<TaskMoment> set, PaperTexts texts) {
        var day = task.deadline() == null
                ? texts.say("limit.none")
                : texts.say("limit", ChineseDate.text(task.deadline()));
        return Rows.lines(
                day,
                set.map(moment -> clocks(moment).stream()
                                .map(clock -> clock(clock, texts))
                                .collect(Collectors.joining("\n")))
                        .orElse(null));
    }

    private static String clock(ClockReading clock, PaperTexts texts) {
        var provisional = clock.missingYears().isEmpty() ? "" : texts.say("clock.provisional");
        return texts.say("clock", clock.name(), clock.code(), texts.minute(clock.due())) + provisional;
    }

    private static List<ClockReading> clocks(TaskMoment set) {
        return ((ClocksSet) set.fact().event()).clocks();
    }

    /** 反馈周期: every month, at each clock on the way, or once. */
    private static String cycle(TaskLine task, Optional<TaskMoment> set, PaperTexts texts) {
        if (task.limitType() == LimitType.LONG_TERM) {
            return texts.say("cycle.monthly");
        }
        var steps = set.map(moment -> clocks(moment).stream()
                        .filter(clock -> !clock.isFinal())
                        .count())
                .orElse(0L);
        return steps == 0 ? texts.say("cycle.once") : texts.say("cycle.steps", Long.toString(steps));
    }
}
