package io.duban.command.task.review;

import io.duban.kernel.task.ReviewSubject;
import io.duban.kernel.task.ReviewTally;

/**
 * 群众不认可，实事不销号 (2.4): what it takes for the public to approve. The one place that turns a count into an outcome;
 * whole numbers only, so that 85 of 100 is neither more nor less than 85 %.
 */
public final class PublicApproval {

    /** Fewer valid answers say nothing about a project for many; a smaller population is asked as a whole. */
    static final int LEAST_ANSWERS = 30;

    /** How many of a hundred must be at least basically satisfied. */
    static final int LEAST_SHARE = 85;

    private PublicApproval() {}

    /**
     * @param populationSize how many people the matter concerns
     * @param sampleSize how many of them were to be asked
     */
    public static boolean given(ReviewSubject subject, ReviewTally tally, int populationSize, int sampleSize) {
        return switch (subject) {
            case SINGLE -> nobodyObjects(tally, sampleSize);
            case PROJECT -> enoughApprove(tally, populationSize);
        };
    }

    /** Who could not be reached does not object; who was not even tried leaves the question open, which is no approval. */
    private static boolean nobodyObjects(ReviewTally tally, int sampleSize) {
        return tally.unsatisfied() == 0 && tally.accountedFor() >= sampleSize;
    }

    private static boolean enoughApprove(ReviewTally tally, int populationSize) {
        long approving = (long) tally.satisfied() + tally.basicallySatisfied();
        return tally.answers() >= leastAnswers(populationSize)
                && approving * 100 >= (long) LEAST_SHARE * tally.answers();
    }

    static int leastAnswers(int populationSize) {
        return Math.min(LEAST_ANSWERS, populationSize);
    }
}
