package io.duban.command.limit;

import io.duban.kernel.rejection.Rejection;
import java.util.Optional;

/** Who reads the name of a ready profile finds its rules, in every county. */
final class ReadyNamesMustStayReady {

    private ReadyNamesMustStayReady() {}

    static Optional<Rejection> refusal(OfferedProfile offered) {
        return offered.namedLikeReady() && !offered.ready()
                ? Optional.of(new Rejection.Invalid(
                        "limits.name-taken",
                        "yaml",
                        "“%s”是系统自带方案的名称，请在 profile 一项为本县方案另起名称。".formatted(offered.name())))
                : Optional.empty();
    }
}
