package io.duban.command.limit;

import io.duban.command.recording.Circumstances;
import io.duban.command.recording.Recording;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.county.AdoptLimitProfile;
import io.duban.kernel.county.CorrectWorkday;
import io.duban.kernel.county.LimitHistory;
import io.duban.kernel.county.LimitProfileAdopted;
import io.duban.kernel.county.LimitsEvent;
import io.duban.kernel.county.LoadWorkCalendar;
import io.duban.kernel.event.Decision;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.limit.CountyLimits;
import io.duban.platform.limit.OfficialCalendar;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes up what is asked of the county's limits. */
@Component
class LimitsDesk {

    private final Repository<AdoptedLimits> limits;
    private final CountyLimits county;

    LimitsDesk(Repository<AdoptedLimits> limits, CountyLimits county) {
        this.limits = limits;
        this.county = county;
    }

    /** Two that begin at once collide in the store; the slower one repeats and finds it begun. */
    @CommandHandler
    CommandAnswer on(BeginLimits command, Circumstances by) throws Exception {
        var offered = ProfileOffer.ready(command.profile());
        var first =
                new LimitProfileAdopted(offered.name(), offered.version(), offered.text(), by.today(), "首次启动时按系统配置采用。");
        return Recording.begin(
                LimitsEvent.STREAM,
                BeginLimitsDecision.decide(county.history(), OfficialCalendar.loads(), first),
                limits,
                facts -> new AdoptedLimits(facts, by));
    }

    @CommandHandler
    CommandAnswer on(AdoptLimitProfile command, Circumstances by) throws Exception {
        OfferedProfile offered;
        try {
            offered = ProfileOffer.of(command);
        } catch (InvalidValue refused) {
            return new CommandAnswer.Refused(
                    LimitsPermission.refusal(command, by.actor()).orElse(refused.rejection()));
        }
        return record(
                by, history -> AdoptLimitProfileDecision.decide(history, command, offered, by.actor(), by.today()));
    }

    @CommandHandler
    CommandAnswer on(LoadWorkCalendar command, Circumstances by) throws Exception {
        return record(by, history -> LoadWorkCalendarDecision.decide(history, command, by.actor()));
    }

    @CommandHandler
    CommandAnswer on(CorrectWorkday command, Circumstances by) throws Exception {
        return record(by, history -> CorrectWorkdayDecision.decide(history, command, by.actor()));
    }

    private CommandAnswer record(Circumstances by, Function<LimitHistory, Decision> decision) throws Exception {
        if (county.history().isEmpty()) {
            return new CommandAnswer.Refused(new Rejection.Conflict("limits.not-begun", "系统正在首次启动，时限规则尚未记录，请稍后再试。"));
        }
        return limits.load(LimitsEvent.STREAM.toString()).invoke(known -> known.decide(decision, by));
    }
}
