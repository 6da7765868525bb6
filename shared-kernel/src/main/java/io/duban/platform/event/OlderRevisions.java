package io.duban.platform.event;

import java.util.List;

/** Every step that lifts a released event to its next revision. */
final class OlderRevisions {

    static final List<EventUpcast> STEPS =
            List.of(new ClosedWithGrade(), new ReportedForStages(), new NoticesOfSeveralKinds());

    private OlderRevisions() {}
}
