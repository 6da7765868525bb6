package io.duban.query.notice.document;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Where a title may be broken, and how gladly.
 *
 * <p>There is no dictionary here. Chinese administrative titles are made of words of two characters that follow one
 * another from a few landmarks on (关于, 的, names of places and offices, dates, quotation marks), so an even distance from
 * the last landmark is most likely the border of a word.
 */
final class TitleBreaks {

    static final int NEVER = Integer.MAX_VALUE;

    private static final int GOOD = 0;
    private static final int LIKELY = 12;
    private static final int DOUBTFUL = 60;

    private static final Pattern WHOLE =
            Pattern.compile("第?[0-9A-Za-z.]+(年度|年|月份|月|日|季度|期|号|届|次|批|项|件|个|家|条|名|人|户|万元|亿元|%|％)?"
                    + "|(第[一二三四五六七八九十百]+|[一二三四])(季度|届|次|批|期|号|轮)|[上下]半年");

    private static final Pattern GOOD_AFTER = Pattern.compile("关于|[、，：；》）”]|的(?=.{4})|人民政府|委员会|[县市省镇乡局]|室(?!内)");

    private static final Pattern GOOD_BEFORE = Pattern.compile("关于|[《（“]");

    private static final String NOT_FIRST = "、，：；。》）”〕的和与及等件率度性";
    private static final String NOT_LAST = "《（“〔和与及对将在为未已并被向";

    private TitleBreaks() {}

    /** Cost of a break before the character at each index; the ends are free. */
    static int[] costs(String title) {
        int length = title.length();
        boolean[] landmark = new boolean[length + 1];
        boolean[] inside = new boolean[length + 1];
        landmark[0] = true;
        GOOD_AFTER.matcher(title).results().forEach(found -> landmark[found.end()] = true);
        GOOD_BEFORE.matcher(title).results().forEach(found -> landmark[found.start()] = true);
        WHOLE.matcher(title).results().forEach(found -> {
            Arrays.fill(inside, found.start() + 1, found.end(), true);
            landmark[found.end()] = true;
        });
        int[] costs = new int[length + 1];
        int sinceLandmark = 0;
        for (int i = 1; i < length; i++) {
            // Words of one character end where they stand: the next word begins after them.
            boolean wordBegins = landmark[i] || NOT_LAST.indexOf(title.charAt(i - 1)) >= 0;
            sinceLandmark = wordBegins ? 0 : sinceLandmark + 1;
            costs[i] = inside[i] || forbidden(title, i) ? NEVER : cost(sinceLandmark);
        }
        return costs;
    }

    private static int cost(int sinceLandmark) {
        return sinceLandmark == 0 ? GOOD : sinceLandmark % 2 == 0 ? LIKELY : DOUBTFUL;
    }

    private static boolean forbidden(String title, int i) {
        return Character.isLowSurrogate(title.charAt(i))
                || NOT_FIRST.indexOf(title.charAt(i)) >= 0
                || NOT_LAST.indexOf(title.charAt(i - 1)) >= 0;
    }
}
