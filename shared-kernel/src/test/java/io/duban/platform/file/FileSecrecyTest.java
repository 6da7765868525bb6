package io.duban.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.duban.kernel.people.Actor;
import io.duban.kernel.people.Role;
import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.audit.AuditAct;
import io.duban.platform.database.TestDatabase;
import io.duban.platform.file.HeldFile.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Files that bear a classification mark: held back, judged, released or destroyed. */
class FileSecrecyTest {

    static final TestDatabase DATABASE = TestDatabase.fresh();

    final FileDesk desk = FileDesk.over(DATABASE);
    final JdbcClient views = JdbcClient.create(DATABASE.viewsDataSource());

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    static Stream<Arguments> marked() {
        return Stream.of(
                Arguments.of("方案.docx", Documents.docx("机密", "★", "10年"), "正文"),
                Arguments.of("抬头.docx", Documents.docxWithHeader("绝密★"), "正文"),
                Arguments.of("台账.xlsx", Documents.xlsx("事项", "机密", "备注"), "正文"),
                Arguments.of("台账.xls", Documents.xls("事项", "密级：秘密"), "正文"),
                Arguments.of("汇报.pptx", Documents.pptx("秘密★5年"), "正文"),
                Arguments.of("报告.pdf", Documents.pdf("机密★报告"), "正文"),
                Arguments.of("通知.ofd", Documents.ofd("绝密★长期"), "正文"),
                Arguments.of("【机密】通知.pdf", Documents.pdf("甲"), "文件名"),
                Arguments.of("材料.zip", Documents.zip(Map.of("甲.docx", Documents.docx("机密★1年"))), "压缩包内文件正文"),
                Arguments.of(
                        "文本.zip",
                        Documents.zip(Map.of("说明.txt", "第一行\n秘密\n第三行".getBytes(StandardCharsets.UTF_8))),
                        "压缩包内文件正文"),
                Arguments.of("材料二.zip", Documents.zip(Map.of("绝密.txt", new byte[] {'a'})), "压缩包内文件名"),
                Arguments.of("坏了.pdf", "%PDF-1.7 broken\n机密★10年\n".getBytes(StandardCharsets.UTF_8), "正文"));
    }

    @ParameterizedTest
    @MethodSource("marked")
    void a_marked_file_is_held_back_and_its_sender_told_what_to_do(String name, byte[] content, String place)
            throws IOException {
        var refusal = refusal(() -> content, name);

        assertThat(refusal.code()).isEqualTo("file.held");
        assertThat(refusal.field()).isEqualTo("attachments");
        assertThat(refusal.sentence()).startsWith(place + "中有“").contains("疑似涉密", "保密员");
        assertThat(desk.files.open(digest(content))).isEmpty();
        var held = only(content);
        assertThat(held.place()).isEqualTo(place);
        assertThat(held.fileName()).isEqualTo(name);
        assertThat(held.person()).isEqualTo("李联络");
        assertThat(held.unit()).isEqualTo("县交通局");
        assertThat(held.state()).isEqualTo(State.HELD);
    }

    static Stream<Arguments> unmarked() {
        return Stream.of(
                Arguments.of("方案.docx", Documents.docx("保守国家秘密，", "保护商业秘密，注意数据的机密性。")),
                Arguments.of("台账.xlsx", Documents.xlsx("县委秘书处", "国家秘密法宣传")),
                Arguments.of("汇报.pptx", Documents.pptx("秘密信访按规定办理")),
                Arguments.of("保密工作.pdf", Documents.pdf("保密工作")),
                Arguments.of("通知.ofd", Documents.ofd("学习保守国家秘密法")),
                Arguments.of(
                        "材料.zip",
                        Documents.zip(Map.of(
                                "甲.docx",
                                Documents.docx("工作秘密管理"),
                                "图/说明.txt",
                                "秘书".getBytes(StandardCharsets.UTF_8)))));
    }

    @ParameterizedTest
    @MethodSource("unmarked")
    void words_that_are_no_marks_pass(String name, byte[] content) throws IOException {
        assertThat(desk.keep(content, name).sha256()).isEqualTo(digest(content));
    }

    @Test
    void what_is_held_back_lies_sealed_and_the_officer_alone_opens_it_and_that_is_written_down() throws IOException {
        var content = Documents.docx("机密★20年 甲");
        refusal(() -> content, "甲.docx");
        var held = only(content);

        assertThat(desk.quarantine
                        .open(held.id(), FileDesk.OFFICER)
                        .orElseThrow()
                        .bytes())
                .isEqualTo(content);
        assertThat(audited(AuditAct.FILE_QUARANTINED, held)).isEqualTo(1);
        assertThat(audited(AuditAct.FILE_DOWNLOADED, held)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SECRECY_OFFICER")
    void nobody_else_learns_of_it_not_even_an_administrator(Role role) {
        var somebody = new Actor("somebody", "某人", role, null, null);
        var id = UUID.randomUUID();

        assertThatThrownBy(() -> desk.quarantine.page(somebody, 0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.quarantine.total(somebody)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.quarantine.open(id, somebody)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.quarantine.release(id, "误判", somebody)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.quarantine.purge(id, "涉密", somebody)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_false_alarm_is_released_with_a_reason_and_then_passes() throws IOException {
        var content = Documents.docx("机密★误判");
        refusal(() -> content, "误判.docx");
        var held = only(content);

        assertThatThrownBy(() -> desk.quarantine.release(held.id(), " ", FileDesk.OFFICER))
                .isInstanceOf(InvalidValue.class);
        assertThat(desk.quarantine.release(held.id(), "引用规定原文，不是密件", FileDesk.OFFICER))
                .isEmpty();
        assertThat(desk.files.open(held.sha256())).isEmpty();

        assertThat(desk.keep(content, "误判.docx").sha256()).isEqualTo(held.sha256());
        assertThat(desk.files.open(held.sha256()).orElseThrow().bytes()).isEqualTo(content);
        assertThat(desk.quarantine
                        .release(held.id(), "再次", FileDesk.OFFICER)
                        .orElseThrow()
                        .code())
                .isEqualTo("quarantine.decided");
        assertThat(audited(AuditAct.FILE_RELEASED, held)).isEqualTo(1);
    }

    @Test
    void what_is_a_secret_is_destroyed_and_does_not_come_in_again() throws IOException {
        var content = Documents.docx("机密★确属");
        refusal(() -> content, "确属.docx");
        var held = only(content);

        assertThat(desk.quarantine.purge(held.id(), "确属国家秘密，已按规定报告", FileDesk.OFFICER))
                .isEmpty();

        assertThat(desk.quarantine.open(held.id(), FileDesk.OFFICER)).isEmpty();
        for (var table : List.of("file_key", "file_piece", "stored_file")) {
            assertThat(views.sql("SELECT count(*) FROM events." + table + " WHERE sha256 = ?")
                            .param(held.sha256())
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(refusal(() -> content, "换个名字.docx").code()).isEqualTo("file.purged");
        assertThat(audited(AuditAct.FILE_PURGED, held)).isEqualTo(1);
    }

    @Test
    void the_same_file_held_twice_is_one_matter() {
        var content = Documents.docx("机密★两次");
        refusal(() -> content, "一.docx");
        refusal(() -> content, "二.docx");

        assertThat(only(content).fileName()).isEqualTo("一.docx");
    }

    @Test
    void a_decision_is_not_taken_back() {
        var content = Documents.docx("机密★定了");
        refusal(() -> content, "定了.docx");
        var held = only(content);
        desk.quarantine.release(held.id(), "误判", FileDesk.OFFICER);

        assertThatThrownBy(() -> views.sql("UPDATE events.quarantined_file SET state = 'PURGED' WHERE id = ?")
                        .param(held.id())
                        .update())
                .rootCause()
                .hasMessageContaining("is not changed");
    }

    private HeldFile only(byte[] content) {
        var sha256 = digest(content);
        var found = desk.quarantine.page(FileDesk.OFFICER, 0, 1000).stream()
                .filter(held -> held.sha256().equals(sha256))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private int audited(AuditAct act, HeldFile held) {
        return views.sql("SELECT count(*) FROM events.audit_entry WHERE act = ? AND subject = ?")
                .params(Arrays.asList(act.name(), "file:" + held.sha256()))
                .query(Integer.class)
                .single();
    }

    private Rejection.Invalid refusal(Supplier<byte[]> content, String name) {
        try {
            throw new AssertionError(desk.keep(content.get(), name).toString());
        } catch (InvalidValue refused) {
            return refused.rejection();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
