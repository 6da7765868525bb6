package io.duban.app.cli;

import io.duban.kernel.event.CountyTime;
import io.duban.kernel.task.LimitType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The arguments of {@code due}: options with a value, as {@code --name value} or {@code --name=value}, each at most once. */
final class DueArguments {

    private static final List<String> NAMES =
            List.of("--profile", "--lane", "--dispatch", "--calendar", "--fixed", "--hours");

    /** Beyond this nobody dispatches, and no calendar will ever be known. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2100;

    private final Map<String, String> values = new LinkedHashMap<>();

    private DueArguments() {}

    /** @param arguments what follows the word {@code due} */
    static Invocation read(List<String> arguments) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            return new Invocation.Help();
        }
        var read = new DueArguments();
        try {
            read.take(arguments);
            return read.due();
        } catch (WrongArgument wrong) {
            return new Invocation.Wrong(wrong.getMessage());
        }
    }

    private void take(List<String> arguments) {
        for (var i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            var equals = argument.indexOf('=');
            var name = equals < 0 ? argument : argument.substring(0, equals);
            if (!argument.startsWith("-")) {
                throw new WrongArgument("多余的内容“" + argument + "”。due 只用选项，用 help 查看用法。");
            }
            if (!NAMES.contains(name)) {
                throw new WrongArgument("不认识的选项“" + name + "”。due 可用的选项：" + String.join("、", NAMES) + "。");
            }
            var follows = i + 1 < arguments.size() && !arguments.get(i + 1).startsWith("--");
            var value = equals >= 0 ? argument.substring(equals + 1) : follows ? arguments.get(++i) : "";
            if (value.isBlank()) {
                throw new WrongArgument("选项 " + name + " 后面缺少值。");
            }
            if (values.put(name, value.strip()) != null) {
                throw new WrongArgument("选项 " + name + " 写了两次，请留下一个。");
            }
        }
    }

    private Invocation.Due due() {
        return new Invocation.Due(
                needed("--profile", text -> text),
                needed("--lane", DueArguments::lane),
                needed("--dispatch", DueArguments::instant),
                values.get("--calendar"),
                optional("--fixed", DueArguments::day),
                optional("--hours", DueArguments::hours));
    }

    private <T> T needed(String name, Function<String, T> meaning) {
        var value = values.get(name);
        if (value == null) {
            throw new WrongArgument("缺少选项 " + name + "，例如：due --profile 13710-workday-v1 --lane GENERAL"
                    + " --dispatch 2026-02-13T10:00");
        }
        return meaning.apply(value);
    }

    private <T> @Nullable T optional(String name, Function<String, T> meaning) {
        var value = values.get(name);
        return value == null ? null : meaning.apply(value);
    }

    private static LimitType lane(String text) {
        return switch (text) {
            case "GENERAL" -> LimitType.GENERAL;
            case "MAJOR" -> LimitType.MAJOR;
            case "LONG", "LONG_TERM" -> LimitType.LONG_TERM;
            case "FIXED" -> LimitType.FIXED;
            case "URGENT" -> LimitType.URGENT;
            default -> throw new WrongArgument("不认识的时限类型“" + text + "”，--lane 只能是 GENERAL、MAJOR、LONG、FIXED、URGENT 之一。");
        };
    }

    private static Instant instant(String text) {
        try {
            return switch (DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from)) {
                case OffsetDateTime moment -> inRange(moment.getYear(), "--dispatch", text, moment.toInstant());
                case LocalDateTime local ->
                    inRange(
                            local.getYear(),
                            "--dispatch",
                            text,
                            local.atZone(CountyTime.ZONE).toInstant());
                default -> throw new DateTimeException(text);
            };
        } catch (DateTimeException e) {
            throw new WrongArgument(
                    "交办时间“" + text + "”无法识别，--dispatch 应形如 2026-02-13T10:00 或 2026-02-13T10:00:00+08:00。");
        }
    }

    private static LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text);
            return inRange(day.getYear(), "--fixed", text, day);
        } catch (DateTimeException e) {
            throw new WrongArgument("限定日期“" + text + "”无法识别，--fixed 应形如 2026-05-01。");
        }
    }

    private static <T> T inRange(int year, String name, String text, T value) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new WrongArgument("%s 的“%s”不在%d年至%d年之间。".formatted(name, text, FIRST_YEAR, LAST_YEAR));
        }
        return value;
    }

    private static Integer hours(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            throw new WrongArgument("小时数“" + text + "”无法识别，--hours 应形如 24。");
        }
    }

    /** Ends the reading at the first mistake. */
    private static final class WrongArgument extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        WrongArgument(String sentence) {
            super(sentence);
        }
    }
}
