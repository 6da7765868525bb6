package io.duban.command;

import io.duban.command.county.CountyRules;
import io.duban.command.county.SlipSeries;
import io.duban.command.desk.OneKeyOneEffect;
import io.duban.platform.limit.LimitConfiguration;
import io.duban.platform.person.PersonalDataConfiguration;
import io.duban.platform.ranking.period.RankingsConfiguration;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/** The command side; import it into an application together with database, event store, web and security. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@EnableConfigurationProperties({CountyRules.class, SlipSeries.class})
@Import({LimitConfiguration.class, RankingsConfiguration.class, PersonalDataConfiguration.class})
public class CommandSideConfiguration {

    /** Carries commands out in the sender's thread, each in one transaction on the events' schema. */
    @Bean
    CommandBus commandBus(
            @Qualifier("eventsTransactionManager") PlatformTransactionManager transactions,
            OneKeyOneEffect oneKeyOneEffect) {
        var bus = SimpleCommandBus.builder()
                .transactionManager(new SpringTransactionManager(transactions))
                .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                .build();
        bus.registerHandlerInterceptor(oneKeyOneEffect::handle);
        return bus;
    }

    /** Spares reading a stream again while its aggregate is in memory; memory pressure empties it. */
    @Bean
    Cache aggregateCache() {
        return new WeakReferenceCache();
    }
}
