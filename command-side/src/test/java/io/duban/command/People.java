package io.duban.command;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.LeaderRef;
import io.duban.kernel.people.Role;
import io.duban.kernel.people.UnitId;
import io.duban.kernel.people.UnitRef;
import java.util.List;
import java.util.UUID;

/** Invented people and units of the county that the tests play in. */
public final class People {

    public static final UnitRef WATER = new UnitRef(new UnitId(new UUID(1, 1)), "县水利局");
    public static final UnitRef ROADS = new UnitRef(new UnitId(new UUID(1, 2)), "县交通局");
    public static final UnitRef TOWN = new UnitRef(new UnitId(new UUID(1, 3)), "石桥镇");
    public static final UnitRef PARTY = new UnitRef(new UnitId(new UUID(1, 8)), "县委督查室");
    public static final UnitRef GOVERNMENT = new UnitRef(new UnitId(new UUID(1, 9)), "县政府督查室");
    public static final LeaderRef SHI = new LeaderRef(new LeaderId(new UUID(2, 1)), "副县长", "石磊");
    public static final LeaderRef LU = new LeaderRef(new LeaderId(new UUID(2, 2)), "常务副县长", "陆川");

    public static final Actor SUPERVISOR = new Actor("ducha1", "督查员甲", Role.SUPERVISOR, null, null);
    public static final Actor DIRECTOR = new Actor("zhuren", "督查室主任", Role.OFFICE_DIRECTOR, null, null);
    public static final Actor WATER_HEAD = new Actor("shuili", "水利局长", Role.UNIT_HEAD, WATER, null);
    public static final Actor WATER_LIAISON = new Actor("shuili-l", "水利联络员", Role.UNIT_LIAISON, WATER, null);
    public static final Actor ROADS_HEAD = new Actor("jiaotong", "交通局长", Role.UNIT_HEAD, ROADS, null);
    public static final Actor TOWN_HEAD = new Actor("shiqiao", "石桥镇长", Role.UNIT_HEAD, TOWN, null);
    public static final Actor LEADER_SHI = new Actor("shilei", "石磊", Role.LEADER, null, SHI);
    public static final Actor LEADER_LU = new Actor("luchuan", "陆川", Role.LEADER, null, LU);
    public static final Actor ADMINISTRATOR = new Actor("admin", "管理员", Role.ADMINISTRATOR, null, null);
    public static final Actor REVIEWER = new Actor("jianduyuan1", "群众监督员一", Role.REVIEWER, null, null);
    public static final Actor SECURITY = new Actor("anquan", "安全员", Role.SECURITY_ADMINISTRATOR, null, null);
    public static final Actor AUDITOR = new Actor("shenji", "审计员", Role.AUDIT_ADMINISTRATOR, null, null);
    public static final Actor OFFICER = new Actor("baomi", "保密员", Role.SECRECY_OFFICER, null, null);
    public static final Actor OTHER_REVIEWER = new Actor("jianduyuan2", "群众监督员二", Role.REVIEWER, null, null);

    /** A supervisor on loan from the water bureau. */
    public static final Actor SECONDED = new Actor("jiediao", "借调督查员", Role.SUPERVISOR, WATER, null);

    /** Officials of two offices in one county; the others above belong to none, as where there is one. */
    public static final Actor OF_PARTY = new Actor("dangwei", "党委督查员", Role.SUPERVISOR, null, null, PARTY);

    public static final Actor OF_GOVERNMENT = new Actor("zhengfu", "政府督查员", Role.SUPERVISOR, null, null, GOVERNMENT);

    public static final Actor DUBAN = Actor.system("定时任务");

    public static final List<Actor> EVERYBODY = List.of(
            SUPERVISOR,
            DIRECTOR,
            WATER_HEAD,
            WATER_LIAISON,
            ROADS_HEAD,
            TOWN_HEAD,
            LEADER_SHI,
            LEADER_LU,
            ADMINISTRATOR,
            DUBAN,
            REVIEWER,
            SECURITY,
            AUDITOR,
            OFFICER);

    private People() {}
}
