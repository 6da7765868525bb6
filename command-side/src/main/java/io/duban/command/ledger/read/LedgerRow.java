package io.duban.command.ledger.read;

import io.duban.kernel.person.CitizenDetails;
import io.duban.kernel.task.LimitType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One matter as the ledger states it, checked but not judged. Null means that the cell is empty or the column absent.
 *
 * @param sheetRow 1-based row number in the file
 * @param number 编号, as written
 * @param category 类别
 * @param source 来源
 * @param sourceNumber 来源文号
 * @param title 事项名称, at most 200 characters, one line
 * @param content 具体内容及目标, at most 4000 characters
 * @param completionStandard 完成标准
 * @param leader 牵头领导
 * @param leadUnit 牵头单位, exactly one
 * @param responsiblePerson 责任人
 * @param coUnits 协办单位, each once, in the order written, never the lead unit
 * @param registeredOn 立项日期
 * @param dispatchedOn 交办日期, not before {@code registeredOn}
 * @param limitType 时限类型
 * @param deadline 办理时限; null only for {@link LimitType#LONG_TERM}
 * @param percent 0 to 100, a fraction rounded down; {@code cells} keeps it exact
 * @param latestProgress 最新进展
 * @param state 办理状态
 * @param closedOn 销号日期; present exactly when {@code state} is {@link HandlingState#CLOSED}
 * @param publicReview 群众评议
 * @param cells every cell of the row as text by its header, in file order, known columns or not; empty cells as ""; where a citizen's data stood, words that say so
 * @param citizen what the row says about a citizen who asks for the matter; null if nothing
 */
public record LedgerRow(
        int sheetRow,
        @Nullable String number,
        @Nullable String category,
        @Nullable String source,
        @Nullable String sourceNumber,
        String title,
        @Nullable String content,
        @Nullable String completionStandard,
        @Nullable LeaderInCharge leader,
        String leadUnit,
        @Nullable String responsiblePerson,
        List<String> coUnits,
        LocalDate registeredOn,
        @Nullable LocalDate dispatchedOn,
        @Nullable LimitType limitType,
        @Nullable LocalDate deadline,
        @Nullable Integer percent,
        @Nullable String latestProgress,
        HandlingState state,
        @Nullable LocalDate closedOn,
        @Nullable String publicReview,
        Map<String, String> cells,
        @Nullable CitizenDetails citizen) {}
