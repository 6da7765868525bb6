package io.duban.query.task;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.duban.kernel.task.AppraisalCast;
import io.duban.kernel.task.ElectorateFrozen;
import io.duban.kernel.task.NoContactRecorded;
import io.duban.kernel.task.ReviewMethod;
import io.duban.kernel.task.ReviewTally;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the latest round of public review 群众评议 stands.
 *
 * @param round the first is 1; 0 before the public was ever asked
 * @param method how those who are asked were found; null until that is frozen
 * @param populationSize how many people the matter concerns; 0 until frozen
 * @param sampleSize how many of them are asked; 0 until frozen
 * @param lastDay the last day on which answers count
 * @param heard the reviewers' accounts that have had their say; shown to nobody
 * @param passed whether the public approved; null until the round is concluded
 */
public record ReviewLine(
        int round,
        @Nullable ReviewMethod method,
        int populationSize,
        int sampleSize,
        @Nullable LocalDate lastDay,
        ReviewTally tally,
        @JsonIgnore Set<String> heard,
        @Nullable Boolean passed) {

    static final ReviewLine NONE = new ReviewLine(0, null, 0, 0, null, ReviewTally.NOTHING, Set.of(), null);

    public ReviewLine {
        heard = Set.copyOf(heard);
    }

    /** Whether it stands fast who is asked. */
    @JsonIgnore
    public boolean isFrozen() {
        return method != null;
    }

    ReviewLine next() {
        return new ReviewLine(round + 1, null, 0, 0, null, ReviewTally.NOTHING, Set.of(), null);
    }

    ReviewLine frozen(ElectorateFrozen e) {
        return new ReviewLine(
                e.round(), e.method(), e.populationSize(), e.sampleSize(), e.lastDay(), tally, heard, null);
    }

    ReviewLine heard(AppraisalCast e) {
        return heard(e.castBy(), tally.with(e.appraisal()));
    }

    ReviewLine heard(NoContactRecorded e) {
        return heard(e.recordedBy(), tally.withNoContact());
    }

    ReviewLine concluded(boolean approved) {
        return new ReviewLine(round, method, populationSize, sampleSize, lastDay, tally, heard, approved);
    }

    /** As a reviewer may see it while it runs: their own part and no count. */
    ReviewLine seenBy(String reviewer) {
        var own = heard.contains(reviewer) ? Set.of(reviewer) : Set.<String>of();
        return new ReviewLine(round, method, populationSize, sampleSize, lastDay, ReviewTally.NOTHING, own, null);
    }

    private ReviewLine heard(String account, ReviewTally now) {
        var accounts = Stream.concat(heard.stream(), Stream.of(account)).collect(Collectors.toSet());
        return new ReviewLine(round, method, populationSize, sampleSize, lastDay, now, accounts, passed);
    }
}
