package io.duban.command.limit;

/**
 * What a county begins with: the official calendars and one profile. Given by Duban itself at the first start and by nobody
 * else, which is why it belongs to no family of commands.
 *
 * @param profile the name of a ready profile
 */
record BeginLimits(String profile) {}
