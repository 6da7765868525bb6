package io.duban.bench;

import java.lang.management.ManagementFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where it was measured.
 *
 * @param load how many others wanted the processors when it began
 */
record Machine(int processors, long memoryGiB, String system, String java, String database, double load) {

    static Machine here(JdbcClient views) {
        var bean = ManagementFactory.getOperatingSystemMXBean();
        var memory =
                bean instanceof com.sun.management.OperatingSystemMXBean more ? more.getTotalMemorySize() >> 30 : 0;
        return new Machine(
                bean.getAvailableProcessors(),
                memory,
                bean.getName() + " " + bean.getArch(),
                Runtime.version().toString(),
                views.sql("SHOW server_version").query(String.class).single(),
                bean.getSystemLoadAverage());
    }
}
