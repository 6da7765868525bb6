package io.duban.command.ranking.period;

import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Rejection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An account of a unit that was not told which one cannot speak for any. */
final class UnitMustBeNamed {

    private UnitMustBeNamed() {}

    static Optional<Rejection> refusal(@Nullable UnitRef unit) {
        return unit == null
                ? Optional.of(new Rejection.NotAllowed("ranking.no-unit", "您的账号没有所属单位，请联系安全管理员补充后再办理。"))
                : Optional.empty();
    }
}
