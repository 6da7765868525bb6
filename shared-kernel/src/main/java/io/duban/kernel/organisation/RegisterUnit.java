package io.duban.kernel.organisation;

import io.duban.kernel.rejection.Require;
import org.jspecify.annotations.Nullable;

/**
 * Register a unit 登记单位.
 *
 * @param group its ranking group; when missing, the county's naming rules decide it
 */
public record RegisterUnit(String name, @Nullable String group) implements OrganisationCommand {
    public RegisterUnit {
        name = Require.text("name", "单位名称", name, 60);
        group = Require.optionalText("group", "排名分组", group, 30);
    }
}
