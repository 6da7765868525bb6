package io.duban.command.task;

import io.duban.kernel.task.ReviewTally;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One time that the public is asked 一轮评议.
 *
 * @param number the first is 1; 0 before the public was ever asked
 * @param electorate who is asked; null until it is frozen
 * @param heard the reviewers' accounts that have had their say
 * @param passed whether it ended with approval
 */
public record ReviewRound(
        int number, @Nullable Electorate electorate, ReviewTally tally, Set<String> heard, boolean passed) {

    static final ReviewRound NONE = new ReviewRound(0, null, ReviewTally.NOTHING, Set.of(), false);

    public ReviewRound {
        heard = Set.copyOf(heard);
    }

    ReviewRound next() {
        return new ReviewRound(number + 1, null, ReviewTally.NOTHING, Set.of(), false);
    }

    ReviewRound frozen(Electorate whom) {
        return new ReviewRound(number, whom, tally, heard, passed);
    }

    ReviewRound heard(String account, ReviewTally now) {
        var accounts = new HashSet<>(heard);
        accounts.add(account);
        return new ReviewRound(number, electorate, now, accounts, passed);
    }

    ReviewRound concluded(boolean approved) {
        return new ReviewRound(number, electorate, tally, heard, approved);
    }
}
