package io.duban.kernel.person;

/** A value as it may stand on a page. Masks have one length each and do not tell how long the value is. */
public final class Mask {

    private static final int PHONE_HEAD = 3;
    private static final int TAIL = 4;

    private Mask() {}

    /** 张*, 138****1234, ****1234, ****住址; what is too short to be shown in part is not shown at all. */
    public static String of(PersonalField field, String value) {
        return switch (field) {
            case NAME -> value.substring(0, value.offsetByCodePoints(0, 1)) + "*";
            case PHONE ->
                value.length() >= PHONE_HEAD + TAIL + TAIL
                        ? value.substring(0, PHONE_HEAD) + "****" + value.substring(value.length() - TAIL)
                        : "****";
            case ID_NUMBER -> value.length() >= TAIL * 3 ? "****" + value.substring(value.length() - TAIL) : "****";
            case ADDRESS -> "****住址";
        };
    }
}
