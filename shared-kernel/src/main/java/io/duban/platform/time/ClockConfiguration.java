package io.duban.platform.time;

import com.github.f4b6a3.uuid.UuidCreator;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.id.IdSource;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The process's one {@link Clock} (also its {@code InstantSource}), which ticks in the county's zone, and its one {@link IdSource}. */
@Configuration(proxyBeanMethods = false)
public class ClockConfiguration {

    @Bean
    Clock clock() {
        return Clock.system(CountyTime.ZONE);
    }

    @Bean
    IdSource idSource() {
        return UuidCreator::getTimeOrderedEpoch;
    }
}
