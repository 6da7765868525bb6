package io.duban.platform.file;

import io.duban.kernel.rejection.InvalidValue;
import io.duban.kernel.rejection.Rejection;
import io.duban.platform.file.secrecy.FoundMark;
import io.duban.platform.file.secrecy.Unscannable;

/** Why a file is not taken, in words; each says what to do. */
final class FileRefusals {

    private FileRefusals() {}

    static InvalidValue empty() {
        return invalid("file.empty", "文件是空的，请重新选择。");
    }

    static InvalidValue tooLarge(long limit) {
        return invalid("file.too-large", "文件超过%s的上限，请压缩或拆分后重新上传。".formatted(FileLimits.inWords(limit)));
    }

    static InvalidValue notAccepted() {
        return invalid("file.not-accepted", "不接受这个文件：只收" + FileType.endings() + "，且内容须与扩展名一致；请转换后重新上传。");
    }

    static InvalidValue brokenPicture() {
        return invalid("file.picture-unreadable", "图片打不开，或者像素过多；请缩小后另存为 jpg 或 png 重新上传。");
    }

    static InvalidValue infected(String virus) {
        return invalid("file.infected", "文件带有病毒（%s），没有接收；请先在本机杀毒，再上传干净的文件。".formatted(virus));
    }

    static InvalidValue notChecked() {
        return invalid("file.not-checked", "暂时不能检查病毒，没有接收文件；请稍后再上传，仍不行时请联系系统管理员。");
    }

    static InvalidValue unscannable(Unscannable why) {
        return invalid(why.code(), why.getMessage());
    }

    static InvalidValue held(FoundMark found) {
        return invalid(
                "file.held",
                "%s中有“%s”字样，疑似涉密，文件已隔离、没有附上，由保密员处理。本系统禁止存储、处理国家秘密：确属涉密的，请立即告知保密员并按保密规定处置；属误判的，请联系保密员解除隔离后再上传同一文件。"
                        .formatted(found.place(), found.mark().text()));
    }

    static InvalidValue purged() {
        return invalid("file.purged", "这个文件已按程序销毁，不能再次上传；如有疑问请联系保密员。");
    }

    private static InvalidValue invalid(String code, String sentence) {
        return new InvalidValue(new Rejection.Invalid(code, "attachments", sentence));
    }
}
