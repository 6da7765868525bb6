package io.duban.kernel.ranking.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule set is called and where it comes from.
 *
 * @param approvedBy who decided on it; empty for a draft
 * @param basis the number of the document 文号; may be empty
 */
public record RuleSetName(String id, int version, @Nullable LocalDate effectiveFrom, String approvedBy, String basis) {}
