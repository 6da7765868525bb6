package io.duban.platform.file.store;

import io.duban.platform.database.DubanHome;
import io.duban.platform.start.CannotStart;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The stores of this process: one takes what is new, and each gives out what it has taken before. */
public final class FileStores {

    private final StoreKind current;
    private final Map<StoreKind, FileStore> stores;

    private FileStores(StoreKind current, Map<StoreKind, FileStore> stores) {
        this.current = current;
        this.stores = stores;
    }

    /** @throws CannotStart for a store that nobody knows, or one without its settings */
    public static FileStores from(
            Environment environment, DubanHome home, JdbcClient jdbc, PlatformTransactionManager transactions) {
        var current = kind(environment.getProperty("duban.files.store", "database"));
        var folder = environment.getProperty("duban.files.directory", "");
        var stores = new EnumMap<StoreKind, FileStore>(StoreKind.class);
        stores.put(StoreKind.DATABASE, new DatabaseStore(jdbc, transactions));
        stores.put(StoreKind.DIRECTORY, new DirectoryStore(folder.isBlank() ? home.resolve("files") : Path.of(folder)));
        if (current == StoreKind.S3 || S3Settings.present(environment)) {
            stores.put(StoreKind.S3, S3Settings.store(environment));
        }
        return new FileStores(current, stores);
    }

    /** Where new content goes. */
    public StoreKind current() {
        return current;
    }

    /** Every store that has settings. */
    public List<FileStore> all() {
        return List.copyOf(stores.values());
    }

    public FileStore of(StoreKind kind) {
        var store = stores.get(kind);
        if (store == null) {
            throw new CannotStart("附件存放在对象存储，但没有设置 duban.files.s3.endpoint 等；请补全设置。");
        }
        return store;
    }

    private static StoreKind kind(String name) {
        return Arrays.stream(StoreKind.values())
                .filter(kind -> kind.name().equals(name.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new CannotStart("duban.files.store 只能是 database、directory 或 s3，现为“%s”；请改正设置。".formatted(name)));
    }
}
