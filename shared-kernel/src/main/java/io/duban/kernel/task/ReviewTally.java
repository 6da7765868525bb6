package io.duban.kernel.task;

/**
 * What the public has said so far, counted.
 *
 * @param noContact members of the sample whom nobody could reach 未取得联系; neither for nor against
 */
public record ReviewTally(int satisfied, int basicallySatisfied, int unsatisfied, int noContact) {

    public static final ReviewTally NOTHING = new ReviewTally(0, 0, 0, 0);

    /** Answers that count: everybody who said something. */
    public int answers() {
        return satisfied + basicallySatisfied + unsatisfied;
    }

    /** Members of the sample of whom it is known how it went with them. */
    public int accountedFor() {
        return answers() + noContact;
    }

    public ReviewTally with(Appraisal appraisal) {
        return switch (appraisal) {
            case SATISFIED -> new ReviewTally(satisfied + 1, basicallySatisfied, unsatisfied, noContact);
            case BASICALLY_SATISFIED -> new ReviewTally(satisfied, basicallySatisfied + 1, unsatisfied, noContact);
            case UNSATISFIED -> new ReviewTally(satisfied, basicallySatisfied, unsatisfied + 1, noContact);
        };
    }

    public ReviewTally withNoContact() {
        return new ReviewTally(satisfied, basicallySatisfied, unsatisfied, noContact + 1);
    }
}
