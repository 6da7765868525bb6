package io.duban.kernel.ranking.score;

/** The level in the name of a fact that is a number of events: {@code SlipIssued.YELLOW} or {@code SlipIssued:YELLOW}. */
final class EventLevel {

    private EventLevel() {}

    /** Whether a fact of this name says how often the event happened at some level. */
    static boolean isOf(String event, String fact) {
        var end = event.length();
        return fact.length() > end + 1
                && (fact.charAt(end) == '.' || fact.charAt(end) == ':')
                && fact.startsWith(event);
    }

    /** What stands behind the event in such a name. */
    static String in(String event, String fact) {
        return fact.substring(event.length() + 1);
    }
}
