package io.duban.query.task.browse;

import io.duban.query.task.LedgerFilter;
import io.duban.query.task.LedgerPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page number that can be turned to; number 0 stands for those left out.
 *
 * @param parameters of the address of that page
 */
public record Leaf(int number, boolean current, Map<String, String> parameters) {

    /** How many neighbours on each side are named. */
    private static final int NEAR = 2;

    static List<Leaf> of(LedgerFilter filter, LedgerPage page) {
        var leaves = new ArrayList<Leaf>();
        var before = 0;
        for (int number = 1; number <= page.pages(); number++) {
            if (number > 1 && number < page.pages() && Math.abs(number - page.page()) > NEAR) {
                continue;
            }
            if (number - before > 1) {
                leaves.add(new Leaf(0, false, Map.of()));
            }
            leaves.add(new Leaf(number, number == page.page(), turned(filter, number)));
            before = number;
        }
        return List.copyOf(leaves);
    }

    static Map<String, String> turned(LedgerFilter filter, int number) {
        var said = new LinkedHashMap<>(filter.parameters());
        said.remove("page");
        if (number > 1) {
            said.put("page", Integer.toString(number));
        }
        return said;
    }
}
