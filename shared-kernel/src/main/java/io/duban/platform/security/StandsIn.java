package io.duban.platform.security;

import io.duban.kernel.people.Actor;

/** Says for whom a signed-in person stands in today; asked with every request, so that an ended delegation gives nothing. */
public interface StandsIn {

    /** The same person with everybody for whom they stand in. */
    Actor today(Actor person);
}
