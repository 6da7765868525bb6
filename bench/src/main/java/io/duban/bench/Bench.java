package io.duban.bench;

import io.duban.platform.database.DatabaseConfiguration;
import io.duban.query.ranking.fact.FactQuery;
import io.duban.query.sight.ScopedReads;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * Measures and writes. Settings: {@code bench.counties} (3000), {@code bench.rounds} (7), {@code bench.document} and {@code bench.results}
 * for what it writes, {@code bench.home} for the folder above the database's own. A run below full size writes beside the results alone.
 */
public final class Bench {

    private Bench() {}

    public static void main(String... ignored) throws IOException {
        var size = Size.nation(Integer.getInteger("bench.counties", 3000), Integer.getInteger("bench.rounds", 7));
        var report = run(size, Bench::tell);
        tell("%s", report.document());
        if (size.isWhole()) {
            write(Path.of(System.getProperty("bench.results", "results"), "b5.json"), report.json());
            write(Path.of(System.getProperty("bench.document", "benchmarks.md")), report.document());
        } else {
            tell("%d counties, %d rounds: too small a run to be written down", size.counties(), size.rounds());
        }
    }

    /** With a database of its own, which is gone afterwards. */
    static Report run(Size size, Progress progress) throws IOException {
        var above = Path.of(System.getProperty("bench.home", System.getProperty("java.io.tmpdir")));
        var home = Files.createTempDirectory(Files.createDirectories(above), "duban-bench");
        try {
            return measured(size, home, progress);
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private static Report measured(Size size, Path home, Progress progress) {
        var application = new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .properties("duban.home=" + home, "logging.level.root=warn");
        try (var context = application.run()) {
            var views = context.getBean("viewsJdbc", JdbcClient.class);
            var nation = new NationFacts(views, size);
            nation.load(progress);
            var machine = Machine.here(views);
            var ranking = new MonthRanking(views, context.getBean(FactQuery.class), nation, size, progress);
            var figures = List.of(ranking.everybody(), ranking.oneCounty());
            var after = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
            return new Report(LocalDate.now(), size, Size.SEED, machine, after, figures);
        }
    }

    private static void write(Path file, String text) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, text);
        tell("written: %s", file);
    }

    private static void tell(String format, Object... values) {
        System.out.printf(format + "%n", values);
    }

    @Import({DatabaseConfiguration.class, ScopedReads.class, FactQuery.class})
    static class Application {}
}
