package io.duban.app.start;

import io.duban.app.sides.WantedSides;
import io.duban.platform.audit.AuditConfiguration;
import io.duban.platform.database.DatabaseConfiguration;
import io.duban.platform.event.EventStoreConfiguration;
import io.duban.platform.file.FileConfiguration;
import io.duban.platform.secret.SecretConfiguration;
import io.duban.platform.security.SecurityConfiguration;
import io.duban.platform.time.ClockConfiguration;
import io.duban.platform.web.WebConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/** A process that serves: the platform, the web, and the sides that are wanted. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    DatabaseConfiguration.class,
    EventStoreConfiguration.class,
    ClockConfiguration.class,
    AuditConfiguration.class,
    SecretConfiguration.class,
    FileConfiguration.class,
    WebConfiguration.class,
    SecurityConfiguration.class,
    StartReport.class,
    WantedSides.class
})
public class ServerParts {}
