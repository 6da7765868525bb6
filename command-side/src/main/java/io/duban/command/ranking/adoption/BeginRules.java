package io.duban.command.ranking.adoption;

/**
 * The rules with which a county begins. Given by Duban itself at the first start and by nobody else, which is why it belongs to
 * no family of commands.
 *
 * @param ready the name of a ready rule set
 */
record BeginRules(String ready) {}
