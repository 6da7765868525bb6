package io.duban.app.cli;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The arguments of {@code facts}: options with a value, and options of Spring, whose names have a dot. */
final class FactsArguments {

    private static final String FORM =
            "facts --period 2026-09 [--as-of 2026-10-08] [--known-at 2026-10-08T18:00:00+08:00]";
    private static final List<String> NAMES = List.of("--period", "--as-of", "--known-at");

    private FactsArguments() {}

    /** @param arguments what follows the word {@code facts} */
    static Invocation read(List<String> arguments) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            return new Invocation.Help();
        }
        var values = new LinkedHashMap<String, String>();
        var spring = new ArrayList<String>();
        for (var i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            var equals = argument.indexOf('=');
            var name = equals < 0 ? argument : argument.substring(0, equals);
            if (argument.startsWith("--") && name.contains(".") && equals > 0 || argument.equals("--debug")) {
                spring.add(argument);
                continue;
            }
            if (!NAMES.contains(name)) {
                return wrong("不认识“" + argument + "”。");
            }
            var follows = i + 1 < arguments.size() && !arguments.get(i + 1).startsWith("--");
            var value = equals >= 0 ? argument.substring(equals + 1) : follows ? arguments.get(++i) : "";
            if (value.isBlank()) {
                return wrong("选项 " + name + " 后面缺少值。");
            }
            if (values.put(name, value.strip()) != null) {
                return wrong("选项 " + name + " 写了两次，请留下一个。");
            }
        }
        return of(values, spring);
    }

    private static Invocation of(Map<String, String> values, List<String> spring) {
        var period = values.get("--period");
        if (period == null) {
            return wrong("缺少选项 --period。");
        }
        try {
            return new Invocation.Facts(
                    YearMonth.parse(period), values.get("--as-of"), values.get("--known-at"), spring);
        } catch (DateTimeParseException unreadable) {
            return wrong("月份“" + period + "”无法识别，--period 应形如 2026-09。");
        }
    }

    private static Invocation wrong(String reason) {
        return new Invocation.Wrong(reason + "用法：" + FORM);
    }
}
