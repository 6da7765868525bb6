package io.duban.command.ranking.period;

import io.duban.command.organisation.OrganisationRegister;
import io.duban.command.recording.Circumstances;
import io.duban.command.recording.Recording;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.event.Decision;
import io.duban.kernel.id.IdSource;
import io.duban.kernel.ranking.period.ApproveRanking;
import io.duban.kernel.ranking.period.CloseObjections;
import io.duban.kernel.ranking.period.CorrectRanking;
import io.duban.kernel.ranking.period.DecidePointObjection;
import io.duban.kernel.ranking.period.DecideRankingReview;
import io.duban.kernel.ranking.period.Dispute;
import io.duban.kernel.ranking.period.FreezePeriod;
import io.duban.kernel.ranking.period.PeriodCommand;
import io.duban.kernel.ranking.period.PeriodEvent;
import io.duban.kernel.ranking.period.PeriodStory;
import io.duban.kernel.ranking.period.PublishRanking;
import io.duban.kernel.ranking.period.RaisePointObjection;
import io.duban.kernel.ranking.period.RatePoints;
import io.duban.kernel.ranking.period.RequestRankingReview;
import io.duban.kernel.ranking.period.ShowProvisionalRanking;
import io.duban.kernel.ranking.period.WithdrawPointObjection;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.ranking.period.CountyRankings;
import io.duban.platform.ranking.period.DisputedTasks;
import io.duban.platform.ranking.period.WhoDecidedPoints;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.Repository;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Takes up what is asked of a month's ranking: a table of contents. The first fact begins the month's stream. */
@Component
class PeriodDesk {

    private final Repository<RankedMonth> months;
    private final EventStorageEngine events;
    private final CountyRankings county;
    private final OrganisationRegister organisation;
    private final DisputedTasks tasks;
    private final WhoDecidedPoints deciders;
    private final AllRecorded allRecorded;
    private final IdSource ids;
    private final int workdays;

    PeriodDesk(
            Repository<RankedMonth> months,
            EventStorageEngine events,
            CountyRankings county,
            OrganisationRegister organisation,
            DisputedTasks tasks,
            WhoDecidedPoints deciders,
            AllRecorded allRecorded,
            IdSource ids,
            @Value("${duban.rankings.objection-workdays:3}") int workdays) {
        this.months = months;
        this.events = events;
        this.county = county;
        this.organisation = organisation;
        this.tasks = tasks;
        this.deciders = deciders;
        this.allRecorded = allRecorded;
        this.ids = ids;
        this.workdays = workdays;
    }

    @CommandHandler
    CommandAnswer on(RatePoints c, Circumstances by) throws Exception {
        return ruled(
                c,
                by,
                (story, rules) ->
                        RatePointsDecision.decide(story, c, rules.rules(), organisation.current(), by.actor()));
    }

    @CommandHandler
    CommandAnswer on(FreezePeriod c, Circumstances by) throws Exception {
        return ruled(
                c,
                by,
                (story, rules) -> onceAllIsRecorded(FreezePeriodDecision.decide(
                        story, c, rules, by.actor(), by.now(), by.limits().inForce())));
    }

    /** Nobody waits for a freezing that is refused. */
    private Decision onceAllIsRecorded(Decision freezing) {
        return switch (freezing) {
            case Decision.Accepted accepted -> {
                allRecorded.await();
                yield accepted;
            }
            case Decision.Refused refused -> refused;
        };
    }

    @CommandHandler
    CommandAnswer on(ShowProvisionalRanking c, Circumstances by) throws Exception {
        return ruled(
                c,
                by,
                (story, rules) -> ShowProvisionalRankingDecision.decide(
                        story,
                        c,
                        rules.rules(),
                        by.actor(),
                        by.now(),
                        by.limits().inForce()));
    }

    @CommandHandler
    CommandAnswer on(RaisePointObjection c, Circumstances by) throws Exception {
        return ruled(
                c, by, (story, rules) -> RaisePointObjectionDecision.decide(c, raising(story, rules, by), workdays));
    }

    @CommandHandler
    CommandAnswer on(WithdrawPointObjection c, Circumstances by) throws Exception {
        return record(c, by, story -> WithdrawPointObjectionDecision.decide(story, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(DecidePointObjection c, Circumstances by) throws Exception {
        return record(
                c,
                by,
                story -> DecidePointObjectionDecision.decide(
                        c,
                        deciding(
                                story,
                                by,
                                dispute -> deciders.behindObjection(story, dispute.unit(), dispute.disputed()))));
    }

    @CommandHandler
    CommandAnswer on(CloseObjections c, Circumstances by) throws Exception {
        return record(c, by, story -> CloseObjectionsDecision.decide(story, c, by.actor(), by.now()));
    }

    @CommandHandler
    CommandAnswer on(ApproveRanking c, Circumstances by) throws Exception {
        return record(c, by, story -> ApproveRankingDecision.decide(story, c, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(PublishRanking c, Circumstances by) throws Exception {
        return record(
                c,
                by,
                story -> PublishRankingDecision.decide(
                        story, c, by.actor(), by.now(), by.limits().inForce()));
    }

    @CommandHandler
    CommandAnswer on(CorrectRanking c, Circumstances by) throws Exception {
        return record(c, by, story -> CorrectRankingDecision.decide(story, c, organisation.current(), by.actor()));
    }

    @CommandHandler
    CommandAnswer on(RequestRankingReview c, Circumstances by) throws Exception {
        return ruled(c, by, (story, rules) -> RequestRankingReviewDecision.decide(c, raising(story, rules, by)));
    }

    @CommandHandler
    CommandAnswer on(DecideRankingReview c, Circumstances by) throws Exception {
        return record(
                c,
                by,
                story -> DecideRankingReviewDecision.decide(
                        c,
                        deciding(
                                story,
                                by,
                                dispute -> deciders.behindReview(story, dispute.unit(), dispute.disputed()))));
    }

    private Raising raising(PeriodStory story, MonthRules rules, Circumstances by) {
        return new Raising(
                story, rules.rules(), by.actor(), by.now(), by.limits().inForce(), ids.next(), tasks::isOf);
    }

    private Deciding deciding(PeriodStory story, Circumstances by, Function<Dispute, Set<String>> tookPart) {
        return new Deciding(story, organisation.current(), by.actor(), tookPart);
    }

    private CommandAnswer ruled(
            PeriodCommand command, Circumstances by, BiFunction<PeriodStory, MonthRules, Decision> decision)
            throws Exception {
        var book = county.rules();
        if (book.isEmpty()) {
            return new CommandAnswer.Refused(new Rejection.Conflict("rules.not-begun", "系统正在首次启动，评分规则尚未记录，请稍后再试。"));
        }
        return record(
                command,
                by,
                story -> decision.apply(story, MonthRules.of(book, story).orElseThrow()));
    }

    private CommandAnswer record(PeriodCommand command, Circumstances by, Function<PeriodStory, Decision> decision)
            throws Exception {
        var month = command.month();
        if (month.getYear() < 2000 || month.getYear() > 2100) {
            return new CommandAnswer.Refused(
                    new Rejection.Invalid("ranking.unknown-month", "month", "没有这个月份的排名，请从排名页面选择月份。"));
        }
        var stream = PeriodEvent.stream(month);
        return events.lastSequenceNumberFor(stream.toString()).isPresent()
                ? months.load(stream.toString()).invoke(known -> known.decide(decision, by))
                : Recording.begin(
                        stream, decision.apply(PeriodStory.of(month)), months, facts -> new RankedMonth(facts, by));
    }
}
