package io.duban.kernel.notice;

import io.duban.kernel.event.EventName;
import java.time.LocalDate;

/**
 * An approved notice was issued 印发.
 *
 * @param number as the document prints it: 溪督通〔2026〕3号
 */
@EventName("notice.issued")
public record NoticeIssued(NoticeId noticeId, String number, LocalDate issuedOn) implements NoticeEvent {}
