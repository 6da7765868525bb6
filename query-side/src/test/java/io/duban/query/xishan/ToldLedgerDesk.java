package io.duban.query.xishan;

import io.duban.kernel.ledger.DryRun;
import io.duban.kernel.ledger.ImportId;
import io.duban.kernel.ledger.ImportProgress;
import io.duban.kernel.ledger.LedgerDesk;
import io.duban.kernel.people.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A ledger counter that answers what it was told to and writes down what was started. */
public final class ToldLedgerDesk implements LedgerDesk {

    public record Wish(String sha256, String fileName, boolean skipProblemRows, String account) {}

    public final List<Wish> started = new ArrayList<>();
    private @Nullable BiFunction<String, String, DryRun> dryRun;
    private @Nullable ImportProgress progress;
    private @Nullable Start start;

    public void says(BiFunction<String, String, DryRun> answer) {
        dryRun = answer;
    }

    public void stands(ImportProgress at) {
        progress = at;
    }

    public void startsWith(Start answer) {
        start = answer;
    }

    @Override
    public DryRun dryRun(String sha256, String fileName, Actor actor) {
        return Objects.requireNonNull(dryRun).apply(sha256, fileName);
    }

    @Override
    public Start start(String sha256, String fileName, boolean skipProblemRows, Actor actor) {
        started.add(new Wish(sha256, fileName, skipProblemRows, actor.account()));
        return Objects.requireNonNull(start);
    }

    @Override
    public Optional<ImportProgress> progress(ImportId importId, Actor actor) {
        return Optional.ofNullable(progress).filter(at -> at.importId().equals(importId));
    }
}
