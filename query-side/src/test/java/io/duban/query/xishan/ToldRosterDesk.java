package io.duban.query.xishan;

import io.duban.kernel.people.Actor;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.roster.RosterDesk;
import io.duban.kernel.roster.RosterTrial;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A counter for rosters that answers what it was told to, and otherwise that it cannot read the file. */
public final class ToldRosterDesk implements RosterDesk {

    public record Wish(String sha256, String fileName, LocalDate from, String mark, String account) {}

    public final List<Wish> wishes = new ArrayList<>();
    private @Nullable RosterTrial trial;
    private @Nullable Outcome outcome;

    public void says(RosterTrial answer) {
        trial = answer;
    }

    public void endsWith(Outcome answer) {
        outcome = answer;
    }

    /** As if nobody had told it anything. */
    public void forget() {
        trial = null;
        outcome = null;
        wishes.clear();
    }

    @Override
    public RosterTrial dryRun(String sha256, String fileName, LocalDate from, Actor actor) {
        return trial == null ? new RosterTrial.Unreadable("roster.unreadable", "不能读取，请检查后重试。") : trial;
    }

    @Override
    public Outcome carryOut(String sha256, String fileName, LocalDate from, String mark, Actor actor) {
        wishes.add(new Wish(sha256, fileName, from, mark, actor.account()));
        return outcome == null
                ? new Outcome.Refused(new Rejection.Invalid("roster.unreadable", "file", "不能读取，请检查后重试。"))
                : outcome;
    }
}
