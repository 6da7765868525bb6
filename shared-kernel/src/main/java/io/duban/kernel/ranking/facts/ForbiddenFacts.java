package io.duban.kernel.ranking.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What nobody may be scored by: log-ins, clicks, time online, check-ins, installations, tracks, and how many photos were sent in
 * (国办函〔2026〕12号). Work is measured by its results.
 */
public final class ForbiddenFacts {

    private static final List<String> CHINESE = List.of(
            "登录", "登陆", "点击", "在线时长", "在线时间", "在线率", "上线率", "打卡", "签到", "浏览量", "浏览次数", "阅读量", "日活", "月活", "活跃度", "安装率",
            "安装数", "下载量", "照片数", "照片量", "照片张数", "图片数", "图片张数", "拍照次数", "传图", "轨迹", "使用时长", "访问量", "访问次数", "刷脸");

    private static final Set<String> WORDS = Set.of(
            "login",
            "logins",
            "logon",
            "logons",
            "signin",
            "signins",
            "click",
            "clicks",
            "clicked",
            "checkin",
            "checkins",
            "clockin",
            "clockins",
            "pageview",
            "pageviews",
            "dau",
            "mau",
            "punchin",
            "gps",
            "screentime",
            "keystrokes",
            "onlinetime",
            "onlineminutes",
            "onlinehours",
            "onlineduration");

    private static final List<List<String>> PAIRS = List.of(
            List.of("log", "in"),
            List.of("log", "ins"),
            List.of("logged", "in"),
            List.of("sign", "in"),
            List.of("sign", "ins"),
            List.of("check", "in"),
            List.of("check", "ins"),
            List.of("clock", "in"),
            List.of("punch", "in"),
            List.of("page", "view"),
            List.of("page", "views"),
            List.of("screen", "time"),
            List.of("active", "users"),
            List.of("active", "minutes"),
            List.of("active", "days"),
            List.of("app", "usage"),
            List.of("app", "install"),
            List.of("app", "installs"));

    private static final Set<String> PICTURES =
            Set.of("photo", "photos", "picture", "pictures", "image", "images", "selfie", "selfies", "pic", "pics");

    /** A photo that proves a result is evidence; how many there are is not. */
    private static final Set<String> EVIDENCE = Set.of("proof", "proofs", "proven", "evidence", "evidenced");

    private static final Set<String> DURATION =
            Set.of("time", "times", "minutes", "hours", "seconds", "duration", "days", "length");

    private ForbiddenFacts() {}

    /** What a name of this kind would measure; empty if it may be used. */
    public static Optional<String> measuredBy(String name) {
        for (var word : CHINESE) {
            if (name.contains(word)) {
                return Optional.of(word);
            }
        }
        var words = words(name);
        for (var i = 0; i < words.size(); i++) {
            if (WORDS.contains(words.get(i))) {
                return Optional.of(words.get(i));
            }
            if (i + 1 < words.size() && isPair(words, i)) {
                return Optional.of(words.get(i) + " " + words.get(i + 1));
            }
        }
        var pictures = words.stream().filter(PICTURES::contains).findFirst();
        if (pictures.isPresent() && words.stream().noneMatch(EVIDENCE::contains)) {
            return pictures;
        }
        return Optional.empty();
    }

    /** To sign in time is what this product is about; to sign in is not. */
    private static boolean isPair(List<String> words, int at) {
        var pair = words.subList(at, at + 2);
        var signedInTime = pair.getFirst().equals("sign")
                && at + 2 < words.size()
                && words.get(at + 2).equals("time");
        return PAIRS.contains(pair) && !signedInTime
                || pair.getFirst().equals("online") && DURATION.contains(pair.getLast());
    }

    private static List<String> words(String name) {
        var parted = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ");
        return Arrays.stream(parted.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
