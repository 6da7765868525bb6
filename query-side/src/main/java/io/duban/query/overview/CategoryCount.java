package io.duban.query.overview;

/** One category's numbers; equal to the ledger filtered by the category and the bucket of the same name. */
public record CategoryCount(String category, int registered, int closed, int open, int overdue) {}
