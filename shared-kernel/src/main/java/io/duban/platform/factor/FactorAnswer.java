package io.duban.platform.factor;

import io.duban.kernel.rejection.Rejection;
import java.util.List;

/** What became of a wish about the second factor. */
public sealed interface FactorAnswer {

    /** @param recoveryCodes new ones, to be shown this once; empty when there are none */
    record Done(List<String> recoveryCodes) implements FactorAnswer {

        @Override
        public String toString() {
            return "Done";
        }
    }

    record Refused(Rejection rejection) implements FactorAnswer {}
}
