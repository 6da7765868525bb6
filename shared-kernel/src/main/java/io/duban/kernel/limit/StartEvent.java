package io.duban.kernel.limit;

/** Which instant the clocks are started from; the caller hands in that instant. */
public enum StartEvent {
    /** 交办 */
    DISPATCH_INSTANT,
    /** 作出决定之日 */
    DECISION_DATE,
    /** 签收 */
    RECEIPT,
    /** 部署之日 */
    DEPLOY_DAY
}
