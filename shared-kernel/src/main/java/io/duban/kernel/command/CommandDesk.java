package io.duban.kernel.command;

import io.duban.kernel.people.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The counter at which commands are handed in. Behind it the command side runs in this process or, when the sides run
 * apart, in another one.
 */
public interface CommandDesk {

    /**
     * Hands in one command and waits until it is durably recorded or refused.
     *
     * @param command a record of {@link CommandCatalog}
     * @param idempotencyKey one key, one effect: repeating it gives the first answer again; null for no protection
     */
    CommandAnswer submit(Object command, Actor actor, @Nullable String idempotencyKey);
}
