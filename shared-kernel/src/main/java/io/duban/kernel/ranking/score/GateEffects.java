package io.duban.kernel.ranking.score;

import io.duban.kernel.ranking.exact.Fraction;
import io.duban.kernel.ranking.group.RuleGroup;
import io.duban.kernel.ranking.item.Gate;
import org.jspecify.annotations.Nullable;

/** What all gates that were met have done together: the lowest cap counts, and the grade of the first that names one. */
record GateEffects(
        boolean noAward, @Nullable Fraction cap, @Nullable String grade) {

    static final GateEffects NONE = new GateEffects(false, null, null);

    GateEffects with(Gate gate, RuleGroup group) {
        var own = gate.capTotal() == null ? null : gate.capTotal().in(group);
        var lowest = own == null ? cap : cap == null ? own : cap.atMost(own);
        return new GateEffects(noAward || gate.noAward(), lowest, grade == null ? gate.grade() : grade);
    }
}
