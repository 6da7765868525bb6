package io.duban.platform.file;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/** Offers {@link StoredFiles}; import it into an application. {@code duban.files.max-size} is 20MB unless set. */
@Configuration(proxyBeanMethods = false)
public class FileConfiguration {

    @Bean
    StoredFiles storedFiles(
            @Qualifier("viewsJdbc") JdbcClient views,
            @Value("${duban.files.max-size:20MB}") DataSize maxSize,
            Clock clock) {
        return new StoredFiles(views, maxSize, clock);
    }
}
