package io.duban.app;

import io.duban.app.cli.CommandLine;
import io.duban.app.cli.Invocation;
import io.duban.app.cli.Terminal;

/** Where the jar begins: serves, or answers a command of the command line. */
public final class DubanApplication {

    private DubanApplication() {}

    public static void main(String[] arguments) {
        Terminal.speakChinese();
        var exit = CommandLine.carryOut(Invocation.of(arguments));
        if (exit != CommandLine.STAYS_UP) {
            System.exit(exit);
        }
    }
}
