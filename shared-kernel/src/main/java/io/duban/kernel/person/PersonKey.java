package io.duban.kernel.person;

import io.duban.kernel.id.Id;
import java.util.UUID;

/**
 * Stands for a citizen wherever events, views and programs speak of one. Says nothing about who it is; their name, telephone
 * number, identity number and address are kept beside the events, under a key that can be destroyed (个人信息保护法 Art. 47).
 */
public record PersonKey(UUID value) implements Id {

    public static PersonKey of(String text) {
        return new PersonKey(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
