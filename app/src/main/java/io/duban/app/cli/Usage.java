package io.duban.app.cli;

/** How the jar is called. */
final class Usage {

    static final String TEXT = """
            督办 Duban

              java -jar duban.jar                                启动服务（命令侧和查询侧同一进程）
              java -jar duban.jar --duban.sides=command|query    只启动一侧
              java -jar duban.jar import 文件.xlsx [--dry-run] [--skip-problem-rows]
                                                                 导入台账；--dry-run 只试算不导入；
                                                                 --skip-problem-rows 跳过有问题的行
              java -jar duban.jar import-organisation 文件.xlsx [--dry-run] [--from 2026-07-01]
                                                                 导入单位和人员；--from 生效日期，默认今天
              java -jar duban.jar rebuild 视图名                 不停服务重建一个视图
              java -jar duban.jar due --profile 方案 --lane GENERAL --dispatch 2026-02-13T10:00 [--calendar 文件.csv]
                                                                 计算各时限的到期时刻；方案可以是
                                                                 13710-workday-v1、literal-natural、
                                                                 qinghai-710，或自己的 .yaml 文件；
                                                                 类型：GENERAL、MAJOR、LONG、FIXED
                                                                 （加 --fixed 日期）、URGENT（加
                                                                 --hours 24|48）
              java -jar duban.jar rank --rules 规则.yaml --facts 事实.csv [--events 事件.csv] [--explain] [--format csv]
                                                                 按规则对各组单位排名；--explain 逐项
                                                                 说明得分；--format 可以是 csv 或 json；
                                                                 规则也可以是自带的：general、R1 至
                                                                 R6、R9、R9-ranks、R10、R10-tops
              java -jar duban.jar facts --period 2026-09 [--as-of 2026-10-08]
                                                                 打印平台一个月的计分数据，交给 rank 得出
                                                                 同样的排名；--as-of 截至时间，
                                                                 --known-at 已知时间
              java -jar duban.jar check-table 表.csv --rate 印出列=实际列/目标列
                                                                 重算印出的百分率，列出不符的行
              java -jar duban.jar help                           显示本说明

            数据目录由 DUBAN_HOME 指定（默认 ./.duban）；外部数据库由 DUBAN_DATABASE_URL、
            DUBAN_DATABASE_USER、DUBAN_DATABASE_PASSWORD 指定。
            """;

    private Usage() {}
}
