package io.duban.kernel.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks and the same words that are no marks. */
class SecrecyScanTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "机密★",
                "绝密★长期",
                "机密★10年",
                "秘密★ 5 年",
                "机 密 ★ 1 0 年",
                "绝　密★３０年",
                "本件为机密★6个月，请登记",
                "秘密☆一年内",
                "机密⭐",
                "機密★10年",
                "絕密★",
                "机密*10年",
                "秘密＊",
                "机\u200B密\u200B★",
                "⼀次会议\n秘密★1年",
                "密级：机密",
                "密 级： 秘密",
                "密级: 绝密级",
                "密级【机密】",
                "保密等级为秘密",
                "涉密等级：绝密",
                "机密",
                "  秘密  ",
                "绝 密",
                "关于道路的请示\n机密\n县政府：",
                "第一行\r\n秘密\r\n第三行",
                "【机密】关于项目的请示",
                "（秘密）关于项目的请示",
                "机密级",
                "绝密件",
                "“机密”",
                "序号\t机密\t备注",
                "机密 10年",
                "机密\n★\n10年"
            })
    void a_mark_is_found(String text) {
        assertThat(SecrecyScan.text(text)).isPresent();
        assertThat(SecrecyScan.text("前面有一段文字。\n" + text + "\n后面还有。")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "保守秘密是公民的义务",
                "不得泄露国家秘密、商业秘密和个人隐私",
                "中华人民共和国保守国家秘密法",
                "国家秘密法",
                "数据的机密性、完整性、可用性",
                "机密性",
                "县委办公室秘书",
                "秘书处",
                "商业秘密",
                "商业秘密★为本企业所有",
                "工作秘密",
                "工作秘密★内部",
                "国家秘密",
                "涉及秘密事项的按规定办理",
                "秘密信访的群众",
                "本系统禁止存储、处理国家秘密",
                "国家秘密的密级分为绝密、机密、秘密三级",
                "密级：内部",
                "密级标志",
                "密级的确定",
                "机密级计算机已登记",
                "绝密级文件另行报送",
                "定密为机密、秘密的各有规定",
                "加密机密钥已更换",
                "密钥",
                "★重点项目",
                "五★酒店",
                "秘密调查发现",
                "秘密 调查",
                "机密文件柜采购"
            })
    void the_same_words_in_a_sentence_are_no_mark(String text) {
        assertThat(SecrecyScan.text(text)).isEmpty();
        assertThat(SecrecyScan.text("前面有一段文字。\n" + text + "\n后面还有。")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "机密.docx",
                "（机密）实施方案.docx",
                "实施方案【秘密】.pdf",
                "实施方案-机密.doc",
                "机密_附件1.xlsx",
                "方案 机密★10年.pdf",
                "2026.绝密.方案.pdf"
            })
    void a_file_name_may_bear_a_mark(String name) {
        assertThat(SecrecyScan.fileName(name)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"保密工作方案.docx", "商业秘密保护-方案.docx", "秘书科.xlsx", "国家秘密法（修订）.pdf", "机密性测评.pdf", ".docx", "附件"})
    void other_file_names_pass(String name) {
        assertThat(SecrecyScan.fileName(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"机 密 ★ 1 0 年, 机密★10年", "'一\n秘密\n二', 秘密", "【绝密】关于, 绝密", "密级：机密, 密级:机密"})
    void what_was_found_is_told_without_the_words_around_it(String text, String mark) {
        assertThat(SecrecyScan.text(text).orElseThrow().text()).isEqualTo(mark);
    }

    @Test
    void a_text_that_is_made_to_be_slow_is_not() {
        var blanks = ("密" + " ".repeat(5000) + "机" + "\t".repeat(5000) + "秘密的").repeat(40);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertThat(SecrecyScan.text(blanks))
                .isEmpty());
    }
}
