package io.duban.platform.limit;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;

/** A mistake in a profile, told with its line and key. */
final class Unreadable {

    private Unreadable() {}

    /** @param path the key with those above it, such as {@code lanes.GENERAL[2].unit}; empty for the file as a whole */
    static InvalidValue at(@Nullable Mark mark, String path, String reason) {
        var where = mark == null ? "" : "第%d行".formatted(mark.getLine() + 1);
        var key = path.isEmpty() ? "" : " " + path;
        return new InvalidValue(
                new Rejection.Invalid("limit-profile.unreadable", path, "时限方案" + where + key + "：" + reason + "。"));
    }
}
