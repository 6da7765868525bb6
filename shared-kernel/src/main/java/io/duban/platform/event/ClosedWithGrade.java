package io.duban.platform.event;

import tools.jackson.databind.node.ObjectNode;

/** {@code task.closed} knows a grade 销号等次 from revision 2 on; what was closed before has none. */
final class ClosedWithGrade implements EventUpcast {

    @Override
    public String name() {
        return "task.closed";
    }

    @Override
    public int from() {
        return 1;
    }

    @Override
    public ObjectNode upcast(ObjectNode payload) {
        return payload.putNull("grade");
    }
}
