package io.duban.platform.token;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;

/**
 * A token that a person asks for.
 *
 * @param name by which the person knows it again, 1 to 40 characters
 * @param days after which it ends by itself, 1 to 366
 */
public record WantedToken(String name, TokenScope scope, int days) {

    public static final int LONGEST_NAME = 40;
    public static final int MOST_DAYS = 366;
    public static final int USUAL_DAYS = 90;

    /** @throws InvalidValue when the name is missing or too long, or the days are out of bounds */
    public WantedToken {
        name = name.strip();
        if (name.isEmpty()) {
            throw refused("token.name-required", "name", "请给令牌起个名称，便于以后辨认和撤销。");
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw refused("token.name-too-long", "name", "令牌名称最多 %d 个字，请缩短。".formatted(LONGEST_NAME));
        }
        if (days < 1 || days > MOST_DAYS) {
            throw refused("token.days", "days", "有效期应为 1 到 %d 天，请改正。".formatted(MOST_DAYS));
        }
    }

    private static InvalidValue refused(String code, String field, String sentence) {
        return new InvalidValue(new Rejection.Invalid(code, field, sentence));
    }
}
