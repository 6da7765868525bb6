package io.duban.platform.event;

import tools.jackson.databind.node.ObjectNode;

/** {@code task.progress_reported} names the stages that it answers from revision 2 on; before, the clocks alone knew them. */
final class ReportedForStages implements EventUpcast {

    @Override
    public String name() {
        return "task.progress_reported";
    }

    @Override
    public int from() {
        return 1;
    }

    @Override
    public ObjectNode upcast(ObjectNode payload) {
        payload.putArray("stages");
        return payload;
    }
}
