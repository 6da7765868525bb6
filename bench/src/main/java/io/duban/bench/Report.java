package io.duban.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A run as a document for people, and as JSON with every single number. */
record Report(LocalDate day, Size size, long seed, Machine machine, double loadAfter, List<Figure> figures) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final String DISTURBED = """
             **Others were at work on this machine**: both sides are slower than they need be, and
            a scan that runs on several processes at once gets more of a busy machine than work on two threads. To be measured again on
            a quiet one.""";

    Report {
        figures = List.copyOf(figures);
    }

    String json() {
        return JSON.writeValueAsString(this) + "\n";
    }

    String document() {
        return """
                # Benchmarks

                Written by `./mvnw -Pbench`; do not edit. Each figure is a ratio: the product's own classes on a real PostgreSQL with the
                settings with which Duban starts it (`fsync` on), against a limit measured in the same rounds (limit, work, limit, work …).
                Medians of %d rounds after one to warm up, with the least and the most in brackets; facts drawn with a fixed seed. Raw
                numbers: [bench/results/b5.json](../bench/results/b5.json).

                Measured on %s: %d processors, %d GiB, %s, Java %s, PostgreSQL %s. Load of the machine when it began %.1f, when it ended %.1f,
                the run itself included.%s

                | id | figure | limit | work | ratio | goal | kept |
                | --- | --- | --- | --- | --- | --- | --- |
                %s

                %s
                """.formatted(
                        size.rounds(),
                        day,
                        machine.processors(),
                        machine.memoryGiB(),
                        machine.system(),
                        machine.java(),
                        machine.database(),
                        machine.load(),
                        loadAfter,
                        disturbed() ? DISTURBED : "",
                        figures.stream().map(Report::line).collect(Collectors.joining("\n")),
                        figures.stream()
                                .filter(figure -> !figure.parts().isEmpty())
                                .map(Report::parts)
                                .collect(Collectors.joining("\n")));
    }

    /** More wanted the processors than this run. */
    private boolean disturbed() {
        return Math.max(machine.load(), loadAfter) > machine.processors() + 2;
    }

    private static String line(Figure figure) {
        return "| %s | %s | %s: %s | %s: %s | **%s** | ≤ %s | %s |"
                .formatted(
                        figure.id(),
                        figure.what(),
                        figure.limit().name(),
                        time(figure.limit()),
                        figure.work().name(),
                        time(figure.work()),
                        ratio(figure.ratios()),
                        number("%.0f", figure.goal()),
                        figure.isKept() ? "yes" : "no");
    }

    private static String parts(Figure figure) {
        return "%s consists of (all threads together): %s."
                .formatted(
                        figure.id(),
                        figure.parts().stream()
                                .map(part -> part.name() + " " + time(part))
                                .collect(Collectors.joining("; ")));
    }

    private static String ratio(Series series) {
        return number("× %.1f (%.1f–%.1f)", series.median(), series.least(), series.most());
    }

    private static String time(Series series) {
        return series.median() < 100
                ? number("%.2f ms (%.2f–%.2f)", series.median(), series.least(), series.most())
                : number("%.2f s (%.2f–%.2f)", series.median() / 1000, series.least() / 1000, series.most() / 1000);
    }

    private static String number(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
