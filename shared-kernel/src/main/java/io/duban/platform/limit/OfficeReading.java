package io.duban.platform.limit;

import io.duban.kernel.limit.Awaited;
import io.duban.kernel.limit.OfficeRule;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The key {@code office}: working days within which the office answers. What is left out is as usual. */
final class OfficeReading {

    private static final Map<String, Awaited> KEYS = keys();

    private OfficeReading() {}

    static OfficeRule rule(YamlMap top) {
        if (!top.has("office")) {
            return OfficeRule.USUAL;
        }
        var written = top.map("office", KEYS.keySet());
        var days = new EnumMap<Awaited, Integer>(Awaited.class);
        KEYS.forEach((key, answer) -> {
            if (written.has(key)) {
                days.put(answer, written.number(key, 0, 99));
            }
        });
        return new OfficeRule(days);
    }

    private static Map<String, Awaited> keys() {
        var keys = new LinkedHashMap<String, Awaited>();
        keys.put("registration", Awaited.REGISTRATION);
        keys.put("receipt", Awaited.RECEIPT);
        keys.put("return", Awaited.RETURN);
        keys.put("extension", Awaited.EXTENSION);
        keys.put("longTermPlan", Awaited.LONG_TERM_PLAN);
        keys.put("suspension", Awaited.SUSPENSION);
        keys.put("verification", Awaited.VERIFICATION);
        keys.put("siteVerification", Awaited.SITE_VERIFICATION);
        keys.put("closing", Awaited.CLOSING);
        return keys;
    }
}
