package io.duban.query.automation;

import java.util.function.BooleanSupplier;

/** What is done whenever the job comes round. */
@FunctionalInterface
interface Work {

    /** @param stopping asked before each step; when it is true, the rest is left for the next time */
    void run(BooleanSupplier stopping);
}
