package io.duban.platform.file.secrecy;

import java.io.IOException;

/** A file that cannot be looked through, and therefore cannot be taken. Its message is a Chinese sentence for the sender. */
public final class Unscannable extends IOException {

    private static final long serialVersionUID = 1L;

    private final String code;

    Unscannable(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /** The stable code of the refusal. */
    public String code() {
        return code;
    }

    static Unscannable encrypted() {
        return new Unscannable("file.encrypted", "文件设有密码，无法检查；请去掉密码后重新上传。");
    }

    static Unscannable inflated() {
        return new Unscannable("file.bomb", "文件解压后过大或者内部文件过多，不能接收；请拆分后重新上传。");
    }

    static Unscannable nested() {
        return new Unscannable("file.nested-archive", "压缩包里还有压缩包，无法检查；请解压后直接上传其中的文件。");
    }

    static Unscannable broken() {
        return new Unscannable("file.unreadable", "文件不完整或已损坏，无法检查；请重新导出后上传。");
    }

    static Unscannable tooLong() {
        return new Unscannable("file.too-long-to-check", "文件内容过多，检查没有在规定时间内完成；请拆分后重新上传。");
    }
}
