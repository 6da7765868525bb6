package io.duban.query.audit;

import io.duban.kernel.people.Role;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.rejection.Require;
import io.duban.platform.audit.AuditAct;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What part of the log is wanted; every component stands under its name in the address.
 *
 * @param from the first day, of the county's time
 * @param to the last day
 * @param account exactly this one
 * @param subject what the subject contains
 * @param address what the address of the machine begins with
 * @param before only entries older than the one of this number: the next page
 */
record AuditFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable AuditAct act,
        @Nullable String account,
        @Nullable Role role,
        @Nullable Outcome outcome,
        @Nullable String subject,
        @Nullable String address,
        @Nullable Long before) {

    private static final int LONGEST = 200;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    /** Whether it came off. */
    enum Outcome {
        SUCCEEDED,
        FAILED
    }

    /** @throws InvalidValue if a value cannot be read; names that are not components are passed over */
    static AuditFilter of(Map<String, String> said) {
        return new AuditFilter(
                read(said, "from", "开始日期应写成 2026-07-15 这样", AuditFilter::day),
                read(said, "to", "结束日期应写成 2026-07-15 这样", AuditFilter::day),
                read(said, "act", "事由请从列表中选择", AuditAct::valueOf),
                Require.optionalText("account", "账号", said.get("account"), LONGEST),
                read(said, "role", "角色请从列表中选择", Role::valueOf),
                read(said, "outcome", "结果请从列表中选择", Outcome::valueOf),
                Require.optionalText("subject", "对象", said.get("subject"), LONGEST),
                Require.optionalText("address", "来源地址", said.get("address"), LONGEST),
                read(said, "before", "页码不对", Long::valueOf));
    }

    /** The parameters that say the same in an address, on the first page. */
    Map<String, String> parameters() {
        var said = new LinkedHashMap<String, String>();
        put(said, "from", from);
        put(said, "to", to);
        put(said, "act", act);
        put(said, "account", account);
        put(said, "role", role);
        put(said, "outcome", outcome);
        put(said, "subject", subject);
        put(said, "address", address);
        return said;
    }

    /** The same on the page that begins after the entry of this number. */
    Map<String, String> olderThan(long entry) {
        var said = parameters();
        said.put("before", Long.toString(entry));
        return said;
    }

    private static LocalDate day(String text) {
        var day = LocalDate.parse(text);
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new DateTimeException(text);
        }
        return day;
    }

    private static <T> @Nullable T read(
            Map<String, String> said, String name, String wanted, Function<String, T> reading) {
        var text = said.get(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return reading.apply(text.strip());
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new InvalidValue(new Rejection.Invalid("value.unreadable", name, wanted + "，请改正后重试。"));
        }
    }

    private static void put(Map<String, String> said, String name, @Nullable Object value) {
        if (value != null) {
            said.put(name, value.toString());
        }
    }
}
