package io.duban.app.cli;

import io.duban.app.running.ChildJvm;
import java.time.Duration;
import java.util.List;

/**
 * What a call of the command line answered, in a process of its own as at a terminal.
 *
 * @param exit the exit code
 * @param out the standard output, and nothing of the error output
 */
record Said(int exit, String out, String err) {

    static Said to(String... arguments) {
        try (var call = ChildJvm.start(List.of(arguments))) {
            var exit = call.ended(Duration.ofMinutes(2));
            return new Said(exit, call.out(), call.err());
        }
    }
}
