package io.duban.query.notice;

import io.duban.kernel.notice.NoticeKind;
import java.util.List;

/** Which fields the form of each kind of notice has, in order. */
public final class NoticeForm {

    /**
     * @param type as the browser knows it, or {@code area}, {@code choice}, {@code tasks}
     * @param max the most characters; of no meaning for a choice
     */
    public record Field(String name, String type, int max, boolean required) {}

    private static final Field CONTACT = new Field("contact", "text", 120, false);
    private static final Field UNIT = new Field("unit", "choice", 0, true);
    private static final Field UNIT_IF_ANY = new Field("unit", "choice", 0, false);
    private static final Field CATEGORY = new Field("category", "choice", 0, false);
    private static final Field REASON_MONTH = new Field("month", "month", 7, false);
    private static final Field FACTS = area("facts", false);
    private static final Field REQUIREMENT = area("requirement", true);
    private static final Field UNTIL = new Field("until", "date", 10, true);

    private NoticeForm() {}

    public static List<Field> of(NoticeKind kind) {
        return switch (kind) {
            case WEEKLY -> List.of(new Field("weekEnd", "date", 10, false), CONTACT);
            case MONTHLY_RANKING ->
                List.of(
                        new Field("month", "month", 7, true),
                        new Field("scope", "choice", 0, true),
                        new Field("group", "choice", 0, false),
                        CONTACT);
            case SUPERVISION ->
                List.of(
                        CATEGORY,
                        UNIT_IF_ANY,
                        area("practices", false),
                        area("findings", false),
                        area("requirement", false),
                        CONTACT);
            case SPECIAL_REPORT ->
                List.of(
                        CATEGORY,
                        UNIT_IF_ANY,
                        area("findings", true),
                        area("cause", false),
                        area("suggestion", true),
                        new Field("leader", "text", 60, false));
            case REMINDER -> List.of(UNIT, REASON_MONTH, FACTS, REQUIREMENT, UNTIL, CONTACT);
            case TALK ->
                List.of(
                        UNIT,
                        REASON_MONTH,
                        FACTS,
                        new Field("time", "datetime-local", 30, true),
                        new Field("place", "text", 120, true),
                        new Field("attendants", "text", 300, true),
                        area("requirement", false),
                        CONTACT);
            case RECTIFICATION ->
                List.of(
                        UNIT,
                        new Field("tasks", "tasks", 0, false),
                        area("findings", false),
                        area("basis", true),
                        REQUIREMENT,
                        UNTIL,
                        CONTACT);
        };
    }

    private static Field area(String name, boolean required) {
        return new Field(name, "area", 2000, required);
    }
}
