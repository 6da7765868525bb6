package io.duban.query.organisation;

import io.duban.kernel.organisation.Period;
import io.duban.kernel.organisation.PostHolder;
import java.util.List;

/** What a unit was called, who was its head and liaison, and where it was compared, one after the other. */
public record UnitPeriods(
        List<Period<String>> names,
        List<Period<PostHolder>> heads,
        List<Period<PostHolder>> liaisons,
        List<Period<String>> groups) {}
