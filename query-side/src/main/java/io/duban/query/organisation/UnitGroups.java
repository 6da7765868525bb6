package io.duban.query.organisation;

import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The order in which a county shows its ranking groups: that of {@code duban.unit-groups[n].name}. */
@Component
public class UnitGroups {

    private static final List<String> USUAL = List.of("乡镇街道", "县直部门");

    private final List<String> order;

    UnitGroups(Environment environment) {
        this.order = Binder.get(environment)
                .bind("duban.unit-groups", Bindable.listOf(Named.class))
                .map(groups -> groups.stream().map(Named::name).toList())
                .orElse(USUAL);
    }

    /** The names in order; groups that are not named follow by name. */
    public List<String> order() {
        return order;
    }

    int place(String group) {
        var place = order.indexOf(group);
        return place < 0 ? order.size() : place;
    }

    record Named(String name) {}
}
