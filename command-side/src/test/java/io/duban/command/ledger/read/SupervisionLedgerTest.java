package io.duban.command.ledger.read;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.kernel.task.LimitType;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The demo county's own ledger, as it is. */
class SupervisionLedgerTest {
    private static final byte[] FILE = file();
    private static final LedgerReading.Ledger LEDGER =
            (LedgerReading.Ledger) LedgerReader.read(FILE, "supervision-699.xlsx");

    private static byte[] file() {
        try (InputStream file = SupervisionLedgerTest.class.getResourceAsStream("/demo/supervision-699.xlsx")) {
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new ExceptionInInitializerError(broken);
        }
    }

    private static LedgerRow row(int sheetRow) {
        return LEDGER.rows().get(sheetRow - 4);
    }

    @Test
    void of_699_matters_462_are_closed_and_237_open() {
        assertThat(LEDGER.rows()).hasSize(699);
        assertThat(LEDGER.rows().stream().collect(groupingBy(LedgerRow::state, counting())))
                .isEqualTo(Map.of(HandlingState.CLOSED, 462L, HandlingState.OPEN, 237L));
    }

    @Test
    void each_category_has_its_number_of_matters() {
        assertThat(LEDGER.rows().stream().collect(groupingBy(LedgerRow::category, counting())))
                .isEqualTo(Map.of(
                        "民生实事", 161L, "重点项目", 122L, "会议决定事项", 102L, "灾后重建", 94L, "领导批示", 91L, "企业诉求", 71L, "环境整治",
                        58L));
    }

    @Test
    void each_limit_type_has_its_number_of_matters() {
        assertThat(LEDGER.rows().stream().collect(groupingBy(LedgerRow::limitType, counting())))
                .isEqualTo(Map.of(
                        LimitType.GENERAL,
                        363L,
                        LimitType.MAJOR,
                        182L,
                        LimitType.FIXED,
                        92L,
                        LimitType.LONG_TERM,
                        62L));
    }

    @Test
    void nothing_in_it_is_wrong() {
        assertThat(LEDGER.problems()).isEmpty();
        assertThat(LEDGER.errorRows()).isZero();
    }

    @Test
    void title_and_data_date_stand_above_the_header() {
        assertThat(LEDGER.title()).isEqualTo("溪山县“13710”督办事项台账（2026年）");
        assertThat(LEDGER.asOf()).isEqualTo(LocalDate.of(2026, 10, 31));
    }

    @Test
    void the_first_matter_is_read_cell_by_cell() {
        LedgerRow first = row(4);
        assertThat(first)
                .usingRecursiveComparison()
                .ignoringFields("cells")
                .isEqualTo(new LedgerRow(
                        4,
                        "督办〔2026〕1号",
                        "重点项目",
                        "年度重点工作",
                        "溪督〔2026〕49号",
                        "南湾乡220千伏变电站配套线路",
                        "南湾乡220千伏变电站配套线路，按期完成并通过验收",
                        "现场核查合格",
                        new LeaderInCharge("县委常委、组织部部长 何志强", "县委常委、组织部部长", "何志强"),
                        "南湾乡",
                        "陈杰",
                        List.of("县审计局"),
                        LocalDate.of(2026, 2, 20),
                        LocalDate.of(2026, 2, 20),
                        LimitType.MAJOR,
                        LocalDate.of(2026, 3, 23),
                        100,
                        "已完成，资料齐全",
                        HandlingState.CLOSED,
                        LocalDate.of(2026, 3, 23),
                        null,
                        Map.of(),
                        null));
    }

    @Test
    void an_open_matter_has_no_closing_date() {
        LedgerRow second = row(5);
        assertThat(second.state()).isEqualTo(HandlingState.OPEN);
        assertThat(second.closedOn()).isNull();
        assertThat(second.percent()).isEqualTo(10);
        assertThat(second.latestProgress()).isEqualTo("已完成招标");
    }

    @Test
    void the_last_matter_has_three_co_units_in_their_order() {
        LedgerRow last = row(702);
        assertThat(last.sheetRow()).isEqualTo(702);
        assertThat(last.number()).isEqualTo("督办〔2026〕699号");
        assertThat(last.coUnits()).containsExactly("县水利局", "县应急管理局", "县自然资源局");
    }

    @Test
    void every_cell_is_kept_under_its_header_in_file_order() {
        Map<String, String> cells = row(4).cells();
        assertThat(cells.keySet())
                .containsExactly(
                        "序号", "编号", "类别", "来源", "来源文号", "事项名称", "具体内容及目标", "完成标准", "牵头领导", "牵头单位", "责任人", "协办单位",
                        "立项日期", "交办日期", "时限类型", "办理时限", "进度%", "最新进展", "办理状态", "销号日期", "群众评议");
        assertThat(cells)
                .containsEntry("序号", "1")
                .containsEntry("立项日期", "2026-02-20")
                .containsEntry("进度%", "100")
                .containsEntry("群众评议", "");
    }

    @Test
    void the_fingerprint_is_that_of_the_file() throws Exception {
        assertThat(LEDGER.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(FILE)));
    }

    @Test
    void the_same_file_always_reads_the_same_also_from_a_stream() throws IOException {
        try (InputStream stream = SupervisionLedgerTest.class.getResourceAsStream("/demo/supervision-699.xlsx")) {
            assertThat(LedgerReader.read(stream, "other-name.xlsx")).isEqualTo(LEDGER);
        }
    }
}
