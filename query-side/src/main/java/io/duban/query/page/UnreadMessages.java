package io.duban.query.page;

import io.duban.kernel.people.Actor;

/** Tells the frame how many messages wait to be read. */
public interface UnreadMessages {

    int unread(Actor viewer);
}
