package io.duban.command.ranking.adoption;

import io.duban.command.recording.Circumstances;
import io.duban.command.recording.Recording;
import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.event.Decision;
import io.duban.kernel.ranking.adoption.AdoptRuleSet;
import io.duban.kernel.ranking.adoption.DeclineRuleSet;
import io.duban.kernel.ranking.adoption.ProposeRuleSet;
import io.duban.kernel.ranking.adoption.RuleBook;
import io.duban.kernel.ranking.adoption.RuleBookEvent;
import io.duban.kernel.ranking.adoption.RuleSetAdopted;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.ranking.period.CountyRankings;
import io.duban.platform.ranking.rule.RuleText;
import java.time.YearMonth;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes up what is asked of the county's scoring rules. */
@Component
class RulesDesk {

    private final Repository<AdoptedRules> rules;
    private final CountyRankings county;

    RulesDesk(Repository<AdoptedRules> rules, CountyRankings county) {
        this.rules = rules;
        this.county = county;
    }

    /** Two that begin at once collide in the store; the slower one repeats and finds it begun. */
    @CommandHandler
    CommandAnswer on(BeginRules command, Circumstances by) throws Exception {
        var yaml = RuleText.ready(command.ready()).orElseThrow();
        var first =
                new RuleSetAdopted(OfferedRules.of(yaml).id(), yaml, by.today().withDayOfMonth(1), "首次启动时按系统配置采用。");
        return Recording.begin(
                RuleBookEvent.STREAM,
                BeginRulesDecision.decide(county.rules(), first),
                rules,
                facts -> new AdoptedRules(facts, by));
    }

    @CommandHandler
    CommandAnswer on(ProposeRuleSet command, Circumstances by) throws Exception {
        return record(
                by,
                book -> ProposeRuleSetDecision.decide(
                        book, command, by.actor(), YearMonth.from(by.today()), this::isFrozen));
    }

    @CommandHandler
    CommandAnswer on(AdoptRuleSet command, Circumstances by) throws Exception {
        return record(
                by,
                book -> AdoptRuleSetDecision.decide(
                        book, command, by.actor(), YearMonth.from(by.today()), this::isFrozen));
    }

    @CommandHandler
    CommandAnswer on(DeclineRuleSet command, Circumstances by) throws Exception {
        return record(by, book -> DeclineRuleSetDecision.decide(book, command, by.actor()));
    }

    private boolean isFrozen(YearMonth month) {
        return county.period(month).frozen().isPresent();
    }

    private CommandAnswer record(Circumstances by, Function<RuleBook, Decision> decision) throws Exception {
        if (county.rules().isEmpty()) {
            return new CommandAnswer.Refused(new Rejection.Conflict("rules.not-begun", "系统正在首次启动，评分规则尚未记录，请稍后再试。"));
        }
        return rules.load(RuleBookEvent.STREAM.toString()).invoke(known -> known.decide(decision, by));
    }
}
