package io.duban.platform.file;

import io.duban.kernel.id.IdSource;
import io.duban.platform.audit.AuditLog;
import io.duban.platform.database.DubanHome;
import io.duban.platform.file.secrecy.DocumentScan;
import io.duban.platform.file.store.FileStores;
import io.duban.platform.file.virus.VirusScan;
import io.duban.platform.secret.MasterKey;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Offers {@link StoredFiles}, {@link PassingFiles}, {@link Quarantine}, {@link FilePurges} and {@link PurgeBook}; import it into an application.
 * Settings: {@code duban.files.store} (database, directory or s3), {@code .directory}, {@code .s3.*}, {@code .max-size}
 * and its kin, {@code .check-time} (60s), {@code duban.clamd.address}, and {@code duban.ledger.upload-time} (24h), after which a ledger that nobody imported
 * is destroyed.
 */
@Configuration(proxyBeanMethods = false)
public class FileConfiguration {

    @Bean
    FileLimits fileLimits(Environment environment) {
        return FileLimits.from(environment);
    }

    @Bean
    FileStores fileStores(
            Environment environment,
            DubanHome home,
            @Qualifier("viewsJdbc") JdbcClient views,
            @Qualifier("viewsTransactionManager") PlatformTransactionManager transactions) {
        return FileStores.from(environment, home, views, transactions);
    }

    @Bean
    SealedFiles sealedFiles(
            @Qualifier("viewsJdbc") JdbcClient views, FileStores stores, MasterKey master, Clock clock) {
        return new SealedFiles(views, stores, master, new SecureRandom(), clock);
    }

    @Bean
    PurgedContent purgedContent(@Qualifier("viewsJdbc") JdbcClient views, FileStores stores, Clock clock) {
        return new PurgedContent(views, stores, clock);
    }

    /** What a crash left undone. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> purgesToCarryOut(PurgedContent purged) {
        return ready -> purged.carryOut();
    }

    @Bean
    Quarantine quarantine(
            @Qualifier("viewsJdbc") JdbcClient views,
            SealedFiles sealed,
            PurgedContent purged,
            AuditLog audit,
            IdSource ids,
            Clock clock) {
        return new Quarantine(views, sealed, purged, audit, ids, clock);
    }

    @Bean
    FilePurges filePurges(
            @Qualifier("viewsJdbc") JdbcClient views, PurgedContent purged, AuditLog audit, IdSource ids, Clock clock) {
        return new FilePurges(views, purged, audit, ids, clock);
    }

    @Bean
    PassingFiles passingFiles(
            @Qualifier("viewsJdbc") JdbcClient views,
            @Qualifier("viewsTransactionManager") PlatformTransactionManager transactions,
            FileStores stores,
            @Value("${duban.ledger.upload-time:24h}") Duration atMost,
            Clock clock) {
        return new PassingFiles(views, transactions, stores, atMost, clock);
    }

    @Bean
    PurgeBook purgeBook(@Qualifier("eventsJdbc") JdbcClient events) {
        return new PurgeBook(events);
    }

    @Bean
    StoredFiles storedFiles(
            SealedFiles sealed,
            Quarantine quarantine,
            FileLimits limits,
            PassingFiles passing,
            @Value("${duban.files.check-time:60s}") Duration checkTime,
            @Value("${duban.clamd.address:}") String clamd) {
        var checks = new FileChecks(limits, VirusScan.at(clamd), new DocumentScan(checkTime));
        return new StoredFiles(sealed, checks, quarantine, passing);
    }
}
