package io.duban.platform.ranking.period;

import io.duban.platform.event.EventReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the {@link CountyRankings}; import it into an application beside the event store. */
@Configuration(proxyBeanMethods = false)
public class RankingsConfiguration {

    @Bean
    CountyRankings countyRankings(EventReader events) {
        return new StoredRankings(events);
    }

    @Bean
    DisputedTasks disputedTasks(EventReader events) {
        return new DisputedTasks(events);
    }

    @Bean
    WhoDecidedPoints whoDecidedPoints(DisputedTasks tasks) {
        return new WhoDecidedPoints(tasks);
    }
}
