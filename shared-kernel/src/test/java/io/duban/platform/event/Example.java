package io.duban.platform.event;

import io.duban.kernel.id.Id;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A first example of a record with every field filled, to be looked over by a person before it is approved. */
final class Example {

    private Example() {}

    static Object of(Class<?> type) {
        return value(type, type, "示例");
    }

    private static Object value(Class<?> owner, Type type, String name) {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? Map.of("事项", "城东污水管网改造")
                    : List.of(value(owner, arguments[0], name));
        }
        var raw = (Class<?>) type;
        if (Id.class.isAssignableFrom(raw)) {
            return build(raw, new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number(raw)));
        }
        if (raw.isRecord() && raw.getSimpleName().equals("UnitFigures")) {
            return build(raw, value(raw, raw.getRecordComponents()[0].getGenericType(), "unit"), "县直部门", 10, 9, 1, 0);
        }
        if (raw.isRecord()) {
            return build(
                    raw,
                    Arrays.stream(raw.getRecordComponents())
                            .map(component -> value(raw, component.getGenericType(), component.getName()))
                            .toArray());
        }
        if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        }
        return switch (raw.getSimpleName()) {
            case "String" -> text(owner, name);
            case "int", "Integer" -> 3;
            case "long", "Long" -> 1024L;
            case "boolean", "Boolean" -> true;
            case "UUID" -> new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0007L);
            case "BigDecimal" -> new BigDecimal("90.00");
            case "LocalDate" -> LocalDate.of(2026, 3, 31);
            case "YearMonth" -> YearMonth.of(2026, 3);
            case "Instant" -> Instant.parse("2026-03-31T08:00:00Z");
            default -> throw new IllegalArgumentException("No example for " + raw + " " + name);
        };
    }

    /** Ids of different kinds differ, so that two that are mixed up are noticed. */
    private static int number(Class<?> id) {
        return switch (id.getSimpleName()) {
            case "TaskId" -> 1;
            case "UnitId" -> 2;
            case "LeaderId" -> 3;
            case "NoticeId" -> 4;
            case "ImportId" -> 5;
            case "DelegationId" -> 6;
            default -> 9;
        };
    }

    private static String text(Class<?> owner, String name) {
        return switch (name) {
            case "kind" -> "TO_SIGN";
            case "praisedBy" -> "县长";
            case "document" -> "溪政批〔2026〕3号";
            case "excerpt" -> "做法可在全市推广";
            case "receiverName" -> "溪山县住建局";
            case "sha256" -> "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
            case "number" ->
                switch (owner.getSimpleName()) {
                    case "NoticeIssued" -> "溪督通〔2026〕3号";
                    case "SlipIssued" -> "交办〔2026〕3号";
                    default -> "督〔2026〕3号";
                };
            case "fileName" -> owner.getSimpleName().equals("Attachment") ? "验收报告.pdf" : "台账.xlsx";
            case "mediaType" -> "application/pdf";
            case "profile", "fromProfile" -> "13710-workday-v1";
            case "toProfile" -> "溪山县本级";
            case "code" -> owner.getSimpleName().equals("ReportStage") ? "D3" : "D7";
            case "calendar" -> "CN-official";
            case "clock" -> "D7";
            case "cause" -> "落实解决";
            case "original" -> "交办〔2026〕3号";
            case "earlier" -> "催办〔2026〕1号";
            case "deadlineReason" -> "两件合并后同时验收。";
            case "issuedBy" -> "督查室";
            case "draftedBy", "proposedBy" -> "zhang.wei";
            case "name" ->
                switch (owner.getSimpleName()) {
                    case "LeaderRef" -> "石磊";
                    case "PlanNode" -> "一期通水";
                    case "LimitProfileAdopted" -> "溪山县本级";
                    case "Milestone" -> "一期通水";
                    case "PostHolder" -> "周川";
                    case "Deputy" -> "陆青";
                    case "UnitRenamed" -> "溪山县住房和城乡建设局";
                    case "ReportStage" -> "反馈办理情况";
                    case "ClockReading", "MovedDue", "ExpiryReminded" -> "落实解决";
                    default -> "溪山县住建局";
                };
            case "post" ->
                switch (owner.getSimpleName()) {
                    case "PostHolder" -> "局长";
                    case "Deputy" -> "副局长";
                    case "LeaderPostChanged" -> "常务副县长";
                    default -> "副县长";
                };
            case "reference" -> "YS-2026-0003";
            case "divisionCode" -> "410182";
            case "creditCode" -> "91350100M000100Y43";
            case "fields" -> "农业农村";
            case "matter" -> "外出期间批准销号";
            case "account" -> "lu.qing";
            case "group" -> "县直部门";
            case "title" -> owner.getSimpleName().startsWith("Notice") ? "关于3月份督查事项办理情况的通报" : "城东污水管网改造";
            case "category" -> "重点工程";
            case "source" ->
                owner.getSimpleName().startsWith("Work")
                        ? "国办发明电〔2025〕7号"
                        : owner.getSimpleName().startsWith("Unit") ? "溪编〔2026〕3号" : "政府工作报告";
            case "yaml" ->
                owner.getSimpleName().startsWith("RuleSet") ? "ruleset: {id: monthly, version: 3}" : "profile: 溪山县本级";
            case "id" -> "monthly";
            case "item" -> "onTime";
            case "fact" -> "closedOnTime";
            case "rater" -> "leader";
            case "grounds" -> "该件已于3月20日办结，材料因系统故障次日补录。";
            case "holiday" -> "春节";
            case "sourceNumber" -> "溪政〔2026〕1号";
            case "content" -> "改造城东片区污水管网12公里。";
            case "completionStandard" -> "完成竣工验收并通水。";
            case "responsiblePerson" -> "李明";
            case "text" -> "管网已铺设6公里。";
            case "milestone" -> "一期通水";
            case "responsible" -> "建设科科长";
            case "progress" -> "管网已铺设6公里，余下4公里。";
            case "plan" -> "分两期推进，先通水后恢复路面。";
            case "problems" -> "两处管线与燃气管道交叉。";
            case "reason" -> "验收资料不全。";
            case "result" -> "已竣工通水。";
            case "opinion" -> "现场核查属实。";
            case "finding" -> "上报照片拍摄于上一年度，与现场不符。";
            case "comment" -> "路修好了，排水还要再看一个雨季。";
            case "approvedBy" -> "周主任";
            case "castBy", "recordedBy" -> "jianduyuan1";
            case "publicReview" -> "满意";
            case "addressees" -> "各乡镇人民政府";
            case "opening" -> "现将3月份督查事项办理情况通报如下。";
            case "label" -> "当月应办结";
            case "value" -> "1058件";
            case "link" -> "/rankings/2026-03";
            case "cells" -> "石桥镇";
            case "note" -> "注：数据截至2026年3月31日16时。";
            case "key" -> "应办结";
            case "requirements" -> "请逾期单位于4月10日前办结。";
            default -> throw new IllegalArgumentException("No example text for " + owner + " " + name);
        };
    }

    private static Object build(Class<?> type, Object... values) {
        try {
            var constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("No example for " + type, e);
        }
    }
}
