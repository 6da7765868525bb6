package io.duban.query.automation;

import io.duban.platform.file.PassingFiles;
import io.duban.query.projection.CatchUp;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** What is done each time: first every look that is due and every step of a ranking, then, once the views show what was found, the day's digests; last what is to be forgotten, destroyed and verified. */
@Component
@ConditionalOnWebApplication
final class Round implements Work {

    private static final Logger LOG = LoggerFactory.getLogger(Round.class);

    private final LookPass looks;
    private final RankingPass rankings;
    private final DigestPass digests;
    private final ForgettingPass forgetting;
    private final VerifyingPass verifying;
    private final PassingFiles originals;
    private final CatchUp views;

    Round(
            LookPass looks,
            RankingPass rankings,
            DigestPass digests,
            ForgettingPass forgetting,
            VerifyingPass verifying,
            PassingFiles originals,
            CatchUp views) {
        this.looks = looks;
        this.rankings = rankings;
        this.digests = digests;
        this.forgetting = forgetting;
        this.verifying = verifying;
        this.originals = originals;
        this.views = views;
    }

    @Override
    public void run(BooleanSupplier stopping) {
        try {
            var reached = looks.run(stopping);
            if (reached > 0) {
                views.awaitPosition(reached, CatchUp.PATIENCE);
            }
        } catch (RuntimeException broken) {
            LOG.error("Looks at clocks have stopped; they go on with the next round", broken);
        }
        if (!stopping.getAsBoolean()) {
            takeSteps(stopping);
        }
        if (!stopping.getAsBoolean()) {
            digests.run(stopping);
        }
        if (!stopping.getAsBoolean()) {
            forgetting.run();
        }
        if (!stopping.getAsBoolean()) {
            destroyOriginals();
        }
        if (!stopping.getAsBoolean()) {
            verifying.run();
        }
    }

    private void takeSteps(BooleanSupplier stopping) {
        try {
            rankings.run(stopping);
        } catch (RuntimeException broken) {
            LOG.error("Steps of rankings have stopped; they go on with the next round", broken);
        }
    }

    private void destroyOriginals() {
        try {
            originals.destroyWhatIsOver();
        } catch (RuntimeException broken) {
            LOG.error("Ledgers that nobody imported are not destroyed; tried again with the next round", broken);
        }
    }
}
