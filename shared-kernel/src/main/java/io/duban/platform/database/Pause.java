package io.duban.platform.database;

/** The wait between two looks at something that another process does. */
final class Pause {

    private Pause() {}

    static void shortly() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnusable("启动内置数据库时被中断；请重新启动。", e);
        }
    }
}
