package io.duban.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The arguments of {@code rank} and {@code check-table}: options with a value, as {@code --name value} or {@code --name=value}. */
final class RankArguments {

    private static final String RANK_FORM =
            "rank --rules 规则.yaml --facts 事实.csv [--events 事件.csv] [--explain] [--format csv|json]";
    private static final String CHECK_FORM = "check-table 表.csv --rate 印出列=实际列/目标列";

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<String> words = new ArrayList<>();

    private RankArguments() {}

    /** @param arguments what follows the word {@code rank} */
    static Invocation rank(List<String> arguments) {
        return read(
                arguments,
                Set.of("--rules", "--facts", "--events", "--format"),
                Set.of("--explain"),
                RANK_FORM,
                RankArguments::rank);
    }

    /** @param arguments what follows the word {@code check-table} */
    static Invocation checkTable(List<String> arguments) {
        return read(arguments, Set.of("--rate"), Set.of(), CHECK_FORM, RankArguments::checkTable);
    }

    private static Invocation read(
            List<String> arguments, Set<String> valued, Set<String> flags, String form, Reading reading) {
        if (arguments.contains("--help") || arguments.contains("-h")) {
            return new Invocation.Help();
        }
        var read = new RankArguments();
        var reason = read.take(arguments, valued, flags);
        return reason == null ? reading.of(read, form) : new Invocation.Wrong(reason + "用法：" + form);
    }

    private @Nullable String take(List<String> arguments, Set<String> valued, Set<String> flags) {
        for (var i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            var equals = argument.indexOf('=');
            var name = equals < 0 ? argument : argument.substring(0, equals);
            if (!argument.startsWith("--")) {
                words.add(argument);
            } else if (flags.contains(argument)) {
                values.put(argument, List.of(""));
            } else if (!valued.contains(name)) {
                return "不认识的选项“" + name + "”。";
            } else {
                var follows = i + 1 < arguments.size() && !arguments.get(i + 1).startsWith("--");
                var value = equals >= 0 ? argument.substring(equals + 1) : follows ? arguments.get(++i) : "";
                if (value.isBlank()) {
                    return "选项 " + name + " 后面缺少值。";
                }
                values.computeIfAbsent(name, begun -> new ArrayList<>()).add(value);
            }
        }
        return null;
    }

    private static Invocation rank(RankArguments read, String form) {
        var twice = read.values.entrySet().stream()
                .filter(option -> option.getValue().size() > 1)
                .findFirst();
        if (twice.isPresent()) {
            return new Invocation.Wrong("选项 " + twice.get().getKey() + " 写了两次，请留下一个。");
        }
        if (!read.words.isEmpty()) {
            return new Invocation.Wrong("多余的内容“" + read.words.getFirst() + "”。用法：" + form);
        }
        for (var needed : List.of("--rules", "--facts")) {
            if (!read.values.containsKey(needed)) {
                return new Invocation.Wrong("缺少选项 " + needed + "。用法：" + form);
            }
        }
        var format = read.one("--format", "csv");
        if (!format.equals("csv") && !format.equals("json")) {
            return new Invocation.Wrong("不认识的格式“" + format + "”，--format 只能是 csv 或 json。");
        }
        return new Invocation.Rank(
                read.one("--rules", ""),
                read.one("--facts", ""),
                read.values.containsKey("--events") ? read.one("--events", "") : null,
                read.values.containsKey("--explain"),
                format.equals("json"));
    }

    private static Invocation checkTable(RankArguments read, String form) {
        if (read.words.size() != 1) {
            return new Invocation.Wrong("请写明一个表格文件。用法：" + form);
        }
        var rates = read.values.getOrDefault("--rate", List.of());
        return rates.isEmpty()
                ? new Invocation.Wrong("缺少选项 --rate。用法：" + form)
                : new Invocation.CheckTable(read.words.getFirst(), rates);
    }

    private String one(String name, String otherwise) {
        var given = values.get(name);
        return given == null ? otherwise : given.getFirst();
    }

    private interface Reading {
        Invocation of(RankArguments read, String form);
    }
}
