package io.duban.kernel.digest;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.rejection.Require;
import java.util.List;

/**
 * One kind of matter in a digest.
 *
 * @param kind the name of a section of the to-do list, such as {@code TO_SIGN}, in capitals and underscores
 * @param count how many there are
 * @param items the most urgent of them
 */
public record DigestPart(String kind, int count, List<DigestItem> items) {
    public DigestPart {
        kind = Require.text("kind", "提醒类别", kind, 40);
        if (!kind.matches("[A-Z_]+")) {
            throw new InvalidValue(new Rejection.Invalid("digest.kind", "kind", "提醒类别只能用大写字母和下划线。"));
        }
        count = Require.between("count", "提醒件数", count, 1, 1_000_000);
        items = Require.list("items", "提醒事项", items);
    }
}
