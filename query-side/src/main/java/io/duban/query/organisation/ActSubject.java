package io.duban.query.organisation;

import io.duban.kernel.people.Actor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a form is about.
 *
 * @param name as it is called today; empty where something is registered
 * @param owner the unit or leader whose head or who may do it in person
 * @param address of the page that shows it
 */
public record ActSubject(String name, @Nullable UUID owner, String address) {

    /** The page that shows it to this person: leaders have one of their own. */
    public String page(Actor viewer) {
        var leader = viewer.leader();
        return leader != null && address.equals("/leaders/" + leader.id()) ? "/leaders/me" : address;
    }
}
