package io.duban.query.route;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Ends the pages that the classes of this package share after the last test, while their database still runs. */
final class GuardedEnds implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.create(GuardedEnds.class)).computeIfAbsent("end", key ->
                (AutoCloseable) Guarded.PAGES::close);
    }
}
