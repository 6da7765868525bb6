package io.duban.command.limit;

import io.duban.kernel.command.CommandAnswer;
import io.duban.kernel.command.CommandDesk;
import io.duban.kernel.county.LimitProfileAdopted;
import io.duban.kernel.event.CountyTime;
import io.duban.kernel.people.Actor;
import io.duban.platform.limit.CountyLimits;
import io.duban.platform.limit.LimitConfiguration;
import java.time.InstantSource;
import java.time.LocalDate;
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
 * Records, at the first start over a database and never again, the official calendars and the profile that is configured. What
 * was decided since goes before the configuration. A process that does one thing and ends is no start: it sets
 * {@code duban.limits.begin} to false.
 */
@Component
@Order(0)
@ConditionalOnBooleanProperty(name = "duban.limits.begin", matchIfMissing = true)
class FirstStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);
    private static final Actor ACTOR = Actor.system("首次启动");

    private final CommandDesk desk;
    private final CountyLimits county;
    private final InstantSource time;
    private final String configured;

    FirstStart(
            @Qualifier("localCommandDesk") CommandDesk desk,
            CountyLimits county,
            InstantSource time,
            @Value(LimitConfiguration.PROFILE) String configured) {
        this.desk = desk;
        this.county = county;
        this.time = time;
        this.configured = configured;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (county.history().isEmpty()) {
            begin();
        }
        var today = LocalDate.ofInstant(time.instant(), CountyTime.ZONE);
        county.history()
                .inForce(today)
                .map(LimitProfileAdopted::name)
                .filter(adopted -> !adopted.equals(configured))
                .ifPresent(adopted -> LOG.info(
                        "duban.limits.profile names {}, but {} has been adopted; what was adopted counts",
                        configured,
                        adopted));
    }

    private void begin() {
        switch (desk.submit(new BeginLimits(configured), ACTOR, null)) {
            case CommandAnswer.Done done -> LOG.info("Recorded the official calendars and adopted {}", configured);
            case CommandAnswer.Refused refused -> {
                if (county.history().isEmpty()) {
                    throw new IllegalStateException(refused.rejection().sentence());
                }
            }
        }
    }
}
