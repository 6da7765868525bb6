package io.duban.platform.ranking.file;

import java.util.List;
import java.util.stream.Collectors;

/** A table with mistakes: the first hundred of them, in the order of lines. */
public final class UnreadableFile extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<FileProblem> problems;

    UnreadableFile(String file, List<FileProblem> problems) {
        super(problems.stream().map(FileProblem::sentence).collect(Collectors.joining("\n")));
        this.file = file;
        this.problems = List.copyOf(problems);
    }

    public String file() {
        return file;
    }

    public List<FileProblem> problems() {
        return problems;
    }
}
