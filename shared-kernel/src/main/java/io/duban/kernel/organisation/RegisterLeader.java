package io.duban.kernel.organisation;

import io.duban.kernel.rejection.Require;
import org.jspecify.annotations.Nullable;

/** Register a leader 登记领导 with post and name. */
public record RegisterLeader(@Nullable String post, String name) implements OrganisationCommand {
    public RegisterLeader {
        post = Require.optionalText("post", "职务", post, 60);
        name = Require.text("name", "姓名", name, 30);
    }
}
