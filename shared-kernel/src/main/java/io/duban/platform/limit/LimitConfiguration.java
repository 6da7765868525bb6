package io.duban.platform.limit;

import io.duban.platform.event.EventReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Offers the {@link CountyLimits}; import it into an application beside the event store. {@code duban.limits.profile} names the
 * ready profile that a county begins with; what was decided later is read from the events.
 */
@Configuration(proxyBeanMethods = false)
public class LimitConfiguration {

    /** The key of the profile that a county begins with. */
    public static final String PROFILE = "${duban.limits.profile:" + LimitProfiles.DEFAULT + "}";

    @Bean
    CountyLimits countyLimits(EventReader events, @Value(PROFILE) String profile) {
        return new StoredLimits(events, LimitRegister.of(profile));
    }
}
