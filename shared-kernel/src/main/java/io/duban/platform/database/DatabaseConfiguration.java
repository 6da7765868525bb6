package io.duban.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.jdbc.config.annotation.SpringSessionDataSource;
import org.springframework.session.jdbc.config.annotation.SpringSessionTransactionManager;

/**
 * The database of a process; import it into an application. Offers {@code eventsDataSource} and {@code viewsDataSource}
 * with a transaction manager ({@code eventsTransactionManager}, {@code viewsTransactionManager}) and a
 * {@link JdbcClient} each ({@code eventsJdbc}, {@code viewsJdbc}). None is primary: whoever injects one names its side.
 * With these beans present, Boot's own data source and Flyway step back.
 */
@Configuration(proxyBeanMethods = false)
public class DatabaseConfiguration {

    @Bean
    static DubanHome dubanHome(Environment environment) {
        return DubanHome.from(environment);
    }

    @Bean
    static OpenDatabase openDatabase(Environment environment, DubanHome home) {
        return OpenDatabase.open(DatabaseSettings.from(environment, home), new SecureRandom());
    }

    /** Opens the database before the web server comes up: a database that is down then costs one line and nothing else. */
    @Bean
    static BeanFactoryPostProcessor databaseFirst() {
        return beans -> beans.getBean(OpenDatabase.class);
    }

    @Bean
    OwnersTouch ownersTouch(OpenDatabase database) {
        return new OwnersTouch(database);
    }

    @Bean
    Flyway eventsFlyway(OpenDatabase database) {
        return Migrations.events(database.login());
    }

    @Bean
    HikariDataSource eventsDataSource(OpenDatabase database, Environment environment) {
        return RolePool.EVENTS.open(
                database.login(), PoolSizes.from(environment).events());
    }

    @Bean
    @SpringSessionDataSource
    HikariDataSource viewsDataSource(OpenDatabase database, Environment environment) {
        return RolePool.VIEWS.open(database.login(), PoolSizes.from(environment).views());
    }

    @Bean
    JdbcTransactionManager eventsTransactionManager(@Qualifier("eventsDataSource") DataSource events) {
        return new JdbcTransactionManager(events);
    }

    @Bean
    @SpringSessionTransactionManager
    JdbcTransactionManager viewsTransactionManager(@Qualifier("viewsDataSource") DataSource views) {
        return new JdbcTransactionManager(views);
    }

    @Bean
    JdbcClient eventsJdbc(@Qualifier("eventsDataSource") DataSource events) {
        return JdbcClient.create(events);
    }

    @Bean
    JdbcClient viewsJdbc(@Qualifier("viewsDataSource") DataSource views) {
        return JdbcClient.create(views);
    }
}
