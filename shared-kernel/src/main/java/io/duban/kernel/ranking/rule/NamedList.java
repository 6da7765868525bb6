package io.duban.kernel.ranking.rule;

import java.util.List;

/**
 * A list that a ranking publishes: red 红榜, black 黑榜.
 *
 * @param any a unit is on it that meets one of these
 */
public record NamedList(String name, List<ListTest> any) {
    public NamedList {
        any = List.copyOf(any);
    }

    /** Whether being on it is an honour, from which a gate excludes. */
    public boolean isHonour() {
        return any.stream().anyMatch(this::isHonour);
    }

    private boolean isHonour(ListTest test) {
        return switch (test) {
            case ListTest.Top top -> true;
            case ListTest.Bottom bottom -> false;
            case ListTest.Only only -> isHonour(only.of());
            case ListTest.Threshold threshold -> name.equals("red") || name.contains("红");
        };
    }

    /** Whether the last are on it. */
    public boolean isOfLast() {
        return any.stream()
                .anyMatch(test -> (test instanceof ListTest.Only only ? only.of() : test) instanceof ListTest.Bottom);
    }
}
