package io.duban.platform.ranking.file;

import java.util.ArrayList;
import java.util.List;

/** Mistakes of one table as they are found; reading goes on after each, up to a hundred. */
final class FileProblems {

    private static final int MOST = 100;

    private final String file;
    private final List<FileProblem> found = new ArrayList<>();

    FileProblems(String file) {
        this.file = file;
    }

    void at(int line, int column, String name, String reason) {
        found.add(new FileProblem(line, column, name, reason));
        if (found.size() >= MOST) {
            throw refusal();
        }
    }

    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw refusal();
        }
    }

    UnreadableFile refusal() {
        return new UnreadableFile(file, found);
    }
}
