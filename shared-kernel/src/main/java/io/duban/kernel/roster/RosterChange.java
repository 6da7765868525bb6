package io.duban.kernel.roster;

/**
 * What a row would change.
 *
 * @param sheet its name
 * @param row counted from 1
 * @param name the unit or the person
 * @param text what would become of it, in Chinese
 */
public record RosterChange(String sheet, int row, Kind kind, String name, String text) {

    /** In the order in which a summary names them. */
    public enum Kind {
        CREATED("新建"),
        RENAMED("更名"),
        MOVED("归入或调整隶属"),
        CODED("登记代码"),
        GROUPED("调整分组"),
        APPOINTED("任职"),
        ASSIGNED("分管领域"),
        UNCHANGED("没有变化");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
