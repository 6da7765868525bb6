package io.duban.platform.person;

import io.duban.kernel.person.PersonKey;
import io.duban.kernel.person.PersonalField;
import io.duban.kernel.person.PersonalState;
import io.duban.platform.secret.MasterKey;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The only way to what is held of citizens. Writing goes over the events' connections, inside the transaction that records
 * the fact, so that fact and data stand or fall together; reading goes over the views' connections.
 */
public final class PersonalData {

    private final JdbcClient events;
    private final JdbcClient views;
    private final MasterKey master;
    private final ErasedRows erasedRows;
    private final InstantSource time;
    private final RandomGenerator random;

    /** @param random must be cryptographically strong */
    PersonalData(
            JdbcClient events,
            JdbcClient views,
            MasterKey master,
            ErasedRows erasedRows,
            InstantSource time,
            RandomGenerator random) {
        this.events = events;
        this.views = views;
        this.master = master;
        this.erasedRows = erasedRows;
        this.time = time;
        this.random = random;
    }

    /** Seals what is known of a new person under a key that is made here. */
    public void keep(PersonKey person, Map<PersonalField, String> values) {
        var key = new byte[PersonCipher.KEY_BYTES];
        random.nextBytes(key);
        events.sql("""
                INSERT INTO events.personal_key (person, sealed_key, state, created_at, changed_at)
                VALUES (:person, :key, 'ACTIVE', :now, :now)""")
                .param("person", person.value())
                .param("key", master.seal(key, purpose(person)))
                .param("now", now())
                .update();
        var cipher = new PersonCipher(key, person);
        values.forEach((field, value) -> events.sql(
                        "INSERT INTO events.personal_field (person, field, sealed_value) VALUES (:person, :field, :value)")
                .param("person", person.value())
                .param("field", field.name())
                .param("value", cipher.seal(field, value))
                .update());
    }

    /** From now on it is kept and not used. */
    public void restrict(PersonKey person) {
        events.sql("UPDATE events.personal_key SET state = 'RESTRICTED', changed_at = :now WHERE person = :person")
                .param("person", person.value())
                .param("now", now())
                .update();
    }

    /** Destroys the key and the fields; once that is through, the space that they took is given back. */
    public void erase(PersonKey person) {
        events.sql("DELETE FROM events.personal_field WHERE person = :person")
                .param("person", person.value())
                .update();
        events.sql("""
                UPDATE events.personal_key SET state = 'ERASED', sealed_key = NULL, changed_at = :now
                WHERE person = :person""").param("person", person.value()).param("now", now()).update();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    erasedRows.sweep();
                }
            });
        } else {
            erasedRows.sweep();
        }
    }

    /** What is held of a person, in clear; empty if there never was one of this key. Whoever shows it writes that down. */
    public Optional<HeldPerson> of(PersonKey person) {
        return Optional.ofNullable(of(List.of(person)).get(person));
    }

    /** The same of several at once, in two questions however many they are; who is not known is left out. */
    public Map<PersonKey, HeldPerson> of(Collection<PersonKey> persons) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        var wanted = persons.stream().map(PersonKey::toString).toArray(String[]::new);
        var sealed = sealedFields(wanted);
        var held = new HashMap<PersonKey, HeldPerson>();
        views.sql("SELECT person, state, sealed_key FROM events.personal_key WHERE person = ANY (:persons::uuid[])")
                .param("persons", wanted)
                .query(row -> {
                    var person = new PersonKey(row.getObject("person", UUID.class));
                    var key = row.getBytes("sealed_key");
                    held.put(
                            person,
                            new HeldPerson(
                                    PersonalState.valueOf(row.getString("state")),
                                    key == null ? Map.of() : open(person, key, sealed.getOrDefault(person, Map.of()))));
                });
        return held;
    }

    private Map<PersonKey, Map<PersonalField, byte[]>> sealedFields(String[] persons) {
        var fields = new HashMap<PersonKey, Map<PersonalField, byte[]>>();
        views.sql("SELECT person, field, sealed_value FROM events.personal_field WHERE person = ANY (:persons::uuid[])")
                .param("persons", persons)
                .query(row -> {
                    fields.computeIfAbsent(
                                    new PersonKey(row.getObject("person", UUID.class)),
                                    person -> new EnumMap<>(PersonalField.class))
                            .put(PersonalField.valueOf(row.getString("field")), row.getBytes("sealed_value"));
                });
        return fields;
    }

    private Map<PersonalField, String> open(PersonKey person, byte[] sealedKey, Map<PersonalField, byte[]> sealed) {
        var cipher = new PersonCipher(master.open(sealedKey, purpose(person)), person);
        var values = new EnumMap<PersonalField, String>(PersonalField.class);
        sealed.forEach((field, value) -> values.put(field, cipher.open(field, value)));
        return values;
    }

    private static String purpose(PersonKey person) {
        return "person:" + person;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(time.instant(), ZoneOffset.UTC);
    }
}
