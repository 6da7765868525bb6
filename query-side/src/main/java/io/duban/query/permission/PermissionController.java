package io.duban.query.permission;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.permission.CountyAction;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.kernel.task.DataLabel;
import io.duban.query.page.PageController;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who may do and see what 权限一览, for everybody who works here. */
@PageController
class PermissionController {

    @GetMapping("/permissions")
    String show(@RequestParam(required = false) @Nullable String role, Actor viewer, Model model) {
        if (!CountyAction.SEE_PERMISSIONS.isFor(viewer)) {
            throw new AccessDeniedException("not for those who speak for the public");
        }
        var chosen = chosen(role);
        var standpoints = Standpoint.all().stream()
                .filter(standpoint -> chosen == null || standpoint.role() == chosen)
                .toList();
        var roles = standpoints.stream()
                .collect(Collectors.groupingBy(Standpoint::role, LinkedHashMap::new, Collectors.counting()));
        model.addAttribute("chosen", chosen);
        model.addAttribute("all", Role.values());
        model.addAttribute("roles", roles);
        model.addAttribute("actions", ActionTable.of(standpoints));
        model.addAttribute("sight", SightTable.of(standpoints));
        model.addAttribute("personal", DataLabel.PERSONAL);
        model.addAttribute("county", CountyAction.values());
        return "permissions";
    }

    private static @Nullable Role chosen(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidValue(new Rejection.Invalid("value.not-a-role", "role", "没有这种角色，请从列表中选择。")));
    }
}
