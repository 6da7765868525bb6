package io.duban.query.ranking.dispute;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A matter that was counted wrongly, as the unit says; without a title for who does not see it. */
record DisputedTask(UUID id, @Nullable String title) {}
