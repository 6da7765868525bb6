package io.duban.platform.event;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** Counts the events that a source hands out. */
final class CountingSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final AtomicInteger handedOut = new AtomicInteger();

    CountingSource(StreamableMessageSource<TrackedEventMessage<?>> source) {
        this.source = source;
    }

    int count() {
        return handedOut.get();
    }

    @Override
    @SuppressWarnings("unchecked")
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken position) {
        var stream = source.openStream(position);
        return (BlockingStream<TrackedEventMessage<?>>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {BlockingStream.class}, (proxy, method, arguments) -> {
                    try {
                        var result = method.invoke(stream, arguments);
                        if (method.getName().equals("nextAvailable")) {
                            handedOut.incrementAndGet();
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return source.createTailToken();
    }
}
