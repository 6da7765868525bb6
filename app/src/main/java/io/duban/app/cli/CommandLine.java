package io.duban.app.cli;

import io.duban.app.start.ServerParts;
import io.duban.platform.event.AxonQuiet;
import java.io.PrintStream;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Carries out what a call asks for. */
public final class CommandLine {

    /** The process serves and does not end. */
    public static final int STAYS_UP = -1;

    /** Done. */
    public static final int DONE = 0;

    /** Asked and answered, but something is wrong with what was asked about. */
    public static final int REFUSED = 1;

    /** The call itself makes no sense. */
    public static final int WRONG_CALL = 2;

    private CommandLine() {}

    /** @return the exit code, or {@link #STAYS_UP} */
    public static int carryOut(Invocation invocation) {
        AxonQuiet.apply();
        try {
            return answer(invocation, System.out);
        } catch (RuntimeException failure) {
            System.err.println(FailureInWords.of(failure));
            return REFUSED;
        }
    }

    private static int answer(Invocation invocation, PrintStream out) {
        return switch (invocation) {
            case Invocation.Serve serve -> serve(serve.springArguments());
            case Invocation.Import wanted -> ImportCall.carryOut(wanted, out);
            case Invocation.ImportOrganisation wanted -> RosterCall.carryOut(wanted, out);
            case Invocation.Rebuild wanted -> RebuildCall.carryOut(wanted, out);
            case Invocation.Due wanted -> DueCall.carryOut(wanted, out);
            case Invocation.Rank wanted -> RankCall.carryOut(wanted, out, System.err);
            case Invocation.Facts wanted -> FactsCall.carryOut(wanted, out, System.err);
            case Invocation.CheckTable wanted -> RankCall.carryOut(wanted, out, System.err);
            case Invocation.Help help -> {
                out.print(Usage.TEXT);
                yield DONE;
            }
            case Invocation.Wrong wrong -> {
                System.err.println(wrong.sentence());
                yield WRONG_CALL;
            }
        };
    }

    private static int serve(List<String> springArguments) {
        try {
            new SpringApplicationBuilder(ServerParts.class).run(springArguments.toArray(String[]::new));
            return STAYS_UP;
        } catch (RuntimeException told) {
            return REFUSED; // Spring Boot has reported it on the console and in the log
        }
    }
}
