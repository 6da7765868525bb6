package io.duban.query.organisation;

import static io.duban.query.organisation.ActField.area;
import static io.duban.query.organisation.ActField.choice;
import static io.duban.query.organisation.ActField.date;
import static io.duban.query.organisation.ActField.line;
import static io.duban.query.organisation.ActField.month;

import io.duban.kernel.organisation.UnitKind;
import io.duban.query.task.act.Choice;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Which fields each form has. */
@Component
class ActFields {

    /** Chosen for the unit above by who places the root. */
    static final String ROOT = "ROOT";

    private final OrganisationQuery organisation;
    private final MessageSourceAccessor texts;

    ActFields(OrganisationQuery organisation, MessageSource texts) {
        this.organisation = organisation;
        this.texts = new MessageSourceAccessor(texts);
    }

    /** @param id of the unit or leader */
    List<ActField> of(OrganisationAct act, @Nullable UUID id) {
        return switch (act) {
            case REGISTER_UNIT -> List.of(line("name", "unit-name", 60, true), line("group", "group", 30, false));
            case REGISTER_LEADER -> List.of(line("name", "person", 30, true), line("post", "post", 60, false));
            case PLACE ->
                List.of(
                        choice("kind", "kind", Choice.of(UnitKind.values(), UnitKind::label)),
                        choice("parent", "parent", parents(id)),
                        date("from", "from"));
            case CODES ->
                List.of(
                        line("divisionCode", "divisionCode", 12, false),
                        line("creditCode", "creditCode", 18, false),
                        date("from", "from"));
            case HEAD, LIAISON ->
                List.of(line("name", "person", 30, true), line("post", "post", 60, true), date("from", "from"));
            case GROUP -> List.of(line("group", "group", 30, true), month("fromMonth"));
            case DELEGATE_HEAD ->
                List.of(
                        line("name", "person", 30, true),
                        line("post", "post", 60, true),
                        line("deputyAccount", "account", 60, false),
                        line("matter", "matter", 200, true),
                        date("from", "from"),
                        date("until", "until"));
            case RENAME ->
                List.of(
                        line("name", "unit-name", 60, true),
                        date("from", "from"),
                        line("source", "source", 100, false));
            case MERGE ->
                List.of(choice("into", "into", units(id)), date("from", "from"), line("source", "source", 100, false));
            case DISSOLVE -> List.of(date("from", "from"), line("source", "source", 100, false));
            case POST -> List.of(line("post", "post", 60, true), date("from", "from"));
            case FIELDS -> List.of(area("fields", 1000), date("from", "from"));
            case DELEGATE_LEADER ->
                List.of(
                        choice("deputy", "deputy", leaders(id)),
                        line("matter", "matter", 200, true),
                        date("from", "from"),
                        date("until", "until"));
            case LEAVE -> List.of(date("from", "left-from"));
            case END_DELEGATION -> List.of(date("from", "ended-from"));
        };
    }

    private List<Choice> parents(@Nullable UUID id) {
        return Stream.concat(
                        Stream.of(new Choice(ROOT, texts.getMessage("organisation.parent.root"))), units(id).stream())
                .toList();
    }

    private List<Choice> units(@Nullable UUID except) {
        return organisation.activeUnits().stream()
                .filter(unit -> !unit.id().value().equals(except))
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
    }

    private List<Choice> leaders(@Nullable UUID except) {
        return organisation.leadersInOffice().stream()
                .filter(leader -> !leader.id().value().equals(except))
                .map(leader -> new Choice(leader.id().toString(), leader.ref().title()))
                .toList();
    }
}
