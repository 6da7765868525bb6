package io.duban.query.me;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in words what a browser said of itself, well enough for a person to know it again: {@code Firefox · Windows}. */
final class BrowserName {

    /** What comes later in the list also appears in what others say of themselves. */
    private static final Map<String, String> BROWSERS = inOrder(
            "MicroMessenger", "微信",
            "DingTalk", "钉钉",
            "QQBrowser", "QQ 浏览器",
            "360SE", "360 浏览器",
            "QAXBrowser", "奇安信浏览器",
            "Edg", "Edge",
            "Firefox", "Firefox",
            "Chrome", "Chrome",
            "Safari", "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "HarmonyOS", "鸿蒙",
            "Android", "Android",
            "iPhone", "iPhone",
            "iPad", "iPad",
            "Windows", "Windows",
            "Mac OS", "macOS",
            "UOS", "统信 UOS",
            "Linux", "Linux");

    private BrowserName() {}

    /** Null when nothing is known of it. */
    static @Nullable String of(@Nullable String said) {
        if (said == null) {
            return null;
        }
        var words = Stream.of(BROWSERS, SYSTEMS)
                .flatMap(names -> names.entrySet().stream()
                        .filter(name -> said.contains(name.getKey()))
                        .map(Map.Entry::getValue)
                        .limit(1))
                .toList();
        return words.isEmpty() ? null : String.join(" · ", words);
    }

    private static Map<String, String> inOrder(String... pairs) {
        var names = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }
}
