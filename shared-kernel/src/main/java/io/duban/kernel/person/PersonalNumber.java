package io.duban.kernel.person;

import io.duban.kernel.organisation.CreditCode;
import io.duban.kernel.rejection.InvalidValue;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A number that tells who a person is and has no place in a text that is kept for ever (个人信息保护法 Art. 6, 28): found by its
 * shape and, for identity numbers, its date and check character (GB 11643). Landlines, amounts, dates, document numbers and
 * unified credit codes (GB 32100) are none.
 */
public enum PersonalNumber {
    ID_NUMBER("身份证号"),
    MOBILE("手机号码");

    /** Written in groups by some: 513221 19900101 1234. */
    private static final Pattern EIGHTEEN =
            Pattern.compile("(?<![0-9A-Za-z])\\d{6}[ -]?\\d{8}[ -]?\\d{3}[\\dXx](?![0-9A-Za-z])");

    /** Letters before it make it the number of a paper, other than those that say what it is; a measure after it an amount. */
    private static final Pattern ELEVEN =
            Pattern.compile("(?:(?<![0-9A-Za-z])|(?<=(?i:tel|phone|mobile|mob)))(?<![0-9][.,])"
                    + "(?:(?:\\+|00)?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}"
                    + "(?![0-9A-Za-z]|[.,][0-9]|-[0-9]| {0,2}(?:[元万亿吨米斤克升亩度%]|千|平方|立方|公里|公顷|人次))");

    private static final DateTimeFormatter BORN =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final int FEWEST_DIGITS = 11;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    /** Provinces as they begin a division code (GB/T 2260). */
    private static final Pattern PROVINCE = Pattern.compile("1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12]");

    private final String label;

    PersonalNumber(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The first kind of number that a text bears, if it bears one; full-width digits make no difference. */
    public static Optional<PersonalNumber> in(String text) {
        if (!hasDigits(text)) {
            return Optional.empty(); // nearly every text, and a ledger has millions
        }
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "");
        if (EIGHTEEN.matcher(plain).results().map(MatchResult::group).anyMatch(PersonalNumber::isIdNumber)) {
            return Optional.of(ID_NUMBER);
        }
        return ELEVEN.matcher(plain).find() ? Optional.of(MOBILE) : Optional.empty();
    }

    /** Whether there are enough of them for the shorter number, in whatever form. */
    private static boolean hasDigits(String text) {
        var digits = 0;
        for (var at = 0;
                at < text.length() && digits < FEWEST_DIGITS;
                at += Character.charCount(text.codePointAt(at))) {
            var value = Character.getNumericValue(text.codePointAt(at));
            digits += value >= 0 && value <= 9 ? 1 : 0;
        }
        return digits >= FEWEST_DIGITS;
    }

    private static boolean isIdNumber(String found) {
        var number = found.replaceAll("[ -]", "");
        return IdNumber.isValid(number) && isProvince(number, 0) && isBorn(number) && !isCreditCode(number);
    }

    private static boolean isBorn(String number) {
        try {
            var year = LocalDate.parse(number.substring(6, 14), BORN).getYear();
            return year >= FIRST_YEAR && year <= LAST_YEAR;
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    /** Few numbers can be both: then the division code in the third to eighth place decides. */
    private static boolean isCreditCode(String number) {
        try {
            return new CreditCode(number).text().length() == number.length() && isProvince(number, 2);
        } catch (InvalidValue none) {
            return false;
        }
    }

    private static boolean isProvince(String number, int from) {
        return PROVINCE.matcher(number.substring(from, from + 2)).matches();
    }
}
