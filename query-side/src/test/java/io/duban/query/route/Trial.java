package io.duban.query.route;

import io.duban.kernel.people.Actor;
import java.util.Set;
import java.util.function.Function;

/**
 * One address with everything filled in.
 *
 * @param typed names and values of a form; empty for a question
 * @param answers which answers this person may get
 */
record Trial(String path, String[] typed, Function<Actor, Set<Integer>> answers) {}
