package io.duban.query.organisation;

import io.duban.kernel.people.LeaderId;
import io.duban.kernel.people.UnitId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The county's units and leaders. */
@Component
public class OrganisationQuery {

    private final JdbcClient views;
    private final UnitGroups groups;

    OrganisationQuery(@Qualifier("viewsJdbc") JdbcClient views, UnitGroups groups) {
        this.views = views;
        this.groups = groups;
    }

    /** Every unit, by group in the county's order, then by name. */
    public List<UnitLine> units() {
        return views
                .sql("SELECT unit_id, name, group_name FROM views.unit ORDER BY group_name, name")
                .query((row, number) -> new UnitLine(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("name"),
                        row.getString("group_name")))
                .list()
                .stream()
                .sorted(Comparator.comparingInt(unit -> groups.place(unit.group())))
                .toList();
    }

    /** Every leader in the order of registration. */
    public List<LeaderLine> leaders() {
        return views.sql("SELECT leader_id, post, name FROM views.leader ORDER BY position")
                .query((row, number) -> new LeaderLine(
                        new LeaderId(row.getObject("leader_id", UUID.class)),
                        row.getString("post"),
                        row.getString("name")))
                .list();
    }

    /** The ranking groups that occur, in the county's order. */
    public List<String> groups() {
        return units().stream().map(UnitLine::group).distinct().toList();
    }
}
