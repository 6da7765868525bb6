package io.duban.platform.file;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import io.duban.platform.audit.AuditLog;
import io.duban.platform.database.DubanHome;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.file.secrecy.DocumentScan;
import io.duban.platform.file.store.FileStores;
import io.duban.platform.file.virus.VirusScan;
import io.duban.platform.secret.MasterKey;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.util.unit.DataSize;

/** All that takes, keeps and destroys files, over a real database, as the application puts it together. */
final class FileDesk {

    static final Actor LIAISON = new Actor(
            "lianluoyuan",
            "李联络",
            Role.UNIT_LIAISON,
            new UnitRef(new UnitId(UUID.fromString("00000000-0000-7000-8000-0000000000a1")), "县交通局"),
            null);
    static final Actor OFFICER = new Actor("baomi", "孙保密", Role.SECRECY_OFFICER, null, null);
    static final Actor DIRECTOR = new Actor("zhuren", "周主任", Role.OFFICE_DIRECTOR, null, null);

    final StoredFiles files;
    final Quarantine quarantine;
    final FilePurges purges;
    final SealedFiles sealed;
    final PurgeBook book;
    final PassingFiles passing;

    /** Lets nothing wait. */
    final PassingFiles impatient;

    private FileDesk(TestDatabase database, FileStores stores, FileLimits limits, VirusScan viruses) {
        var source = database.viewsDataSource();
        var views = JdbcClient.create(source);
        var clock = Clock.systemUTC();
        var audit = new AuditLog(views, clock);
        var purged = new PurgedContent(views, stores, clock);
        sealed = new SealedFiles(views, stores, new MasterKey(() -> new byte[32]), new SecureRandom(), clock);
        quarantine = new Quarantine(views, sealed, purged, audit, UUID::randomUUID, clock);
        purges = new FilePurges(views, purged, audit, UUID::randomUUID, clock);
        book = new PurgeBook(JdbcClient.create(database.eventsDataSource()));
        passing = new PassingFiles(views, new JdbcTransactionManager(source), stores, Duration.ofHours(24), clock);
        impatient = new PassingFiles(views, new JdbcTransactionManager(source), stores, Duration.ZERO, clock);
        files = new StoredFiles(
                sealed, new FileChecks(limits, viruses, new DocumentScan(Duration.ofSeconds(30))), quarantine, passing);
    }

    /** Keeps files in the database. */
    static FileDesk over(TestDatabase database) {
        return new FileDesk(
                database,
                stores(database, Path.of("."), "database"),
                FileLimits.of(DataSize.ofMegabytes(20)),
                VirusScan.at(""));
    }

    static FileDesk over(TestDatabase database, FileLimits limits) {
        return new FileDesk(database, stores(database, Path.of("."), "database"), limits, VirusScan.at(""));
    }

    static FileDesk inFolder(TestDatabase database, Path folder, FileLimits limits) {
        return new FileDesk(database, stores(database, folder, "directory"), limits, VirusScan.at(""));
    }

    static FileDesk scannedBy(TestDatabase database, String clamd) {
        return new FileDesk(
                database,
                stores(database, Path.of("."), "database"),
                FileLimits.of(DataSize.ofMegabytes(20)),
                VirusScan.at(clamd));
    }

    static FileStores stores(TestDatabase database, Path folder, String kind) {
        var environment = new MockEnvironment()
                .withProperty("duban.files.store", kind)
                .withProperty("duban.files.directory", folder.toString());
        return FileStores.from(
                environment,
                new DubanHome(folder),
                JdbcClient.create(database.viewsDataSource()),
                new JdbcTransactionManager(database.viewsDataSource()));
    }

    static FileLimits limits(DataSize largest, Map<String, DataSize> byType) {
        return new FileLimits(largest, byType, largest);
    }

    StoredFile keepInPassing(byte[] content, String name) throws IOException {
        return files.keepInPassing(new ByteArrayInputStream(content), name, LIAISON);
    }

    StoredFile keep(byte[] content, String name) throws IOException {
        return files.keep(new ByteArrayInputStream(content), name, LIAISON);
    }
}
