package io.duban.kernel.secrecy;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Tells a classification mark 密级标志 (国家秘密定密管理; GB/T 9704 7.2.2: 密级, ★, 保密期限) from the same words in a sentence:
 * 保守国家秘密, 商业秘密 and 机密性 are no marks. Full-width, spaced and traditional writing makes no difference.
 */
public final class SecrecyScan {

    /** How far two signs of one mark may stand apart. */
    private static final String GAP = "[ \\t]{0,6}";

    private static final String LEVEL = "(?:[绝絕]" + GAP + "密|[机機]" + GAP + "密|秘" + GAP + "密)";

    private static final String TERM = "(?:\\d" + GAP + "){1,3}(?:年|个" + GAP + "月|月|日|天)|长" + GAP + "期";

    /** The star is used in no other way; what stands before it tells trade secrets and the like apart. */
    private static final Pattern STARRED =
            Pattern.compile("(?<!商业|工作|个人|技术|企业)" + LEVEL + "(?:级)?\\s{0,4}[★☆✭✩⭐](?:\\s{0,4}(?:" + TERM + "))?");

    /** Some write an asterisk for the star: then it begins its line, or a term follows. */
    private static final Pattern ASTERISK =
            Pattern.compile("(?<![\\p{IsHan}])" + LEVEL + GAP + "\\*" + GAP + "(?:" + TERM + ")?");

    private static final Pattern DECLARED = Pattern.compile("(?:密" + GAP + "级|保密等级|涉密等级|保密级别|涉密级别|秘密等级)" + GAP
            + "(?:为|是)?" + GAP + "[:=|]?" + GAP + "[\\[(【〔《“\"]?" + GAP + LEVEL + "(?![性码钥级、/])(?:级)?");

    private static final Pattern DECLARED_LEVEL =
            Pattern.compile("(?:密" + GAP + "级|保密等级|涉密等级|保密级别|涉密级别)" + GAP + "[:=|]" + GAP + LEVEL + "级");

    /** It stands by itself on a line or in a cell, as on the first page of a paper. */
    private static final Pattern ALONE = Pattern.compile("(?m)(?:^|\\t)[ ]{0,40}[\\[(【〔《“\"]?" + GAP + LEVEL
            + "(?:级|件)?" + GAP + "[\\])】〕》”\"]?" + GAP + "(?:" + TERM + ")?" + GAP + "(?=$|\\t|\\r)");

    /** In brackets at the head of a line: 【机密】关于… */
    private static final Pattern HEADED =
            Pattern.compile("(?m)(?:^|\\t)[ ]{0,40}[\\[(【〔]" + GAP + LEVEL + "(?:级|件)?" + GAP + "[\\])】〕]");

    private static final List<Pattern> IN_TEXT = List.of(STARRED, ASTERISK, DECLARED, DECLARED_LEVEL, ALONE, HEADED);

    private static final Pattern IN_BRACKETS =
            Pattern.compile("[\\[(【〔]" + GAP + LEVEL + "(?:级|件)?" + GAP + "[\\])】〕]");

    private SecrecyScan() {}

    /** The first mark in a text, if it bears one. */
    public static Optional<SecrecyMark> text(String text) {
        return text.indexOf('密') < 0 ? Optional.empty() : first(IN_TEXT, plain(text));
    }

    /** The same for a file's name, where the ending does not count and dashes part words. */
    public static Optional<SecrecyMark> fileName(String name) {
        var dot = name.lastIndexOf('.');
        var stem = plain(dot > 0 ? name.substring(0, dot) : name);
        return first(IN_TEXT, stem)
                .or(() -> first(List.of(IN_BRACKETS), stem))
                .or(() -> first(List.of(ALONE), stem.replaceAll("[-_—–.+·、,]", "\n")));
    }

    private static Optional<SecrecyMark> first(List<Pattern> patterns, String plain) {
        return patterns.stream()
                .flatMap(pattern -> pattern.matcher(plain).results().limit(1))
                .map(MatchResult::group)
                .map(found -> new SecrecyMark(found.replaceAll("[\\s\\[\\]()【】〔〕《》“”\"]", "")))
                .findFirst();
    }

    /** Compatibility forms of letters, digits, blanks and radicals become the usual ones; what is not seen goes. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
    }
}
