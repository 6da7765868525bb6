package io.duban.app.cli;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.platform.event.EventReader;
import io.duban.query.ViewsConfiguration;
import io.duban.query.ranking.explain.PeriodFactsCsv;
import io.duban.query.ranking.fact.FactQuery;
import io.duban.query.ranking.period.PeriodRanking;
import io.duban.query.ranking.period.PeriodRankings;
import io.duban.query.sight.ScopedReads;
import io.duban.query.task.Viewpoint;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * {@code facts --period MONTH}: the numbers that the platform ranks a month from, so that {@code rank} over them gives the same ranking.
 * Reads the views beside a serving process if there is one; they move only while one serves.
 */
final class FactsCall {

    private FactsCall() {}

    static int carryOut(Invocation.Facts wanted, PrintStream out, PrintStream err) {
        var arguments = new ArrayList<>(wanted.springArguments());
        arguments.add("--duban.projections.run=false");
        try (var process = OneShot.open(Reading.class, arguments)) {
            var viewpoint = Viewpoint.of(
                    wanted.asOf(),
                    wanted.knownAt(),
                    process.getBean(InstantSource.class).instant());
            var ranking = process.getBean(PeriodRankings.class).alone(wanted.period(), viewpoint);
            print(ranking, out);
            tellWhatIsMissing(ranking, process.getBean(EventReader.class).head(), err);
            return CommandLine.DONE;
        } catch (InvalidValue refused) {
            err.println(refused.rejection().sentence());
            return CommandLine.WRONG_CALL;
        }
    }

    private static void print(PeriodRanking ranking, PrintStream out) {
        try {
            var text = new StringBuilder();
            PeriodFactsCsv.write(ranking, unit -> true, text);
            out.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tellWhatIsMissing(PeriodRanking ranking, long head, PrintStream err) {
        ranking.numbers().units().keySet().stream()
                .sorted()
                .filter(unit -> !ranking.numbers().isCompared(unit, ranking.rules()))
                .forEach(unit -> err.printf(
                        "没有列出“%s”：规则 %s 没有为“%s”设组。%n",
                        unit, ranking.ruleSet(), ranking.numbers().group(unit)));
        if (ranking.position() < head) {
            err.printf("数据算到第 %d 号事件，共有 %d 号；启动服务后视图会自己补上。%n", ranking.position(), head);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Import({ViewsConfiguration.class, ScopedReads.class, FactQuery.class, PeriodRankings.class})
    static class Reading {}
}
