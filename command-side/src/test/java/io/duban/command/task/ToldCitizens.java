package io.duban.command.task;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of {@link ToldTask} about citizens: free, kept and not used, or gone. */
final class ToldCitizens {

    private enum Data {
        FREE,
        KEPT,
        GONE
    }

    private final List<Data> all = new ArrayList<>();

    boolean isSensible(Move move) {
        return switch (move) {
            case NAME_CITIZEN -> all.size() < 3;
            case RESTRICT_CITIZEN -> all.contains(Data.FREE);
            case ERASE_CITIZEN -> all.contains(Data.FREE) || all.contains(Data.KEPT);
            default -> true;
        };
    }

    @Nullable
    String fateOf(Attempt attempt) {
        return switch (attempt.move()) {
            case NAME_CITIZEN -> all.size() >= 20 ? "task.citizens-too-many" : null;
            case RESTRICT_CITIZEN, ERASE_CITIZEN ->
                isSensible(attempt.move()) ? fateOf(attempt.move(), one(attempt)) : "task.no-personal-data";
            default -> null;
        };
    }

    private static @Nullable String fateOf(Move move, Data data) {
        return switch (data) {
            case FREE -> null;
            case KEPT -> move == Move.RESTRICT_CITIZEN ? "task.personal-data-restricted" : null;
            case GONE -> "task.personal-data-erased";
        };
    }

    void follow(Attempt attempt) {
        switch (attempt.move()) {
            case NAME_CITIZEN -> all.add(Data.FREE);
            case RESTRICT_CITIZEN -> all.set(place(attempt), Data.KEPT);
            case ERASE_CITIZEN -> all.set(place(attempt), Data.GONE);
            default -> {}
        }
    }

    List<String> states() {
        return all.stream()
                .map(data -> switch (data) {
                    case FREE -> "ACTIVE";
                    case KEPT -> "RESTRICTED";
                    case GONE -> "ERASED";
                })
                .toList();
    }

    private Data one(Attempt attempt) {
        return all.get(place(attempt));
    }

    private int place(Attempt attempt) {
        return attempt.isEvenDay() ? 0 : all.size() - 1;
    }
}
