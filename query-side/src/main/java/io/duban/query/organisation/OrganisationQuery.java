package io.duban.query.organisation;

import java.util.List;
import org.springframework.stereotype.Component;

/** The county's units and leaders. */
@Component
public class OrganisationQuery {

    /** Every unit, by group in the county's order, then by name. */
    public List<UnitLine> units() {
        throw new UnsupportedOperationException();
    }

    /** Every leader in the order of registration. */
    public List<LeaderLine> leaders() {
        throw new UnsupportedOperationException();
    }

    /** The ranking groups that occur, in the county's order. */
    public List<String> groups() {
        throw new UnsupportedOperationException();
    }
}
