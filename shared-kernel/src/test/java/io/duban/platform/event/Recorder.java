package io.duban.platform.event;

import io.duban.kernel.event.DomainEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** A projection that keeps what it was given, in memory, and in how many batches. */
final class Recorder {

    final List<DomainEvent> seen = new CopyOnWriteArrayList<>();
    final CopyOnWriteArrayList<UnitOfWork<?>> batches = new CopyOnWriteArrayList<>();

    @EventHandler
    void on(DomainEvent event, UnitOfWork<?> work) {
        seen.add(event);
        batches.addIfAbsent(work.root());
    }

    List<String> texts() {
        var texts = new ArrayList<String>();
        seen.forEach(event -> texts.add(Facts.textOf(event)));
        return texts;
    }
}
