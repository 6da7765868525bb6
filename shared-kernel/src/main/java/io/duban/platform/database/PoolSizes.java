package io.duban.platform.database;

import org.springframework.core.env.Environment;

/**
 * The most connections each pool opens: {@code duban.database.pool.events} (default 10: commands are short) and
 * {@code duban.database.pool.views} (default 16: pages, and the projections' workers).
 */
record PoolSizes(int events, int views) {

    static PoolSizes from(Environment environment) {
        return new PoolSizes(
                environment.getProperty("duban.database.pool.events", Integer.class, 10),
                environment.getProperty("duban.database.pool.views", Integer.class, 16));
    }
}
