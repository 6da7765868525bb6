package io.duban.query.task.browse;

import io.duban.query.task.LedgerFilter;
import io.duban.query.task.Sort;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A column head that sorts.
 *
 * @param parameters of the address that sorts by this column; the other way round if it is sorted by it already
 * @param order as {@code aria-sort} says it
 */
public record SortHead(Map<String, String> parameters, String order) {

    static Map<String, SortHead> of(LedgerFilter filter) {
        var heads = new LinkedHashMap<String, SortHead>();
        for (var sort : Sort.values()) {
            var sorted = filter.sort() == sort;
            var turned = filter.with("sort", sort).with("descending", sorted && !filter.descending() ? true : null);
            heads.put(
                    sort.name(),
                    new SortHead(
                            turned.parameters(),
                            !sorted ? "none" : filter.descending() ? "descending" : "ascending"));
        }
        return heads;
    }
}
