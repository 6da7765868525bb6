package io.duban.app.sides;

import io.duban.platform.start.CannotStart;
import java.util.List;

/** What {@code duban.sides} may say. A side is named by its door, so that a process starts without the other's classes. */
public enum Sides {
    /** Both sides in one process; pages hand commands in directly. */
    BOTH("io.duban.command.CommandSideConfiguration", "io.duban.query.QuerySideConfiguration"),
    /** Decides: commands over HTTP. */
    COMMAND("io.duban.command.CommandSideConfiguration"),
    /** Shows: pages and reading API; hands commands on to {@code duban.command-url}. */
    QUERY("io.duban.query.QuerySideConfiguration", "io.duban.platform.remote.RemoteCommandConfiguration");

    private final List<String> doors;

    Sides(String... doors) {
        this.doors = List.of(doors);
    }

    /** @throws CannotStart if the word is none of the three */
    public static Sides named(String word) {
        for (var sides : values()) {
            if (sides.name().equalsIgnoreCase(word.strip())) {
                return sides;
            }
        }
        throw new CannotStart("duban.sides 只能是 both、command 或 query，现为“" + word + "”。");
    }

    /** The configuration classes to import. */
    List<String> doors() {
        return doors;
    }
}
