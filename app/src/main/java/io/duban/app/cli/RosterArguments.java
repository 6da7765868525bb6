package io.duban.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a call of {@code import-organisation}: a file, and from which day it holds. */
final class RosterArguments {

    static final String WORD = "import-organisation";

    private static final String FROM = "--from";

    private RosterArguments() {}

    /** @param arguments those after and before the command word, without it */
    static Invocation read(List<String> arguments) {
        var words = new ArrayList<String>();
        var spring = new ArrayList<String>();
        var dryRun = false;
        String from = null;
        for (var at = 0; at < arguments.size(); at++) {
            var argument = arguments.get(at);
            if (argument.equals("--dry-run")) {
                dryRun = true;
            } else if (argument.equals("--help") || argument.equals("-h")) {
                return new Invocation.Help();
            } else if (argument.equals(FROM)) {
                from = ++at < arguments.size() ? arguments.get(at) : "";
            } else if (argument.startsWith(FROM + "=")) {
                from = argument.substring(FROM.length() + 1);
            } else if (argument.startsWith("--") && (argument.contains("=") || argument.equals("--debug"))) {
                spring.add(argument);
            } else if (argument.startsWith("-")) {
                return new Invocation.Wrong("不认识的选项“" + argument + "”。用 help 查看用法。");
            } else {
                words.add(argument);
            }
        }
        if (words.size() != 1) {
            return new Invocation.Wrong("请写明一个机构人员表：import-organisation 文件.xlsx [--dry-run] [--from 2026-07-01]");
        }
        return of(Path.of(words.getFirst()), dryRun, from, spring);
    }

    private static Invocation of(Path file, boolean dryRun, @Nullable String from, List<String> spring) {
        try {
            return new Invocation.ImportOrganisation(file, dryRun, from == null ? null : LocalDate.parse(from), spring);
        } catch (DateTimeParseException unreadable) {
            return new Invocation.Wrong("生效日期 --from 应写作 2026-07-01 的形式，现为“" + from + "”。");
        }
    }
}
