package io.duban.platform.person;

import io.duban.platform.database.OwnersTouch;
import io.duban.platform.secret.MasterKey;
import io.duban.platform.secret.SecretConfiguration;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Offers {@link PersonalData}; both sides import it. */
@Configuration(proxyBeanMethods = false)
@Import(SecretConfiguration.class)
public class PersonalDataConfiguration {

    @Bean
    PersonalData personalData(
            @Qualifier("eventsJdbc") JdbcClient events,
            @Qualifier("viewsJdbc") JdbcClient views,
            MasterKey master,
            OwnersTouch owner,
            Clock clock) {
        var erased = new ErasedRows(owner, events, clock);
        erased.sweepIfNeeded();
        return new PersonalData(events, views, master, erased, clock, new SecureRandom());
    }
}
