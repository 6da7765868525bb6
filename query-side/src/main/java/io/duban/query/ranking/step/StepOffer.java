package io.duban.query.ranking.step;

import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.ranking.period.PeriodPhase;

/** What may be done next with a month's ranking; one line each. */
public enum StepOffer {
    /** A page of its own. */
    RATE("ratings", PeriodPhase.OPEN, CountyAction.RATE_POINTS, true),
    FREEZE("freeze", PeriodPhase.OPEN, CountyAction.FREEZE_RANKING, false),
    SHOW("show", PeriodPhase.FROZEN, CountyAction.SHOW_RANKING, false),
    APPROVE("approve", PeriodPhase.CLOSED, CountyAction.APPROVE_RANKING, false),
    PUBLISH("publish", PeriodPhase.APPROVED, CountyAction.PUBLISH_RANKING, false),
    /** A page of its own. */
    CORRECT("correct", PeriodPhase.PUBLISHED, CountyAction.CORRECT_RANKING, true);

    private final String path;
    private final PeriodPhase phase;
    private final CountyAction action;
    private final boolean page;

    StepOffer(String path, PeriodPhase phase, CountyAction action, boolean page) {
        this.path = path;
        this.phase = phase;
        this.action = action;
        this.page = page;
    }

    /** The last part of its address. */
    public String path() {
        return path;
    }

    /** When its turn is. */
    PeriodPhase phase() {
        return phase;
    }

    CountyAction action() {
        return action;
    }

    /** Whether its form has a page of its own. */
    public boolean isPage() {
        return page;
    }
}
