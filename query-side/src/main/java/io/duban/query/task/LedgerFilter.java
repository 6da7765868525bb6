package io.duban.query.task;

import io.duban.kernel.task.LimitType;
import io.duban.kernel.task.TaskPhase;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What part of the ledger is wanted; every component stands under its name in the address.
 *
 * @param q words to look for in title, content, number, source, progress and names; all must occur
 * @param unit the id of the lead unit
 * @param group the ranking group of the lead unit
 * @param leader the id of a leader who is in charge or has adopted it
 * @param registeredIn the month of registration
 * @param closedIn the month of closing
 * @param dueIn the month of the deadline
 * @param office the id of an office 督查机构: its own tasks and those that are every office's
 * @param page counted from 1
 * @param size lines on a page, 1 to {@value #MOST}
 */
public record LedgerFilter(
        @Nullable String q,
        @Nullable String category,
        @Nullable UUID unit,
        @Nullable String group,
        @Nullable UUID leader,
        @Nullable Bucket bucket,
        @Nullable LimitType limitType,
        @Nullable TaskPhase phase,
        @Nullable YearMonth registeredIn,
        @Nullable YearMonth closedIn,
        @Nullable YearMonth dueIn,
        @Nullable UUID office,
        Sort sort,
        boolean descending,
        int page,
        int size) {

    /** The most lines on one page. */
    public static final int MOST = 200;

    static final int USUAL = 20;

    /** Everything that the viewer may see, by number. */
    public static LedgerFilter all() {
        return of(Map.of());
    }

    public static LedgerFilter of(Bucket bucket) {
        return of(Map.of("bucket", bucket.name()));
    }

    /**
     * From the parameters of an address; names that are not components are passed over.
     *
     * @throws io.duban.kernel.rejection.InvalidValue if a value cannot be read
     */
    public static LedgerFilter of(Map<String, String> parameters) {
        var read = new FilterParameters(parameters);
        return new LedgerFilter(
                read.text("q", "关键词", 100),
                read.text("category", "类别", 60),
                read.id("unit", "牵头单位"),
                read.text("group", "排名分组", 60),
                read.id("leader", "领导"),
                read.choice("bucket", "分类卡片", Bucket.class),
                read.choice("limitType", "时限类型", LimitType.class),
                read.choice("phase", "办理阶段", TaskPhase.class),
                read.month("registeredIn", "立项月份"),
                read.month("closedIn", "办结月份"),
                read.month("dueIn", "到期月份"),
                read.id("office", "督查机构"),
                read.choice("sort", "排序", Sort.class, Sort.NUMBER),
                read.flag("descending", "降序"),
                read.number("page", "页码", 1, 1, 1_000_000),
                read.number("size", "每页条数", USUAL, 1, MOST));
    }

    /** The parameters that say the same in an address; what is as usual is left out. */
    public Map<String, String> parameters() {
        var said = new LinkedHashMap<String, String>();
        put(said, "q", q);
        put(said, "category", category);
        put(said, "unit", unit);
        put(said, "group", group);
        put(said, "leader", leader);
        put(said, "bucket", bucket);
        put(said, "limitType", limitType);
        put(said, "phase", phase);
        put(said, "registeredIn", registeredIn);
        put(said, "closedIn", closedIn);
        put(said, "dueIn", dueIn);
        put(said, "office", office);
        put(said, "sort", sort == Sort.NUMBER ? null : sort);
        put(said, "descending", descending ? true : null);
        put(said, "page", page == 1 ? null : page);
        put(said, "size", size == USUAL ? null : size);
        return said;
    }

    /** The same with one component changed, back on the first page; null takes it away. */
    public LedgerFilter with(String name, @Nullable Object value) {
        var changed = new LinkedHashMap<>(parameters());
        changed.remove("page");
        changed.remove(name);
        put(changed, name, value);
        return of(changed);
    }

    private static void put(Map<String, String> said, String name, @Nullable Object value) {
        if (value != null) {
            said.put(name, value.toString());
        }
    }
}
