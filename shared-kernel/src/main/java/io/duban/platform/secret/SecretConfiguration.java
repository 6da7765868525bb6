package io.duban.platform.secret;

import io.duban.platform.database.DubanHome;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Offers the {@link MasterKey}; import it into an application. {@code duban.master-key-file}, by default in the home. */
@Configuration(proxyBeanMethods = false)
public class SecretConfiguration {

    @Bean
    MasterKey masterKey(
            @Value("${duban.master-key-file:}") String file, DubanHome home, @Qualifier("viewsJdbc") JdbcClient views) {
        var path = file.isBlank() ? home.resolve("master.key") : Path.of(file);
        return new MasterKey(new MasterKeyFile(path, views, new SecureRandom()));
    }

    /** Over the views' connections: a command that is taken back must not take back a key that is in use already. */
    @Bean
    SealedKeys sealedKeys(@Qualifier("viewsJdbc") JdbcClient views, MasterKey masterKey) {
        return new SealedKeys(views, masterKey, new SecureRandom());
    }
}
