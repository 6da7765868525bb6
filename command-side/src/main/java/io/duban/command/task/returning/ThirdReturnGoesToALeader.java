package io.duban.command.task.returning;

/**
 * 提级督办: a matter that three units have sent back is not sent around any more; the common superior of those units
 * decides whose it is (信访条例 Art. 24).
 */
final class ThirdReturnGoesToALeader {
    private static final int THIRD = 3;

    private ThirdReturnGoesToALeader() {}

    /** @param times how often the return of the task has been asked for, this time included */
    static boolean escalates(int times) {
        return times >= THIRD;
    }
}
