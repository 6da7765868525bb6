package io.duban.app.cli;

import io.duban.kernel.ranking.place.RankingLine;
import io.duban.kernel.ranking.rule.RuleSet;
import io.duban.platform.ranking.file.FactFiles;
import io.duban.platform.ranking.file.RankingCsv;
import io.duban.platform.ranking.file.RankingJson;
import io.duban.platform.ranking.file.SourceText;
import io.duban.platform.ranking.file.TableCheck;
import io.duban.platform.ranking.file.UnreadableFile;
import io.duban.platform.ranking.rule.RuleText;
import io.duban.platform.ranking.rule.UnreadableRules;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * {@code rank} and {@code check-table}: a ranking, or rates that do not come out, from files; needs neither a database nor a server.
 * What is printed is UTF-8 with bare line ends on every machine, so that the same files give the same bytes.
 */
final class RankCall {

    private RankCall() {}

    static int carryOut(Invocation.Rank wanted, PrintStream out, PrintStream err) {
        try {
            var rules = rules(wanted.rules());
            var facts = source(wanted.facts(), "事实");
            var events = wanted.events() == null ? null : source(wanted.events(), "事件");
            print(FactFiles.rank(rules, facts, events), wanted, out);
            return CommandLine.DONE;
        } catch (Refused refused) {
            return wrong(err, List.of(refused.getMessage()));
        } catch (UnreadableFile refused) {
            return wrong(err, sentences(refused));
        } catch (UnreadableRules refused) {
            return wrong(
                    err,
                    refused.problems().stream()
                            .map(problem -> "%s:%d:%d: %s"
                                    .formatted(wanted.rules(), problem.line(), problem.column(), problem.sentence()))
                            .toList());
        }
    }

    static int carryOut(Invocation.CheckTable wanted, PrintStream out, PrintStream err) {
        try {
            var findings = TableCheck.of(source(wanted.file(), "表格"), wanted.rates());
            var text = new StringBuilder();
            findings.differing().forEach(row -> text.append(row).append('\n'));
            out.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
            out.flush();
            err.printf(
                    "共核对 %d 行，%d 处不符。%n", findings.rows(), findings.differing().size());
            return CommandLine.DONE;
        } catch (Refused refused) {
            return wrong(err, List.of(refused.getMessage()));
        } catch (UnreadableFile refused) {
            return wrong(err, sentences(refused));
        }
    }

    /** A file, or the name of a rule set that comes with the product. */
    private static RuleSet rules(String nameOrFile) {
        var ready = RuleText.ready(nameOrFile);
        return RuleText.parse(
                ready.isPresent() && !Files.exists(path(nameOrFile)) ? ready.get() : text(nameOrFile, "规则"));
    }

    private static void print(List<RankingLine> lines, Invocation.Rank wanted, PrintStream out) {
        try {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
            if (wanted.json()) {
                RankingJson.write(lines, wanted.explain(), writer);
            } else {
                RankingCsv.write(lines, wanted.explain(), writer);
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FactFiles.Source source(String name, String what) {
        return new FactFiles.Source(name, text(name, what));
    }

    private static String text(String name, String what) {
        try {
            var file = path(name);
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw new Refused("找不到%s文件“%s”，请检查路径和读取权限。".formatted(what, name));
            }
            return SourceText.of(Files.readAllBytes(file))
                    .orElseThrow(() -> new Refused("%s文件“%s”不是 UTF-8 或 GBK 文本，请另存为 UTF-8。".formatted(what, name)));
        } catch (IOException e) {
            throw new Refused("读不出%s文件“%s”，请检查文件后重试。".formatted(what, name));
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Refused("“%s”不是文件名。".formatted(name));
        }
    }

    private static List<String> sentences(UnreadableFile refused) {
        return refused.problems().stream()
                .map(problem ->
                        "%s:%d:%d: %s".formatted(refused.file(), problem.line(), problem.column(), problem.sentence()))
                .toList();
    }

    private static int wrong(PrintStream err, List<String> sentences) {
        sentences.forEach(err::println);
        return CommandLine.WRONG_CALL;
    }

    /** A file that cannot be got at. */
    private static final class Refused extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        Refused(String sentence) {
            super(sentence);
        }
    }
}
