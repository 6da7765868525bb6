package io.duban.app.cli;

import io.duban.kernel.task.LimitType;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the arguments of a call ask for. Options of Spring ({@code --server.port=…}) are passed on untouched. */
public sealed interface Invocation {

    /** No command word: serve pages and API until stopped. */
    record Serve(List<String> springArguments) implements Invocation {}

    /** {@code import FILE [--dry-run] [--skip-problem-rows]}. */
    record Import(Path file, boolean dryRun, boolean skipProblemRows, List<String> springArguments)
            implements Invocation {}

    /**
     * {@code import-organisation FILE [--dry-run] [--from DAY]}.
     *
     * @param from the day from which the file holds; null for today
     */
    record ImportOrganisation(
            Path file, boolean dryRun, @Nullable LocalDate from, List<String> springArguments) implements Invocation {}

    /** {@code rebuild VIEW}. */
    record Rebuild(String view, List<String> springArguments) implements Invocation {}

    /**
     * {@code due}: the dues of a matter.
     *
     * @param profile the name of a ready profile, or a file
     * @param calendar a file; null for the official calendar
     */
    record Due(
            String profile,
            LimitType lane,
            Instant dispatch,
            @Nullable String calendar,
            @Nullable LocalDate fixed,
            @Nullable Integer hours)
            implements Invocation {}

    /**
     * {@code rank}: a ranking of units by rules and facts from files.
     *
     * @param rules a file, or the name of a rule set that comes with the product
     * @param events null for none
     * @param json CSV otherwise
     */
    record Rank(String rules, String facts, @Nullable String events, boolean explain, boolean json)
            implements Invocation {}

    /**
     * {@code facts}: the numbers that the platform ranks a month from.
     *
     * @param asOf what had happened by then; null for now
     * @param knownAt what had been recorded by then; null for everything
     */
    record Facts(
            YearMonth period,
            @Nullable String asOf,
            @Nullable String knownAt,
            List<String> springArguments) implements Invocation {}

    /** {@code check-table FILE --rate printed=actual/target}. */
    record CheckTable(String file, List<String> rates) implements Invocation {}

    /** {@code help}. */
    record Help() implements Invocation {}

    /** Arguments that make no sense; the sentence says which and what would. */
    record Wrong(String sentence) implements Invocation {}

    static Invocation of(String... arguments) {
        if (arguments.length > 0) {
            var rest = Arrays.asList(arguments).subList(1, arguments.length);
            switch (arguments[0]) {
                case "due" -> {
                    return DueArguments.read(rest);
                }
                case "rank" -> {
                    return RankArguments.rank(rest);
                }
                case "check-table" -> {
                    return RankArguments.checkTable(rest);
                }
                case "facts" -> {
                    return FactsArguments.read(rest);
                }
                default -> {}
            }
        }
        var roster = Arrays.asList(arguments).indexOf(RosterArguments.WORD);
        if (roster >= 0 && Arrays.stream(arguments).limit(roster).allMatch(word -> word.startsWith("-"))) {
            var others = new ArrayList<>(Arrays.asList(arguments));
            others.remove(roster);
            return RosterArguments.read(others);
        }
        var words = new ArrayList<String>();
        var options = new ArrayList<String>();
        var spring = new ArrayList<String>();
        for (var argument : arguments) {
            if (argument.startsWith("--") && (argument.contains("=") || argument.equals("--debug"))) {
                spring.add(argument);
            } else if (argument.startsWith("-")) {
                options.add(argument);
            } else {
                words.add(argument);
            }
        }
        if (options.contains("--help") || options.contains("-h")) {
            return new Help();
        }
        if (words.isEmpty()) {
            return options.isEmpty() ? new Serve(spring) : unknownOption(options.getFirst());
        }
        return switch (words.getFirst()) {
            case "import" -> importing(words, options, spring);
            case "rebuild" -> rebuilding(words, options, spring);
            case "help" -> new Help();
            case "due", "rank", "check-table" -> new Wrong("命令 " + words.getFirst() + " 应写在所有选项之前；它不用服务的设置。");
            case "facts" -> new Wrong("命令 facts 应写在所有选项之前。");
            default ->
                new Wrong("不认识的命令“" + words.getFirst()
                        + "”。可用的命令：due、rank、facts、check-table、import、import-organisation、rebuild、help；不写命令则启动服务。");
        };
    }

    private static Invocation importing(List<String> words, List<String> options, List<String> spring) {
        for (var option : options) {
            if (!Arrays.asList("--dry-run", "--skip-problem-rows").contains(option)) {
                return unknownOption(option);
            }
        }
        if (words.size() != 2) {
            return new Wrong("请写明一个台账文件：import 文件.xlsx [--dry-run] [--skip-problem-rows]");
        }
        return new Import(
                Path.of(words.get(1)), options.contains("--dry-run"), options.contains("--skip-problem-rows"), spring);
    }

    private static Invocation rebuilding(List<String> words, List<String> options, List<String> spring) {
        if (!options.isEmpty()) {
            return unknownOption(options.getFirst());
        }
        return words.size() == 2
                ? new Rebuild(words.get(1), spring)
                : new Wrong("请写明要重建的视图：rebuild 视图名，例如 rebuild task");
    }

    private static Invocation unknownOption(String option) {
        return new Wrong("不认识的选项“" + option + "”。用 help 查看用法。");
    }
}
