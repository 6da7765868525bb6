package io.duban.command.ranking.adoption;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.command.CommandDesk;
import io.duban.kernel.people.Actor;
import io.duban.kernel.ranking.rule.PeriodKind;
import io.duban.platform.ranking.period.CountyRankings;
import io.duban.platform.ranking.rule.RuleText;
import io.duban.platform.start.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Records, at the first start over a database and never again, the ready rule set that {@code duban.rankings.rules} names
 * ({@code general}). A process that does one thing and ends is no start: it sets {@code duban.limits.begin} to false.
 */
@Component
@Order(0)
@ConditionalOnBooleanProperty(name = "duban.limits.begin", matchIfMissing = true)
class FirstRules implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstRules.class);
    private static final Actor ACTOR = Actor.system("首次启动");

    private final CommandDesk desk;
    private final CountyRankings county;
    private final String configured;

    FirstRules(
            @Qualifier("localCommandDesk") CommandDesk desk,
            CountyRankings county,
            @Value("${duban.rankings.rules:general}") String configured) {
        this.desk = desk;
        this.county = county;
        this.configured = configured;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!county.rules().isEmpty()) {
            return;
        }
        var text = RuleText.ready(configured)
                .orElseThrow(() -> new CannotStart("没有名为“%s”的现成评分规则（duban.rankings.rules），可用的有：%s。"
                        .formatted(configured, String.join("、", RuleText.names()))));
        if (RuleText.parse(text).period() != PeriodKind.MONTH) {
            throw new CannotStart("评分规则“%s”（duban.rankings.rules）不是按月排名的，请换一套按月的规则。".formatted(configured));
        }
        switch (desk.submit(new BeginRules(configured), ACTOR, null)) {
            case CommandAnswer.Done done -> LOG.info("Adopted the scoring rules {}", configured);
            case CommandAnswer.Refused refused -> {
                if (county.rules().isEmpty()) {
                    throw new IllegalStateException(refused.rejection().sentence());
                }
            }
        }
    }
}
