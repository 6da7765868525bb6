package io.duban.kernel.organisation;

import io.duban.kernel.people.LeaderId;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.rejection.Require;
import java.time.LocalDate;
import java.util.List;

/**
 * Say what a leader answers for 分管领域, all of it; an empty list takes everything away.
 *
 * @param fields each once, such as 农业农村
 */
public record AssignFields(LeaderId leader, List<String> fields, LocalDate from) implements OrganisationCommand {

    private static final int MOST = 30;

    public AssignFields {
        leader = Require.present("leader", "领导", leader);
        fields = Require.list("fields", "分管领域", fields).stream()
                .map(field -> Require.text("fields", "分管领域", field, 30))
                .distinct()
                .toList();
        if (fields.size() > MOST) {
            throw new InvalidValue(new Rejection.Invalid(
                    "value.too-many", "fields", "分管领域最多%d项，现有%d项，请合并。".formatted(MOST, fields.size())));
        }
        from = EffectiveDay.of("from", "生效日期", from);
    }
}
