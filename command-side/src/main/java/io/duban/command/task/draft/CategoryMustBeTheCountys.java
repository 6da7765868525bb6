package io.duban.command.task.draft;

import io.duban.kernel.rejection.Rejection;
import java.util.List;
import java.util.Optional;

/** The ledger counts by kinds of matter 类别; a kind that the county does not have would be counted nowhere. */
final class CategoryMustBeTheCountys {

    private CategoryMustBeTheCountys() {}

    static Optional<Rejection> refusal(String category, List<String> categories) {
        return categories.contains(category)
                ? Optional.empty()
                : Optional.of(new Rejection.Invalid(
                        "task.unknown-category",
                        "category",
                        "没有“%s”这一类别，请从%s中选择。".formatted(category, String.join("、", categories))));
    }
}
