package io.duban.platform.password;

import io.duban.kernel.rejection.Rejection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Every rule for a new password, in the order in which they are checked, and the sentences that say them beforehand. */
public final class PasswordRules {

    /** What must be left of a password when the names in it are taken away. */
    private static final int BESIDE_NAMES = 8;

    private static final List<IntPredicate> CLASSES = List.of(
            Character::isLowerCase,
            Character::isUpperCase,
            Character::isDigit,
            character -> !Character.isLowerCase(character)
                    && !Character.isUpperCase(character)
                    && !Character.isDigit(character));

    private final PasswordSettings settings;
    private final RefusedPasswords refused;

    public PasswordRules(PasswordSettings settings, RefusedPasswords refused) {
        this.settings = settings;
        this.refused = refused;
    }

    /**
     * @param field the form's field that the refusal belongs to
     * @param names of account, person, unit and county; empty ones are passed over
     */
    public Optional<Rejection> refuse(String field, String password, Collection<String> names) {
        int length = password.codePointCount(0, password.length());
        if (length < settings.minLength()) {
            return no(
                    "too-short", field, "密码至少 %d 个字符，现有 %d 个；请加长，例如用几个词连成一句。".formatted(settings.minLength(), length));
        }
        if (length > PasswordSettings.MAX_LENGTH) {
            return no("too-long", field, "密码最多 %d 个字符，现有 %d 个；请缩短。".formatted(PasswordSettings.MAX_LENGTH, length));
        }
        if (refused.has(password)) {
            return no("common", field, "这个密码在常见或已泄露密码的清单里，别人会先试它；请换一个。");
        }
        if (withoutNames(password, names).strip().length() < Math.min(BESIDE_NAMES, settings.minLength())) {
            return no("names", field, "密码几乎只由用户名、姓名、单位或县的名称组成，容易被猜到；请换一个，或再加长。");
        }
        if (CLASSES.stream()
                        .filter(kind -> password.codePoints().anyMatch(kind))
                        .count()
                < settings.classes()) {
            return no("classes", field, classesSentence());
        }
        return Optional.empty();
    }

    /** The rules in words, for the page on which a password is chosen. */
    public List<String> sentences() {
        var sentences = new ArrayList<String>();
        sentences.add(
                "至少 %d 个字符，最多 %d 个；任何字符都可以，包括空格和汉字，可以粘贴。".formatted(settings.minLength(), PasswordSettings.MAX_LENGTH));
        if (settings.classes() > 0) {
            sentences.add(classesSentence());
        }
        sentences.add("不能是常见或已泄露的密码。");
        sentences.add("不能只由用户名、姓名、单位或县的名称加几个字符组成。");
        if (!settings.maxAge().isZero()) {
            sentences.add("每 %d 天更换一次。".formatted(settings.maxAge().toDays()));
        }
        return List.copyOf(sentences);
    }

    private String classesSentence() {
        return "小写字母、大写字母、数字、其他字符四类中，至少要有 %d 类。".formatted(settings.classes());
    }

    /** The longest first, so that a unit's name goes before the county's that it contains. */
    private static String withoutNames(String password, Collection<String> names) {
        var rest = password.toLowerCase(Locale.ROOT);
        for (var name : sorted(names)) {
            rest = rest.replace(name, "");
        }
        return rest;
    }

    private static List<String> sorted(Collection<String> names) {
        return names.stream()
                .flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split("[\\s._-]+"))))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> name.length() > 1)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static Optional<Rejection> no(String code, String field, String sentence) {
        return Optional.of(new Rejection.Invalid("password." + code, field, sentence));
    }
}
