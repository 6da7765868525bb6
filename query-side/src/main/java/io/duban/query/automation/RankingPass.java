package io.duban.query.automation;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.command.CommandDesk;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.id.IdSource;
import io.duban.kernel.limit.LimitBasis;
import io.duban.kernel.ranking.adoption.RuleBook;
import io.duban.kernel.ranking.adoption.RuleBookFact;
import io.duban.kernel.ranking.adoption.RuleSetAdopted;
import io.duban.kernel.ranking.period.CloseObjections;
import io.duban.kernel.ranking.period.FreezePeriod;
import io.duban.kernel.ranking.period.PeriodCommand;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.rule.FreezeTime;
import io.duban.platform.limit.CountyLimits;
import io.duban.platform.ranking.rule.RuleText;
import io.duban.query.ranking.step.RecentRankings;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Freezes a month when its rules say so, and closes the time for objections when it has passed. Only months that began after the county
 * had rules freeze by themselves: what was brought in from older ledgers is left alone. One key for each month and step, so that
 * two processes do nothing twice; what fails is tried again with the next round.
 */
@Component
@ConditionalOnWebApplication
final class RankingPass {

    private static final Logger LOG = LoggerFactory.getLogger(RankingPass.class);

    private final RecentRankings rankings;
    private final CommandDesk desk;
    private final InstantSource time;
    private final IdSource ids;
    private final CountyLimits limits;

    RankingPass(RecentRankings rankings, CommandDesk desk, InstantSource time, IdSource ids, CountyLimits limits) {
        this.rankings = rankings;
        this.desk = desk;
        this.time = time;
        this.ids = ids;
        this.limits = limits;
    }

    void run(BooleanSupplier stopping) {
        var moment = CountyMoment.of(time, limits);
        var rules = rankings.rules();
        for (var story : rankings.before(YearMonth.from(moment.today()))) {
            if (stopping.getAsBoolean()) {
                return;
            }
            due(story, rules, moment.now(), moment.basis()).ifPresent(this::submit);
        }
    }

    private static Optional<PeriodCommand> due(PeriodStory story, RuleBook rules, Instant now, LimitBasis basis) {
        return switch (story.phase()) {
            case OPEN ->
                freezesAt(story.month(), rules, basis)
                        .filter(at -> !now.isBefore(at))
                        .map(at -> new FreezePeriod(story.month()));
            case SHOWN ->
                story.shown()
                        .filter(shown -> now.isAfter(shown.objectionsUntil()))
                        .map(shown -> new CloseObjections(story.month()));
            case FROZEN, CLOSED, APPROVED, PUBLISHED -> Optional.empty();
        };
    }

    private static Optional<Instant> freezesAt(YearMonth month, RuleBook rules, LimitBasis basis) {
        return begun(rules)
                .filter(begun -> month.isAfter(YearMonth.from(LocalDate.ofInstant(begun, CountyTime.ZONE))))
                .flatMap(begun -> rules.inForce(month))
                .map(RuleSetAdopted::yaml)
                .flatMap(yaml -> Optional.ofNullable(RuleText.parse(yaml).freezeAt()))
                .flatMap(FreezeTime::parse)
                .map(at -> at.of(month, basis));
    }

    /** When the county first had rules. */
    private static Optional<Instant> begun(RuleBook rules) {
        return rules.facts().stream()
                .filter(fact -> fact.event() instanceof RuleSetAdopted)
                .map(RuleBookFact::at)
                .findFirst();
    }

    private void submit(PeriodCommand command) {
        var key = "ranking:" + command.getClass().getSimpleName() + ":" + command.month();
        try {
            if (desk.submit(command, LookPass.DUBAN, key) instanceof CommandAnswer.Refused refused) {
                LOG.warn("{} refused: {}", key, refused.rejection().code());
            }
        } catch (RuntimeException broken) {
            LOG.warn("{} failed (reference {})", key, ids.next(), broken);
        }
    }
}
