package io.duban.app.running;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Ends the shared Duban after the last test, while its database still runs. Found by JUnit itself. */
public final class SharedDubanEnds implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.create(SharedDubanEnds.class)).computeIfAbsent("end", key ->
                (AutoCloseable) RunningDuban::endShared);
    }
}
