package io.duban.platform.factor;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.platform.start.CannotStart;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.core.env.Environment;

/**
 * Which roles must have a second factor before they do anything else ({@code duban.second-factor.required}, role names
 * with commas between, empty for none). Without the setting: whoever runs, guards or audits the system and the heads of
 * units; nobody in the demo.
 */
public final class RequiredFactor {

    private static final String SETTING = "duban.second-factor.required";

    private final Set<Role> roles;
    private final SecondFactors factors;

    RequiredFactor(Set<Role> roles, SecondFactors factors) {
        this.roles = roles;
        this.factors = factors;
    }

    static Set<Role> roles(Environment environment) {
        var said = environment.getProperty(SETTING);
        if (said != null) {
            return read(said);
        }
        return environment.getProperty("duban.demo", Boolean.class, false)
                ? EnumSet.noneOf(Role.class)
                : EnumSet.of(
                        Role.ADMINISTRATOR,
                        Role.SECURITY_ADMINISTRATOR,
                        Role.AUDIT_ADMINISTRATOR,
                        Role.SECRECY_OFFICER,
                        Role.UNIT_HEAD);
    }

    /** Whether this person has to set one up first. */
    public boolean isMissing(Actor who) {
        return roles.contains(who.role()) && !factors.isSetUp(who.account());
    }

    /** Whether this role may not do without. */
    public boolean isRequired(Role role) {
        return roles.contains(role);
    }

    private static Set<Role> read(String said) {
        var roles = EnumSet.noneOf(Role.class);
        for (var word : said.split(",")) {
            if (!word.isBlank()) {
                roles.add(Arrays.stream(Role.values())
                        .filter(role -> role.name().equals(word.strip()))
                        .findFirst()
                        .orElseThrow(() -> new CannotStart(
                                "%s 中的“%s”不是角色；请改为角色的英文名，多个之间用逗号分开。".formatted(SETTING, word.strip()))));
            }
        }
        return roles;
    }
}
