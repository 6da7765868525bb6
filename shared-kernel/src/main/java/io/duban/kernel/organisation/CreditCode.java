package io.duban.kernel.organisation;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import java.util.Locale;

/**
 * A unified credit code 统一社会信用代码 (GB 32100-2015): seventeen characters and a check character, reckoned modulo 31 over the
 * weights 3^(i-1). I, O, S, V and Z do not occur. Any one wrong character is found, since 31 is prime.
 */
public record CreditCode(String text) {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    public CreditCode {
        text = text.strip().toUpperCase(Locale.ROOT);
        if (text.length() != LENGTH || text.chars().anyMatch(character -> CHARACTERS.indexOf(character) < 0)) {
            throw new InvalidValue(new Rejection.Invalid(
                    "organisation.credit-code-unreadable", "creditCode", "统一社会信用代码应为18位数字和大写字母（不含I、O、S、V、Z），请核对。"));
        }
        if (text.charAt(LENGTH - 1) != check(text)) {
            throw new InvalidValue(new Rejection.Invalid(
                    "organisation.credit-code-check", "creditCode", "统一社会信用代码的校验位不对，其中有字符录错，请对照证书核对。"));
        }
    }

    private static char check(String text) {
        var sum = 0;
        var weight = 1;
        for (var place = 0; place < LENGTH - 1; place++) {
            sum += CHARACTERS.indexOf(text.charAt(place)) * weight;
            weight = weight * 3 % 31;
        }
        return CHARACTERS.charAt((31 - sum % 31) % 31);
    }
}
