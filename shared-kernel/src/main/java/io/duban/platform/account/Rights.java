package io.duban.platform.account;

import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitRef;
import io.duban.kernel.rejection.Rejection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an account may act as.
 *
 * @param unit for a head or liaison, and for an office official who is seconded from a unit; otherwise null
 * @param leader for the role {@link Role#LEADER}, otherwise null
 * @param office the office 督查机构 to which an official belongs, where the county has several; otherwise null
 */
public record Rights(
        Role role,
        @Nullable UnitRef unit,
        @Nullable LeaderRef leader,
        @Nullable UnitRef office) {

    /** Of a county with one office. */
    public Rights(Role role, @Nullable UnitRef unit, @Nullable LeaderRef leader) {
        this(role, unit, leader, null);
    }

    /** The roles that a person can have, in the order in which they are offered. */
    public static final List<Role> ROLES = List.of(
            Role.SUPERVISOR,
            Role.OFFICE_DIRECTOR,
            Role.UNIT_HEAD,
            Role.UNIT_LIAISON,
            Role.LEADER,
            Role.REVIEWER,
            Role.ADMINISTRATOR,
            Role.SECURITY_ADMINISTRATOR,
            Role.AUDIT_ADMINISTRATOR,
            Role.SECRECY_OFFICER);

    /** The three administrators 三员, who are three people. */
    static final List<Role> THREE = List.of(Role.ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR);

    /** Why such rights cannot be, with the form's field. */
    Optional<Rejection> refuse() {
        if (role == Role.SYSTEM) {
            return no("role", "role", "“系统”不是人的角色，请另选一个。");
        }
        var needsUnit = role == Role.UNIT_HEAD || role == Role.UNIT_LIAISON;
        var mayHaveUnit = needsUnit || role == Role.SUPERVISOR || role == Role.OFFICE_DIRECTOR;
        if (needsUnit && unit == null) {
            return no("unit-missing", "unit", "%s要选定所在单位。".formatted(role.label()));
        }
        if (!mayHaveUnit && unit != null) {
            return no("unit-unwanted", "unit", "%s不属于承办单位，请把单位改为“无”。".formatted(role.label()));
        }
        if (role == Role.LEADER && leader == null) {
            return no("leader-missing", "leader", "请选定是哪一位领导。");
        }
        if (role != Role.LEADER && leader != null) {
            return no("leader-unwanted", "leader", "只有角色“领导”才对应领导，请改为“无”。");
        }
        if (office != null && role != Role.SUPERVISOR && role != Role.OFFICE_DIRECTOR) {
            return no("office-unwanted", "office", "只有督查室的人员才属于督查机构，请把督查机构改为“无”。");
        }
        return Optional.empty();
    }

    /** Role, and unit or post, for people and for the audit log. */
    public String words() {
        var place = Stream.of(
                        office == null ? "" : office.name(),
                        unit == null ? "" : unit.name(),
                        leader == null ? "" : leader.title())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("，"));
        return place.isEmpty() ? role.label() : role.label() + "（" + place + "）";
    }

    private static Optional<Rejection> no(String code, String field, String sentence) {
        return Optional.of(new Rejection.Invalid("account." + code, field, sentence));
    }
}
