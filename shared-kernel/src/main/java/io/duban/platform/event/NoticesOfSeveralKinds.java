package io.duban.platform.event;

import tools.jackson.databind.node.ObjectNode;

/** {@code notice.drafted} knows several kinds from revision 2 on; before, every notice ranked a month. */
final class NoticesOfSeveralKinds implements EventUpcast {

    @Override
    public String name() {
        return "notice.drafted";
    }

    @Override
    public int from() {
        return 1;
    }

    @Override
    public ObjectNode upcast(ObjectNode payload) {
        var subject = payload.putObject("subject");
        subject.put("kind", "MONTHLY_RANKING");
        subject.set("month", payload.remove("month"));
        subject.put("revision", 0);
        subject.putNull("group");
        subject.putArray("units");
        subject.putNull("corrects");
        var content = (ObjectNode) payload.get("content");
        content.putArray("figures");
        content.putArray("tables");
        return payload;
    }
}
