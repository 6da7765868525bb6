package io.duban.query.ranking.lab;

import io.duban.kernel.ranking.exact.Fraction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the draft would do to a unit in a month.
 *
 * @param before its place by the rules that hold
 * @param after its place by the draft
 */
record Move(String unit, Place before, Place after, List<Reason> reasons) {

    Move {
        reasons = List.copyOf(reasons);
    }

    enum Way {
        RISES,
        FALLS,
        /** Was not ranked and would be. */
        COMES,
        /** Was ranked and would not be. */
        GOES,
        STAYS
    }

    public Way way() {
        var one = before.rank();
        var other = after.rank();
        if (one == null || other == null) {
            return one == null ? other == null ? Way.STAYS : Way.COMES : Way.GOES;
        }
        return other < one ? Way.RISES : other > one ? Way.FALLS : Way.STAYS;
    }

    /** By how many places; 0 where there is no telling. */
    public int places() {
        var one = before.rank();
        var other = after.rank();
        return one == null || other == null ? 0 : Math.abs(one - other);
    }

    /** Points more or fewer, with sign; null unless it has a score by both. */
    public @Nullable String change() {
        var one = before.score();
        var other = after.score();
        return one == null || other == null ? null : Reason.signed(Fraction.of(other.subtract(one)));
    }

    /** Lists that it would be on and is not. */
    public List<String> enters() {
        return after.lists().stream()
                .filter(list -> !before.lists().contains(list))
                .toList();
    }

    /** Lists that it is on and would not be. */
    public List<String> leaves() {
        return before.lists().stream()
                .filter(list -> !after.lists().contains(list))
                .toList();
    }

    /** Whether anything that is published of it would be other, but for the score alone. */
    public boolean isShown() {
        return way() != Way.STAYS || !enters().isEmpty() || !leaves().isEmpty();
    }
}
